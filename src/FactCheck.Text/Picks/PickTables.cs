using System.Collections.Frozen;
using System.Globalization;

namespace FactCheck.Text.Picks;

/// <summary>The words for numbers, units and months, read once from the tables of this folder.</summary>
internal static class PickTables
{
    /// <summary>Value of a number word; a multiplier also stands in <see cref="Multipliers"/>.</summary>
    public static FrozenDictionary<string, double> NumberWords { get; } =
        Rows("number-words")
            .Where(r => !r[1].EndsWith('*'))
            .ToFrozenDictionary(r => r[0], r => Parse(r[1]), StringComparer.Ordinal);

    public static FrozenDictionary<string, double> Multipliers { get; } =
        Rows("number-words")
            .Where(r => r[1].EndsWith('*'))
            .ToFrozenDictionary(r => r[0], r => Parse(r[1].TrimEnd('*')), StringComparer.Ordinal);

    /// <summary>The one name of a unit for each of its spellings.</summary>
    public static FrozenDictionary<string, string> Units { get; } =
        Rows("units")
            .SelectMany(r => r[1].Split('|').Select(word => (word, r[0])))
            .ToFrozenDictionary(p => p.word, p => p.Item2, StringComparer.Ordinal);

    /// <summary>The number of a month, 1 to 12, for its names and short forms in several languages.</summary>
    public static FrozenDictionary<string, int> Months { get; } =
        Rows("months")
            .SelectMany(r => r[1].Split('|').Select(word => (word, int.Parse(r[0], CultureInfo.InvariantCulture))))
            .DistinctBy(p => p.word)
            .ToFrozenDictionary(p => p.word, p => p.Item2, StringComparer.Ordinal);

    /// <summary>Words that are capitalised at the start of a sentence though they name nobody, and join no name.</summary>
    public static FrozenSet<string> CommonWords { get; } =
        Rows("common-words").SelectMany(r => r[1].Split('|')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Those of <see cref="CommonWords"/> that only hold a sentence together: no nouns, no titles.</summary>
    public static FrozenSet<string> FunctionWords { get; } =
        Rows("common-words")
            .Where(r => r[0] is not ("noun" or "title" or "day"))
            .SelectMany(r => r[1].Split('|'))
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words before a name that belong to it ("Mr", "President").</summary>
    public static FrozenSet<string> Titles { get; } =
        Rows("common-words")
            .Where(r => r[0] == "title")
            .SelectMany(r => r[1].Split('|'))
            .ToFrozenSet(StringComparer.Ordinal);

    public static FrozenSet<string> Weekdays { get; } =
        Rows("common-words")
            .Where(r => r[0] == "day")
            .SelectMany(r => r[1].Split('|'))
            .ToFrozenSet(StringComparer.Ordinal);

    private static double Parse(string value) => double.Parse(value, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Rows(string name) => EmbeddedTable.Rows($"Picks/{name}.tsv");
}
