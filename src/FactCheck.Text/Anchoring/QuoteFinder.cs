namespace FactCheck.Text.Anchoring;

/// <summary>
/// Finds a quote again in a text that may have changed since: letter for letter where that is convincing, otherwise with a
/// bounded number of letters added, missing or changed. Every place is weighed by its words and its context; a hint decides
/// between places that weigh the same. Units are UTF-16 code units. The work is the length of the text times the blocks of 64
/// letters that fit the bound on changes; of quotes longer than <see cref="MostSearched"/> only the beginning and the end are
/// searched for, which is what is given up.
/// </summary>
public static class QuoteFinder
{
    /// <summary>Places of a lower score are not reported.</summary>
    public const double LeastScore = 0.5;

    /// <summary>How much better than the next place the best has to be not to be ambiguous.</summary>
    public const double ClearLead = 0.05;

    internal const int MostSearched = 1024;

    private const double Convincing = 0.85;

    /// <summary>The best place for <paramref name="quote"/>, strictly: case, marks and white space count. Null where none is good enough.</summary>
    /// <param name="text">The text to search.</param>
    /// <param name="quote">What to look for; empty words are found nowhere.</param>
    /// <param name="hint">Where the quote once stood; decides between places that fit equally well.</param>
    public static QuoteMatch? Find(string text, Quote quote, TextSpan? hint = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(quote);
        var match = Best(text, quote, hint, QuoteMethod.Exact);
        return match is null ? null : match with { Span = SurrogatePairs.Whole(text, match.Span) };
    }

    /// <summary>The best place for <paramref name="quote"/> in a kept copy of a source, see the other overload.</summary>
    public static QuoteMatch? FindInCapture(string capture, Quote quote) =>
        FindInCapture(FoldedText.Of(capture), quote);

    /// <summary>
    /// The best place for <paramref name="quote"/> in a kept copy of a source, whatever its quote marks, dashes, white space,
    /// hyphenation, accents and case; the span is that of the text as it stands. Null where none is good enough.
    /// </summary>
    public static QuoteMatch? FindInCapture(FoldedText capture, Quote quote)
    {
        ArgumentNullException.ThrowIfNull(capture);
        ArgumentNullException.ThrowIfNull(quote);
        var folded = new Quote(
            Fold(quote.Exact),
            FoldSide(quote.Prefix, isPrefix: true),
            FoldSide(quote.Suffix, isPrefix: false)
        );
        if (Best(capture.Letters, folded, hint: null, QuoteMethod.Folded) is not { } match)
        {
            return null;
        }

        var span = SurrogatePairs.Whole(capture.Original, capture.Unfold(match.Span.Start, match.Span.End));
        var untouched = match.Method == QuoteMethod.Folded && span.Of(capture.Original) == quote.Exact;
        return match with { Span = span, Method = untouched ? QuoteMethod.Exact : match.Method };
    }

    private static QuoteMatch? Best(ReadOnlySpan<char> text, Quote quote, TextSpan? hint, QuoteMethod method)
    {
        if (quote.Exact.Length == 0)
        {
            return null;
        }

        var context = new QuoteContext(quote.Prefix, quote.Suffix);
        var places = ExactPlaces.Of(text, quote.Exact, context, hint);
        if (Choose(places, hint) is { } exact && exact.Score >= Convincing)
        {
            return Match(exact, method);
        }

        places.AddRange(ApproximatePlaces.Of(text, quote.Exact, context, hint));
        return Choose(places, hint) is { Score: >= LeastScore } best ? Match(best, method) : null;
    }

    private static QuoteMatch Match((QuotePlace Place, double Score, bool IsAmbiguous) best, QuoteMethod method) =>
        new(best.Place.Span, best.Score, best.Place.Distance == 0 ? method : QuoteMethod.Approximate, best.IsAmbiguous);

    private static (QuotePlace Place, double Score, bool IsAmbiguous)? Choose(List<QuotePlace> places, TextSpan? hint)
    {
        if (places.Count == 0)
        {
            return null;
        }

        var best = places[0];
        foreach (var place in places)
        {
            best = place.IsBetterThan(best, hint) ? place : best;
        }

        var rivals = places.Exists(p => p.Score >= best.Score - ClearLead && !p.Span.Overlaps(best.Span));
        return (best, best.Score, rivals);
    }

    private static string Fold(string words) => FoldedText.Of(words).Letters.ToString();

    /// <summary>Folded context keeps the one space that parts it from the words.</summary>
    private static string FoldSide(string side, bool isPrefix)
    {
        var folded = Fold(side);
        return folded.Length == 0 ? ""
            : isPrefix && char.IsWhiteSpace(side[^1]) ? folded + " "
            : !isPrefix && char.IsWhiteSpace(side[0]) ? " " + folded
            : folded;
    }
}
