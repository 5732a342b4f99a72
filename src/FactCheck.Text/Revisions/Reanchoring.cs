using FactCheck.Text.Anchoring;

namespace FactCheck.Text.Revisions;

/// <summary>
/// Carries spans of one revision into the next: by the fate of the sentences they touch, then word for word inside the
/// sentence. Differences are taken once per sentence and kept, so that many spans cost little more than one. A sentence that
/// is gone takes its spans with it, unless their very words, long enough to be no chance, stand once in a sentence that is
/// new or changed. Offsets are UTF-16 code units. Not safe for use by several threads at once.
/// </summary>
public sealed class Reanchoring
{
    private const int LeastFoundLength = 24;

    private readonly SentenceAlignment alignment;
    private readonly LinkedPlaces places;

    /// <summary>Prepares to carry spans over <paramref name="alignment"/>.</summary>
    public Reanchoring(SentenceAlignment alignment)
    {
        this.alignment = alignment.Pieces;
        places = new LinkedPlaces(this.alignment);
    }

    /// <summary>Where the place that <paramref name="quote"/> describes in the old text lies in the new one.</summary>
    /// <param name="quote">The words and their context.</param>
    /// <param name="place">Where they stood in the old text; when other words stand there, they are looked for.</param>
    public CarriedSpan Carry(Quote quote, TextSpan place)
    {
        ArgumentNullException.ThrowIfNull(quote);
        if (
            place.End <= alignment.OldText.Length
            && alignment.OldText.AsSpan(place.Start, place.Length).SequenceEqual(quote.Exact)
        )
        {
            return Carry(place);
        }

        return QuoteFinder.Find(alignment.OldText, quote, place) is { IsAmbiguous: false } match
            ? Carry(match.Span)
            : new CarriedSpan(null, CarryMethod.Uncertain, 0, []);
    }

    /// <summary>Where <paramref name="span"/> of the old text lies in the new one; a span of white space is uncertain.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span ends after the old text.</exception>
    public CarriedSpan Carry(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, alignment.OldText.Length, nameof(span));
        var links = Links(span);
        if (links.Count == 0)
        {
            return new CarriedSpan(null, CarryMethod.Uncertain, 0, []);
        }

        var carried = links.Count == 1 ? places.Carry(links[0], span) : Joined(links, span);
        return carried.Method == CarryMethod.Gone && Survivor(span, Around(links)) is { } found ? found : carried;
    }

    private TextSpan Around(List<SentenceLink> links) =>
        new(links[0].Old.In(alignment.OldSentences).Start, links[^1].Old.In(alignment.OldSentences).End);

    private List<SentenceLink> Links(TextSpan span)
    {
        var sentences = alignment.OldSentences;
        var (low, high) = (0, sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentences[middle].End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        var links = new List<SentenceLink>(1);
        for (var i = low; i < sentences.Count && sentences[i].Start < span.End; i = links[^1].Old.End)
        {
            links.Add(alignment.OfOld(i));
        }

        return links;
    }

    private CarriedSpan Joined(List<SentenceLink> links, TextSpan span)
    {
        var placed = new List<TextSpan>(links.Count);
        var (method, confidence, allGone) = (CarryMethod.Unchanged, 0.0, true);
        foreach (var link in links)
        {
            var part = places.Carry(link, span);
            if (part.Span is { } place)
            {
                placed.Add(place);
            }

            allGone &= part.Method == CarryMethod.Gone;
            confidence += part.Confidence;
            var counted = part.Method == CarryMethod.Gone ? CarryMethod.Reworded : part.Method;
            method = counted > method ? counted : method;
        }

        if (placed.Count == 0)
        {
            return new CarriedSpan(null, allGone ? CarryMethod.Gone : CarryMethod.Uncertain, 0, []);
        }

        return AreTogether(placed)
            ? new CarriedSpan(new TextSpan(placed[0].Start, placed[^1].End), method, confidence / links.Count, [])
            : new CarriedSpan(null, CarryMethod.Uncertain, 0, [.. placed.OrderByDescending(p => p.Length)]);
    }

    /// <summary>Whether places follow one another in order, with no more between them than they hold.</summary>
    private static bool AreTogether(List<TextSpan> placed)
    {
        var covered = placed[0].Length;
        for (var p = 1; p < placed.Count; p++)
        {
            covered += placed[p].Length;
            if (placed[p - 1].End > placed[p].Start)
            {
                return false;
            }
        }

        return placed[^1].End - placed[0].Start <= (2 * covered) + LeastFoundLength;
    }

    /// <summary>The words of a span whose sentence is gone, with some of their context when they are few, where they stand once.</summary>
    private CarriedSpan? Survivor(TextSpan span, TextSpan sentences)
    {
        TextSpan[] windows =
            span.Length >= LeastFoundLength
                ? [span]
                :
                [
                    new TextSpan(
                        span.Start,
                        Math.Max(span.End, Math.Min(sentences.End, span.Start + LeastFoundLength))
                    ),
                    new TextSpan(
                        Math.Min(span.Start, Math.Max(sentences.Start, span.End - LeastFoundLength)),
                        span.End
                    ),
                ];
        foreach (var window in windows.Where(w => w.Length >= LeastFoundLength))
        {
            if (OnlyPlace(window.Of(alignment.OldText)) is { } at)
            {
                var start = at + span.Start - window.Start;
                return new CarriedSpan(
                    new TextSpan(start, start + span.Length),
                    CarryMethod.Found,
                    LinkedPlaces.Doubt,
                    []
                );
            }
        }

        return null;
    }

    private int? OnlyPlace(string words)
    {
        int? only = null;
        foreach (var sentence in places.Changed)
        {
            var at = alignment.NewText.AsSpan(sentence.Start, sentence.Length).IndexOf(words, StringComparison.Ordinal);
            if (at >= 0 && only is not null)
            {
                return null;
            }

            only = at >= 0 ? sentence.Start + at : only;
        }

        return only;
    }
}
