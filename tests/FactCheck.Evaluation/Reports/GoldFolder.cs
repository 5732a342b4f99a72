namespace FactCheck.Evaluation.Reports;

/// <summary>The gold data, which lies beside the repository and not in it; notes what was asked for and is not there.</summary>
internal sealed class GoldFolder(string path)
{
    private readonly List<string> absent = [];

    /// <summary>What was asked for and is not there.</summary>
    public IReadOnlyList<string> Absent => absent;

    /// <summary>The folder <c>shared/data</c> in the nearest folder above the program that has one; null where none has.</summary>
    public static GoldFolder? Beside()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "shared", "data");
            if (Directory.Exists(data))
            {
                return new GoldFolder(data);
            }
        }

        return null;
    }

    /// <summary>The name of a set by its file.</summary>
    public static string Name(string file) => Path.GetFileName(file).Split('.')[0];

    /// <summary>A file of the data, or null when it is not there.</summary>
    public string? File(string folder, string name)
    {
        var file = Path.Combine(path, folder, name);
        if (System.IO.File.Exists(file))
        {
            return file;
        }

        absent.Add($"{folder}/{name}");
        return null;
    }

    /// <summary>The files of a folder with an ending, in the order of their names; those of <paramref name="expected"/> should be there.</summary>
    public IReadOnlyList<string> Files(string folder, string ending, params IEnumerable<string> expected)
    {
        var within = Path.Combine(path, folder);
        string[] files = Directory.Exists(within) ? Directory.GetFiles(within, $"*{ending}") : [];
        absent.AddRange(expected.Except(files.Select(Name)).Select(name => $"{folder}/{name}{ending}"));
        return [.. files.Order(StringComparer.Ordinal)];
    }
}
