namespace FactCheck.Text.Tests.Anchoring;

/// <summary>Gold data that lies beside the repository and not in it; tests that need it are skipped where it is absent.</summary>
internal static class GoldData
{
    /// <summary>The path of a file of the gold data; skips the running test where there is none.</summary>
    public static string Path(params ReadOnlySpan<string> parts)
    {
        var below = System.IO.Path.Combine(parts);
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = System.IO.Path.Combine(folder.FullName, "shared", "data", below);
            if (File.Exists(file))
            {
                return file;
            }
        }

        Assert.Skip("The gold data is not beside the repository.");
        return "";
    }
}
