namespace FactCheck.Text.Attribution;

/// <summary>Reads the tab-separated tables of this folder; lines that begin with "#" are remarks.</summary>
internal static class EmbeddedTable
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(
            $"FactCheck.Text.Attribution.{name}.tsv"
        )!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
