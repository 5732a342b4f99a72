namespace FactCheck.Text.Tests.Sentences;

/// <summary>Finds folders of the repository, or beside it, from wherever the tests run.</summary>
internal static class Folders
{
    public static string Find(string path) =>
        FindOrNull(path) ?? throw new DirectoryNotFoundException($"No folder {path} above {AppContext.BaseDirectory}.");

    public static string? FindOrNull(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var here = Path.Combine(folder.FullName, path);
            if (Directory.Exists(here))
            {
                return here;
            }
        }

        return null;
    }
}
