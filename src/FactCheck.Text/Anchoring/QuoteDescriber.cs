namespace FactCheck.Text.Anchoring;

/// <summary>
/// Says a place by its words. The context begins with a few words on each side and doubles until the whole occurs once in
/// the text, or until its bound: in a text that repeats itself for longer than that, words alone cannot tell places apart.
/// No part begins or ends inside a surrogate pair, and context begins and ends between words where there is a gap.
/// </summary>
public static class QuoteDescriber
{
    /// <summary>The least context on each side, in UTF-16 code units, where the text has as much; rounding to a word may halve it.</summary>
    public const int LeastContext = 32;

    /// <summary>The most context on each side, in UTF-16 code units.</summary>
    public const int MostContext = 256;

    /// <summary>The quote that describes <paramref name="span"/>; a span that cuts a surrogate pair is widened to hold it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span ends after the text.</exception>
    public static Quote Describe(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, text.Length, nameof(span));
        var words = SurrogatePairs.Whole(text, span);
        for (var context = LeastContext; ; context *= 2)
        {
            var (before, after) = (ContextStart(text, words.Start, context), ContextEnd(text, words.End, context));
            if (context >= MostContext || TextSearch.IsOnly(text, text.AsSpan(before, after - before)))
            {
                return new Quote(words.Of(text), text[before..words.Start], text[words.End..after]);
            }
        }
    }

    private static int ContextStart(string text, int start, int context)
    {
        var from = Math.Max(0, start - context);
        var at = from;
        while (at > 0 && at < start && !char.IsWhiteSpace(text[at - 1]))
        {
            at++;
        }

        return start - at >= context / 2 ? at
            : SurrogatePairs.AreCutAt(text, from) ? from + 1
            : from;
    }

    private static int ContextEnd(string text, int end, int context)
    {
        var to = Math.Min(text.Length, end + context);
        var at = to;
        while (at < text.Length && at > end && !char.IsWhiteSpace(text[at]))
        {
            at--;
        }

        return at - end >= context / 2 ? at
            : SurrogatePairs.AreCutAt(text, to) ? to - 1
            : to;
    }
}
