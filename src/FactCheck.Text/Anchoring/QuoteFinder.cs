namespace FactCheck.Text.Anchoring;

/// <summary>
/// Finds a quote again in a text that may have changed since. Units are UTF-16 code units. All places that hold the words
/// are weighed by how much of the prefix and suffix stands there too, then by their distance from the hint.
/// </summary>
public static class QuoteFinder
{
    private const double ContextShare = 0.25;

    /// <summary>The best place for <paramref name="quote"/>, or null where the words are nowhere.</summary>
    /// <param name="text">The text to search.</param>
    /// <param name="quote">What to look for; empty words are found nowhere.</param>
    /// <param name="hint">Where the quote once stood; decides between places that fit equally well.</param>
    public static QuoteMatch? Find(string text, Quote quote, TextSpan? hint = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(quote);
        if (quote.Exact.Length == 0)
        {
            return null;
        }

        QuoteMatch? best = null;
        for (var at = TextSearch.IndexOf(text, quote.Exact, 0); at >= 0; )
        {
            var span = new TextSpan(at, at + quote.Exact.Length);
            var score = Score(text, quote, span);
            if (best is null || score > best.Score)
            {
                best = new QuoteMatch(span, score, QuoteMethod.Exact, IsAmbiguous: false);
            }
            else if (score >= best.Score)
            {
                var nearer = hint is { } h && Distance(span, h) < Distance(best.Span, h);
                best = (nearer ? best with { Span = span } : best) with { IsAmbiguous = true };
            }

            at = at + 1 < text.Length ? TextSearch.IndexOf(text, quote.Exact, at + 1) : -1;
        }

        return best;
    }

    private static double Score(string text, Quote quote, TextSpan span)
    {
        var context = quote.Prefix.Length + quote.Suffix.Length;
        if (context == 0)
        {
            return 1;
        }

        var after = text.AsSpan(span.End).CommonPrefixLength(quote.Suffix);
        var before = 0;
        var most = Math.Min(quote.Prefix.Length, span.Start);
        while (before < most && text[span.Start - 1 - before] == quote.Prefix[^(before + 1)])
        {
            before++;
        }

        return 1 - ContextShare + (ContextShare * (before + after) / context);
    }

    private static int Distance(TextSpan a, TextSpan b) => Math.Abs(a.Start - b.Start);
}
