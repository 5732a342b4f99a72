using System.Collections.Frozen;

namespace FactCheck.Text.Attribution;

/// <summary>What a cue beside a name says about it.</summary>
internal enum Cue
{
    None,

    /// <summary>May stand between a cue and the name.</summary>
    Filler,

    /// <summary>It says so itself if the verb follows a comma or a quotation mark; never given as an answer.</summary>
    Inverted,

    /// <summary>It is an outlet at all.</summary>
    Noun,

    /// <summary>It says so itself.</summary>
    Asserter,

    /// <summary>It carried somebody else's words.</summary>
    Channel,
}

/// <summary>The cues of <c>cues.tsv</c>, by the folded words that make them; those of several languages side by side.</summary>
internal sealed class CueTable
{
    private const int LongestCue = 3;
    private readonly FrozenDictionary<string, Cue> cues;

    private CueTable(IEnumerable<string[]> rows)
    {
        var all = new Dictionary<string, Cue>(StringComparer.Ordinal);
        foreach (var cells in rows)
        {
            var cue = Enum.Parse<Cue>(cells[1], ignoreCase: true);
            foreach (var phrase in Phrases(cells))
            {
                all[phrase] = all.TryGetValue(phrase, out var known) && known > cue ? known : cue;
            }
        }

        cues = all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Cues that stand before the name.</summary>
    public static CueTable Before { get; } =
        new(EmbeddedTable.Rows("Attribution/cues.tsv").Where(row => row[0] == "before"));

    /// <summary>Cues that stand after it.</summary>
    public static CueTable After { get; } =
        new(EmbeddedTable.Rows("Attribution/cues.tsv").Where(row => row[0] == "after"));

    /// <summary>The longest cue that ends with the word <paramref name="last"/>.</summary>
    public Cue EndingAt(SentenceWords words, int last)
    {
        for (var count = LongestCue; count > 0; count--)
        {
            if (words.Phrase(last - count + 1, count) is { } phrase && cues.TryGetValue(phrase, out var cue))
            {
                return cue;
            }
        }

        return Cue.None;
    }

    /// <summary>The longest cue that begins with the word <paramref name="first"/>.</summary>
    public Cue StartingAt(SentenceWords words, int first)
    {
        for (var count = LongestCue; count > 0; count--)
        {
            if (words.Phrase(first, count) is { } phrase && cues.TryGetValue(phrase, out var cue))
            {
                return cue;
            }
        }

        return Cue.None;
    }

    private static IEnumerable<string> Phrases(string[] cells)
    {
        var second = cells.Length > 3 ? cells[3].Split('|', StringSplitOptions.RemoveEmptyEntries) : [];
        return cells[2]
            .Split('|')
            .SelectMany(first => second.Length == 0 ? [first] : second.Select(next => $"{first} {next}"))
            .Select(WordLetters.Fold);
    }
}
