namespace FactCheck.Text.Anchoring;

/// <summary>
/// Says a place by its words. The context begins with a few words on each side and doubles until the whole occurs once in
/// the text, or until its bound: in a text that repeats itself for longer than that, words alone cannot tell places apart.
/// No part begins or ends inside a surrogate pair, and context begins and ends between words where there is one.
/// </summary>
public static class QuoteDescriber
{
    /// <summary>The least context on each side, in UTF-16 code units, where the text has as much.</summary>
    public const int LeastContext = 32;

    /// <summary>The most context on each side, in UTF-16 code units; rounding to a word may stay below.</summary>
    public const int MostContext = 256;

    /// <summary>The quote that describes <paramref name="span"/>; a span that cuts a surrogate pair is widened to hold it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span ends after the text.</exception>
    public static Quote Describe(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, text.Length, nameof(span));
        var start = CutsPair(text, span.Start) ? span.Start - 1 : span.Start;
        var end = CutsPair(text, span.End) ? span.End + 1 : span.End;
        var context = LeastContext;
        while (true)
        {
            var (before, after) = (ContextStart(text, start, context), ContextEnd(text, end, context));
            if (context >= MostContext || TextSearch.IsOnly(text, text.AsSpan(before, after - before)))
            {
                return new Quote(text[start..end], text[before..start], text[end..after]);
            }

            context *= 2;
        }
    }

    private static int ContextStart(string text, int start, int context)
    {
        var from = Math.Max(0, start - context);
        for (var i = from; i > 0 && i < start; i++)
        {
            if (char.IsWhiteSpace(text[i - 1]))
            {
                return start - i >= context / 2 ? i : from + Cut(text, from);
            }
        }

        return from + Cut(text, from);
    }

    private static int ContextEnd(string text, int end, int context)
    {
        var to = Math.Min(text.Length, end + context);
        for (var i = to; i < text.Length && i > end; i--)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return i - end >= context / 2 ? i : to - Cut(text, to);
            }
        }

        return to - Cut(text, to);
    }

    private static int Cut(string text, int offset) => CutsPair(text, offset) ? 1 : 0;

    private static bool CutsPair(string text, int offset) =>
        offset > 0
        && offset < text.Length
        && char.IsHighSurrogate(text[offset - 1])
        && char.IsLowSurrogate(text[offset]);
}
