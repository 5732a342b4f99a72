namespace FactCheck.Text.Anchoring;

/// <summary>Finds the places that hold the words letter for letter, and weighs the most promising of them.</summary>
internal static class ExactPlaces
{
    private const int MostWeighed = 16;

    /// <summary>At most <see cref="MostWeighed"/> places: those with the most unbroken context, then those nearest the hint.</summary>
    public static List<QuotePlace> Of(ReadOnlySpan<char> text, string words, QuoteContext context, TextSpan? hint)
    {
        var promising = new PriorityQueue<int, (int Agreement, int Nearness)>();
        var search = new TextSearch(text, words);
        while (search.Next())
        {
            var agreement = context.Agreement(text, search.Start, search.Start + words.Length);
            var nearness = -Math.Abs(search.Start - (hint?.Start ?? 0));
            if (promising.Count < MostWeighed)
            {
                promising.Enqueue(search.Start, (agreement, nearness));
            }
            else
            {
                promising.EnqueueDequeue(search.Start, (agreement, nearness));
            }
        }

        var places = new List<QuotePlace>(promising.Count);
        while (promising.TryDequeue(out var start, out _))
        {
            var span = new TextSpan(start, start + words.Length);
            places.Add(new QuotePlace(span, 0, context.Score(text, span.Start, span.End, 1)));
        }

        return places;
    }
}
