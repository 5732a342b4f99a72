namespace FactCheck.Text.Anchoring;

/// <summary>Finds the places that hold the words with letters missing, added or changed, and weighs the nearest of them.</summary>
internal static class ApproximatePlaces
{
    private const double MostChanged = 0.3;
    private const double Slack = 0.1;
    private const int LeastLength = 4;
    private const int MostWeighed = 64;
    private const int Sample = 256;

    /// <summary>At most <see cref="MostWeighed"/> places at a distance of at most three tenths of the words' length.</summary>
    public static List<QuotePlace> Of(ReadOnlySpan<char> text, string words, QuoteContext context, TextSpan? hint)
    {
        if (words.Length < LeastLength)
        {
            return [];
        }

        var places = new List<QuotePlace>();
        foreach (
            var (span, distance) in words.Length <= QuoteFinder.MostSearched
                ? Whole(text, words, context, hint)
                : Ends(text, words, context)
        )
        {
            var share = 1 - (distance / (double)words.Length);
            places.Add(new QuotePlace(span, distance, context.Score(text, span.Start, span.End, share)));
        }

        return places;
    }

    private static List<(TextSpan Span, int Distance)> Whole(
        ReadOnlySpan<char> text,
        string words,
        QuoteContext context,
        TextSpan? hint
    )
    {
        var (bound, slack) = ((int)(words.Length * MostChanged), 1 + (int)(words.Length * Slack));
        var ends = new EditPattern(words).Search(text, bound, slack);
        if (ends.Count > MostWeighed)
        {
            var near = hint?.End ?? 0;
            ends.Sort((a, b) => (a.Distance, Math.Abs(a.End - near)).CompareTo((b.Distance, Math.Abs(b.End - near))));
            ends.RemoveRange(MostWeighed, ends.Count - MostWeighed);
        }

        var edges = new PlaceEdges(words, context);
        var found = new List<(TextSpan Span, int Distance)>(ends.Count);
        foreach (var end in ends)
        {
            found.Add(edges.Settle(text, end.End, bound));
        }

        return found;
    }

    private static List<(TextSpan Span, int Distance)> Ends(ReadOnlySpan<char> text, string words, QuoteContext context)
    {
        var heads = Whole(text, words[..Sample], context.OfHead, hint: null);
        var tails = Whole(text, words[^Sample..], context.OfTail, hint: null);
        var found = new List<(TextSpan Span, int Distance)>();
        foreach (var head in heads)
        {
            foreach (var tail in tails)
            {
                var length = tail.Span.End - head.Span.Start;
                if (found.Count < MostWeighed && Math.Abs(length - words.Length) <= words.Length * MostChanged)
                {
                    // What lies between is not compared letter by letter; the two ends speak for all of it.
                    var scaled = (head.Distance + tail.Distance) * words.Length / (2.0 * Sample);
                    var distance = Math.Max((int)Math.Ceiling(scaled), Math.Abs(length - words.Length));
                    found.Add((new TextSpan(head.Span.Start, tail.Span.End), distance));
                }
            }
        }

        return found;
    }
}
