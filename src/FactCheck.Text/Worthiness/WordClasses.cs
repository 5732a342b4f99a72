namespace FactCheck.Text.Worthiness;

/// <summary>The word classes of <c>lexicon.tsv</c>: what a word contributes to a sentence, found by the hash of its folded letters.</summary>
internal static class WordClasses
{
    private static readonly List<string> ClassNames = [""];
    private static readonly Dictionary<ulong, byte> ClassByHash = Read();

    /// <summary>The number of classes, counting class 0 for words of none.</summary>
    public static int Count => ClassNames.Count;

    /// <summary>The class of a word, 0 when it has none.</summary>
    public static byte Of(ulong wordHash) => ClassByHash.TryGetValue(wordHash, out var wordClass) ? wordClass : (byte)0;

    /// <summary>The number of a class, for rules that name one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The lexicon has no such class.</exception>
    public static byte Named(string name)
    {
        var index = ClassNames.IndexOf(name);
        ArgumentOutOfRangeException.ThrowIfNegative(index, nameof(name));
        return (byte)index;
    }

    private static Dictionary<ulong, byte> Read()
    {
        var classes = new Dictionary<ulong, byte>();
        foreach (var cells in EmbeddedTable.Rows("Worthiness/lexicon.tsv"))
        {
            ClassNames.Add(cells[0]);
            foreach (var word in cells[1].Split('|'))
            {
                classes.TryAdd(FeatureHash.Of(word), (byte)(ClassNames.Count - 1));
            }
        }

        return classes;
    }
}
