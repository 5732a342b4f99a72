namespace FactCheck.Text.Tests;

/// <summary>Reads the tables of own sentences that lie beside the tests.</summary>
internal static class TableRows
{
    /// <summary>The cells of each row of an embedded table such as "Attribution.outlets.tsv"; comments and empty lines are left out.</summary>
    public static IEnumerable<string[]> Of(string table)
    {
        using var stream = typeof(TableRows).Assembly.GetManifestResourceStream($"FactCheck.Text.Tests.{table}")!;
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
