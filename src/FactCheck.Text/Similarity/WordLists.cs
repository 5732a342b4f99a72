using System.Collections.Frozen;

namespace FactCheck.Text.Similarity;

/// <summary>Words that turn a statement round, exclude each other or may stand for each other, from <c>words.tsv</c>.</summary>
internal static class WordLists
{
    private static readonly List<string[]> Rows = [.. EmbeddedTable.Rows("Similarity/words.tsv")];
    private static readonly FrozenSet<string> Negations = Words("negation").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Denials = Words("denial").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, int[]> Opposites = Groups("opposites");
    private static readonly FrozenDictionary<string, int[]> Alike = Groups("same");

    /// <summary>"not", "never", "won't".</summary>
    public static bool IsNegation(string word) =>
        Negations.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal);

    /// <summary>A verb or adjective that denies what follows: "refused", "false".</summary>
    public static bool IsDenial(string word) => Denials.Contains(word);

    /// <summary>Whether two different words cannot both hold: "north" and "southern", "all" and "few".</summary>
    public static bool AreOpposites(string a, string b) => a != b && Share(Opposites, a, b) && !Share(Alike, a, b);

    /// <summary>Whether two words may stand for each other: "film" and "movie".</summary>
    public static bool AreEqual(string a, string b) => a == b || Share(Alike, a, b);

    private static bool Share(FrozenDictionary<string, int[]> groups, string a, string b) =>
        groups.TryGetValue(a, out var first)
        && groups.TryGetValue(b, out var second)
        && first.AsSpan().ContainsAny(second);

    private static IEnumerable<string> Words(string kind) =>
        Rows.Where(r => r[0] == kind).SelectMany(r => r[1].Split('|'));

    private static FrozenDictionary<string, int[]> Groups(string kind) =>
        Rows.Index()
            .Where(row => row.Item[0] == kind)
            .SelectMany(row => row.Item[1].Split('|').Select(word => (word, row.Index)))
            .GroupBy(pair => pair.word, pair => pair.Index, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);
}
