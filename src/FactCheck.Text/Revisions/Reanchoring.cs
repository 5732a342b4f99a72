using FactCheck.Text.Anchoring;

namespace FactCheck.Text.Revisions;

/// <summary>
/// Carries spans of one revision into the next: by the fate of the sentences they touch, then word for word inside the
/// sentence. Differences are taken once per sentence and kept, so that many spans cost little more than one. Not safe for
/// use by several threads at once.
/// </summary>
public sealed class Reanchoring
{
    private const int LeastFoundLength = 24;
    private const double Doubt = 0.5;

    private readonly SentenceAlignment alignment;
    private readonly Dictionary<SentenceLink, SpanMapper> mappers = new(ReferenceEqualityComparer.Instance);

    /// <summary>Prepares to carry spans over <paramref name="alignment"/>.</summary>
    public Reanchoring(SentenceAlignment alignment) => this.alignment = alignment;

    /// <summary>Where the place that <paramref name="quote"/> describes in the old text lies in the new one.</summary>
    /// <param name="quote">The words and their context.</param>
    /// <param name="place">Where they stood in the old text; looked for there when they stand elsewhere.</param>
    public CarriedSpan Carry(Quote quote, TextSpan place)
    {
        ArgumentNullException.ThrowIfNull(quote);
        var stands =
            place.End <= alignment.OldText.Length
            && alignment.OldText.AsSpan(place.Start, place.Length).SequenceEqual(quote.Exact);
        if (stands)
        {
            return Carry(place);
        }

        return QuoteFinder.Find(alignment.OldText, quote, place) is { IsAmbiguous: false } match
            ? Carry(match.Span)
            : new CarriedSpan(null, CarryMethod.Uncertain, 0, []);
    }

    /// <summary>Where <paramref name="span"/> of the old text lies in the new one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span ends after the old text.</exception>
    public CarriedSpan Carry(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, alignment.OldText.Length, nameof(span));
        var (first, last) = Sentences(span);
        if (first > last)
        {
            return new CarriedSpan(null, CarryMethod.Uncertain, 0, []);
        }

        var links = new List<SentenceLink>();
        for (var i = first; i <= last; i = links[^1].Old.End)
        {
            links.Add(alignment.OfOld(i));
        }

        var carried = links.Count == 1 ? Within(links[0], span) : Across(links, span);
        return carried.Span is null && Survivor(span) is { } found ? found : carried;
    }

    private (int First, int Last) Sentences(TextSpan span)
    {
        var sentences = alignment.OldSentences;
        var (low, high) = (0, sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentences[middle].End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        var last = low;
        while (last + 1 < sentences.Count && sentences[last + 1].Start < span.End)
        {
            last++;
        }

        return low == sentences.Count || sentences[low].Start >= span.End ? (0, -1) : (low, last);
    }

    private CarriedSpan Within(SentenceLink link, TextSpan span)
    {
        if (link.New.Count == 0)
        {
            var candidates = link.Candidates.Select(c => alignment.NewSentences[c.New]).ToList();
            return new CarriedSpan(null, link.IsCertain ? CarryMethod.Gone : CarryMethod.Uncertain, 0, candidates);
        }

        var (old, @new) = (link.Old.In(alignment.OldSentences), link.New.In(alignment.NewSentences));
        var inside = new TextSpan(Math.Max(span.Start, old.Start), Math.Min(span.End, old.End));
        var doubt = link.IsCertain ? 1 : Doubt;
        if (inside == old)
        {
            return new CarriedSpan(@new, MethodOf(link), link.Likeness * doubt, Others(link));
        }

        if (
            old.Length == @new.Length
            && old.Of(alignment.OldText).Equals(@new.Of(alignment.NewText), StringComparison.Ordinal)
        )
        {
            return new CarriedSpan(inside.Shift(@new.Start - old.Start), MethodOf(link), doubt, Others(link));
        }

        var carried = Mapper(link, old, @new).Carry(new TextSpan(inside.Start - old.Start, inside.End - old.Start));
        return carried.Span is { } place
            ? new CarriedSpan(place.Shift(@new.Start), CarryMethod.Reworded, carried.Confidence * doubt, Others(link))
            : carried;
    }

    private CarriedSpan Across(List<SentenceLink> links, TextSpan span)
    {
        TextSpan? whole = null;
        var confidence = 0.0;
        var (ordered, method) = (true, CarryMethod.Unchanged);
        foreach (var link in links)
        {
            var part = Within(link, span);
            method = part.Method > method ? part.Method : method;
            confidence += part.Confidence;
            if (part.Span is { } place)
            {
                ordered &= whole is not { } before || before.End <= place.Start;
                whole = whole is { } w
                    ? new TextSpan(Math.Min(w.Start, place.Start), Math.Max(w.End, place.End))
                    : place;
            }
        }

        confidence /= links.Count;
        if (whole is not { } all)
        {
            return new CarriedSpan(null, CarryMethod.Gone, 0, []);
        }

        return ordered && all.Length <= (2 * span.Length) + LeastFoundLength
            ? new CarriedSpan(all, method is CarryMethod.Gone ? CarryMethod.Reworded : method, confidence, [])
            : new CarriedSpan(null, CarryMethod.Uncertain, 0, [all]);
    }

    private CarriedSpan? Survivor(TextSpan span)
    {
        var words = span.Of(alignment.OldText);
        if (words.Length < LeastFoundLength)
        {
            return null;
        }

        var at = alignment.NewText.IndexOf(words, StringComparison.Ordinal);
        if (at < 0 || alignment.NewText.IndexOf(words, at + 1, StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        return new CarriedSpan(new TextSpan(at, at + span.Length), CarryMethod.Found, Doubt, []);
    }

    private SpanMapper Mapper(SentenceLink link, TextSpan old, TextSpan @new)
    {
        if (!mappers.TryGetValue(link, out var mapper))
        {
            mapper = new SpanMapper(TextDiff.Words(old.Of(alignment.OldText), @new.Of(alignment.NewText)));
            mappers.Add(link, mapper);
        }

        return mapper;
    }

    private List<TextSpan> Others(SentenceLink link) =>
        link.IsCertain ? [] : [.. link.Candidates.Select(c => alignment.NewSentences[c.New])];

    private static CarryMethod MethodOf(SentenceLink link) =>
        link.Fate switch
        {
            SentenceFate.Same => CarryMethod.Unchanged,
            SentenceFate.Moved => CarryMethod.Moved,
            _ => CarryMethod.Reworded,
        };
}
