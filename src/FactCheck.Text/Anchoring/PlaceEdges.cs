namespace FactCheck.Text.Anchoring;

/// <summary>
/// Settles where words that were changed begin and end. Many places near one another are about equally near in letters; of
/// those the one is taken that also agrees with the context, begins or ends with the same letter, and cuts no word.
/// </summary>
internal sealed class PlaceEdges(string words, QuoteContext context)
{
    private const int MostTried = 12;
    private const int LongestWord = 24;

    private readonly EditPattern forward = new(words);
    private readonly EditPattern backward = new(QuoteContext.Reversed(words));

    /// <summary>The place that ends about <paramref name="end"/> with at most <paramref name="bound"/> letters changed, and how many are.</summary>
    public (TextSpan Span, int Distance) Settle(ReadOnlySpan<char> text, int end, int bound)
    {
        var from = Math.Max(0, end - words.Length - bound);
        var start = end - Best(text, backward.Distances(text[from..end], backwards: true), end, -1);

        var to = Math.Min(text.Length, start + words.Length + bound);
        var lengths = forward.Distances(text[start..to], backwards: false);
        var length = Best(text, lengths, start, 1);
        return (Rounded(text, start, start + length), lengths[length]);
    }

    /// <summary>Widened to whole words where the quote does not cut one itself, and to the mark the quote ends with.</summary>
    private TextSpan Rounded(ReadOnlySpan<char> text, int start, int end)
    {
        var first = context.CutsFirst(words) ? start : Edge(text, start, -1);
        var last = context.CutsLast(words) ? end : Edge(text, end, 1);
        var marks = last > end && last < text.Length && text[last] == words[^1] ? 1 : 0;
        return new TextSpan(first, last + marks);
    }

    /// <summary>The nearest edge of a word in the direction of <paramref name="step"/>; the same place when none is near.</summary>
    private static int Edge(ReadOnlySpan<char> text, int at, int step)
    {
        for (var steps = 0; steps <= LongestWord; steps++)
        {
            if (IsEdge(text, at + (step * steps)))
            {
                return at + (step * steps);
            }
        }

        return at;
    }

    /// <summary>The best of the lengths, measured from <paramref name="origin"/> in the direction of <paramref name="step"/>.</summary>
    private int Best(ReadOnlySpan<char> text, int[] lengths, int origin, int step)
    {
        var (best, bestCost) = (Array.IndexOf(lengths, lengths.Min()), int.MaxValue);
        foreach (var length in Tried(text, lengths, origin, step))
        {
            var cost = Cost(text, lengths[length], origin + (step * length), step);
            if (cost < bestCost || (cost == bestCost && Off(length) < Off(best)))
            {
                (best, bestCost) = (length, cost);
            }
        }

        return best;
    }

    private static IEnumerable<int> Tried(ReadOnlySpan<char> text, int[] lengths, int origin, int step)
    {
        var least = lengths.Min();
        var tried = new List<int>();
        for (var length = 1; length < lengths.Length; length++)
        {
            var near = lengths[length] <= least + 2 + (least / 4);
            if (lengths[length] == least || (near && IsEdge(text, origin + (step * length))))
            {
                tried.Add(length);
            }
        }

        return tried.OrderBy(length => lengths[length]).Take(MostTried);
    }

    private int Cost(ReadOnlySpan<char> text, int distance, int at, int step)
    {
        var (side, same) =
            step < 0
                ? (context.DistanceBefore(text, at), text[at] == words[0])
                : (context.DistanceAfter(text, at), text[at - 1] == words[^1]);
        return (2 * (distance + side)) + (same ? 0 : 1) + (IsEdge(text, at) ? 0 : 1);
    }

    private int Off(int length) => Math.Abs(length - words.Length);

    private static bool IsEdge(ReadOnlySpan<char> text, int at) =>
        at == 0 || at == text.Length || !(char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]));
}
