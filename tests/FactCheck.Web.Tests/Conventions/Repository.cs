namespace FactCheck.Web.Tests.Conventions;

/// <summary>The files of the repository that this test was built from.</summary>
internal static class Repository
{
    private static readonly string[] Made = ["bin", "obj", "Migrations", "node_modules"];

    public static string Root { get; } = Find();

    /// <summary>All files under a folder that end so, but what tools made; paths are relative to the repository.</summary>
    public static IReadOnlyList<string> Files(string under, params string[] endings) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Root, under), "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(Root, f))
                .Where(f => endings.Any(e => f.EndsWith(e, StringComparison.Ordinal)))
                .Where(f => !f.Split(Path.DirectorySeparatorChar).Intersect(Made).Any())
                .Order(StringComparer.Ordinal),
        ];

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FactCheck.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
