namespace FactCheck.Text.Revisions;

/// <summary>What a stretch of two texts is in their difference.</summary>
public enum DiffKind
{
    /// <summary>In both, letter for letter.</summary>
    Kept,

    /// <summary>In the old text only.</summary>
    Removed,

    /// <summary>In the new text only.</summary>
    Added,

    /// <summary>Other words in the place of the old ones.</summary>
    Replaced,
}

/// <summary>A stretch of the old text and what stands for it in the new one; the side that has nothing is empty.</summary>
public readonly record struct DiffPiece(DiffKind Kind, TextSpan Old, TextSpan New);

/// <summary>
/// The difference of two texts in whole words. Words, single marks and single characters of unspaced scripts are matched so
/// that long words and unbroken runs count most, which keeps a stray "the" from holding two unrelated sentences together.
/// Exact where the differing middle has at most <see cref="MostCells"/> pairs of words; longer middles are first cut at
/// words that occur once on both sides (Cohen's patience diff), and what cannot be cut is replaced as a whole. So no input
/// costs more than n log n and <see cref="MostCells"/> times n.
/// </summary>
public static class TextDiff
{
    private const int MostCells = 1 << 16;
    private const int MostDepth = 16;

    /// <summary>The pieces in order; their old sides re-join to the old text and their new sides to the new text.</summary>
    public static IReadOnlyList<DiffPiece> Words(string oldText, string newText)
    {
        ArgumentNullException.ThrowIfNull(oldText);
        ArgumentNullException.ThrowIfNull(newText);
        if (string.Equals(oldText, newText, StringComparison.Ordinal))
        {
            return oldText.Length == 0
                ? []
                : [new DiffPiece(DiffKind.Kept, new TextSpan(0, oldText.Length), new TextSpan(0, newText.Length))];
        }

        var pair = new DiffTokens(oldText, newText);
        var matches = new List<TokenMatch>();
        Match(pair, new TokenRange(0, pair.Old.Count, 0, pair.New.Count), MostDepth, matches);
        return DiffPieces.From(oldText, newText, pair, matches);
    }

    private static void Match(DiffTokens pair, TokenRange range, int depth, List<TokenMatch> matches)
    {
        while (range.IsOpen && pair.AreEqual(range.OldStart, range.NewStart))
        {
            matches.Add(new TokenMatch(range.OldStart, range.NewStart));
            range = range with { OldStart = range.OldStart + 1, NewStart = range.NewStart + 1 };
        }

        var tail = 0;
        while (range.IsOpen && pair.AreEqual(range.OldEnd - 1, range.NewEnd - 1))
        {
            tail++;
            range = range with { OldEnd = range.OldEnd - 1, NewEnd = range.NewEnd - 1 };
        }

        if (range.IsOpen && range.Cells <= MostCells)
        {
            WordAlignment.Match(pair, range, matches);
        }
        else if (range.IsOpen && depth > 0)
        {
            Cut(pair, range, depth, matches);
        }

        for (var t = 0; t < tail; t++)
        {
            matches.Add(new TokenMatch(range.OldEnd + t, range.NewEnd + t));
        }
    }

    private static void Cut(DiffTokens pair, TokenRange range, int depth, List<TokenMatch> matches)
    {
        var anchors = pair.UniqueIn(range);
        if (anchors.Count == 0)
        {
            return;
        }

        var (oldFrom, newFrom) = (range.OldStart, range.NewStart);
        foreach (var anchor in anchors)
        {
            Match(pair, new TokenRange(oldFrom, anchor.Old, newFrom, anchor.New), depth - 1, matches);
            matches.Add(anchor);
            (oldFrom, newFrom) = (anchor.Old + 1, anchor.New + 1);
        }

        Match(pair, new TokenRange(oldFrom, range.OldEnd, newFrom, range.NewEnd), depth - 1, matches);
    }
}
