using System.Text.Json;

namespace FactCheck.Formats.Tests;

/// <summary>Gold data kept beside the repository and never in it; tests that need it are skipped where it is absent.</summary>
internal static class SharedData
{
    public static string Text(string file) => File.ReadAllText(PathOf(file));

    public static IReadOnlyList<JsonElement> Lines(string file) =>
        [
            .. File.ReadLines(PathOf(file))
                .Where(line => line.Length > 0)
                .Select(line => JsonDocument.Parse(line).RootElement),
        ];

    private static string PathOf(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", file);
            if (File.Exists(path))
            {
                return path;
            }
        }

        Assert.Skip($"shared/data/{file} is not beside the repository.");
        return "";
    }
}
