namespace FactCheck.Text;

/// <summary>Reads the data files that come inside the program, named by folder and file ("Picks/units.tsv").</summary>
internal static class EmbeddedTable
{
    /// <summary>The file as it is.</summary>
    public static Stream Open(string file) =>
        typeof(EmbeddedTable).Assembly.GetManifestResourceStream($"FactCheck.Text.{file.Replace('/', '.')}")
        ?? throw new FileNotFoundException("It is no part of the program.", file);

    /// <summary>Its lines, without empty ones and without remarks, which begin with "#".</summary>
    public static IEnumerable<string> Lines(string file)
    {
        using var reader = new StreamReader(Open(file));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>The cells of its lines, which tabs part.</summary>
    public static IEnumerable<string[]> Rows(string file) => Lines(file).Select(line => line.Split('\t'));
}
