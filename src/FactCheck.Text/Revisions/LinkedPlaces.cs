using FactCheck.Text.Anchoring;

namespace FactCheck.Text.Revisions;

/// <summary>Places spans inside the sentences that an old sentence became, keeping the difference of each pair for next time.</summary>
internal sealed class LinkedPlaces
{
    /// <summary>What is left of confidence where look-alikes could be meant.</summary>
    public const double Doubt = 0.5;

    private const double LeastKept = 0.5;
    private const int FewWords = 4;
    private const string Closers = "\"')]}*_\u201d\u2019\u00bb";

    private readonly SentenceAlignment alignment;
    private readonly Dictionary<SentenceLink, SpanMapper> mappers = new(ReferenceEqualityComparer.Instance);
    private List<TextSpan>? changed;

    public LinkedPlaces(SentenceAlignment alignment) => this.alignment = alignment;

    /// <summary>The new sentences that are new or other than they were.</summary>
    public List<TextSpan> Changed => changed ??= FindChanged();

    /// <summary>Where the part of <paramref name="span"/> that lies in the old sentences of <paramref name="link"/> is now.</summary>
    public CarriedSpan Carry(SentenceLink link, TextSpan span)
    {
        if (link.New.Count == 0)
        {
            return new CarriedSpan(null, link.IsCertain ? CarryMethod.Gone : CarryMethod.Uncertain, 0, Others(link));
        }

        var (old, @new) = (link.Old.In(alignment.OldSentences), link.New.In(alignment.NewSentences));
        var inside = new TextSpan(Math.Max(span.Start, old.Start), Math.Min(span.End, old.End));
        var carried =
            inside == old ? new CarriedSpan(@new, MethodOf(link), link.Likeness, [])
            : Same(old, @new) ? new CarriedSpan(inside.Shift(@new.Start - old.Start), MethodOf(link), 1, [])
            : Inside(link, old, @new, inside);
        return link.IsCertain || carried.Span is not { } place || IsOnly(inside, place)
            ? carried
            : carried with
            {
                Method = CarryMethod.Uncertain,
                Confidence = carried.Confidence * Doubt,
                Candidates = Others(link),
            };
    }

    private List<TextSpan> FindChanged()
    {
        var found = new List<TextSpan>();
        for (var j = 0; j < alignment.NewSentences.Count; j++)
        {
            if (alignment.OfNew(j).Fate is not (SentenceFate.Same or SentenceFate.Moved))
            {
                found.Add(alignment.NewSentences[j]);
            }
        }

        return found;
    }

    private CarriedSpan Inside(SentenceLink link, TextSpan old, TextSpan @new, TextSpan inside)
    {
        var carried = Mapper(link, old, @new).Carry(new TextSpan(inside.Start - old.Start, inside.End - old.Start));
        if (carried.Span is not { } place)
        {
            return carried;
        }

        var placed = Rounded(
            place.Shift(@new.Start),
            @new,
            opens: inside.Start == old.Start,
            closes: inside.End == old.End || EndsSentence(inside.End)
        );
        return carried.Confidence >= LeastKept ? carried with { Span = placed, Method = CarryMethod.Reworded }
            : IsReplaced(inside, placed) ? new CarriedSpan(placed, CarryMethod.Reworded, link.Likeness * Doubt, [])
            : new CarriedSpan(placed, CarryMethod.Uncertain, carried.Confidence, []);
    }

    /// <summary>Without white space at its ends, and with the marks that open or close the sentence when the old span did.</summary>
    private TextSpan Rounded(TextSpan place, TextSpan @new, bool opens, bool closes)
    {
        var (text, start, end) = (alignment.NewText, place.Start, place.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var (first, last) = (start, end);
        while (opens && first > @new.Start && char.IsPunctuation(text[first - 1]))
        {
            first--;
        }

        while (closes && last < @new.End && char.IsPunctuation(text[last]))
        {
            last++;
        }

        return new TextSpan(
            first == @new.Start || char.IsWhiteSpace(text[first - 1]) ? first : start,
            last == @new.End || char.IsWhiteSpace(text[last]) ? last : end
        );
    }

    private bool EndsSentence(int oldEnd) =>
        oldEnd > 0
        && (oldEnd == alignment.OldText.Length || char.IsWhiteSpace(alignment.OldText[oldEnd]))
        && alignment.OldText.AsSpan(0, oldEnd).TrimEnd(Closers) is [.., '.' or '!' or '?' or '\u2026' or '\u3002'];

    /// <summary>Whether a few words stand for a few others, as a corrected figure or name does.</summary>
    private bool IsReplaced(TextSpan old, TextSpan @new) =>
        WordCount(old.Of(alignment.OldText)) <= FewWords && WordCount(@new.Of(alignment.NewText)) <= 2 * FewWords;

    private static int WordCount(string words)
    {
        var scanner = new WordScanner(words, punctuation: false);
        var count = 0;
        while (scanner.Next())
        {
            count++;
        }

        return count;
    }

    /// <summary>Whether the same words stand here, once in each text: then no look-alike can be meant.</summary>
    private bool IsOnly(TextSpan old, TextSpan @new)
    {
        var words = old.Of(alignment.OldText);
        return Same(old, @new)
            && TextSearch.IsOnly(alignment.OldText, words)
            && TextSearch.IsOnly(alignment.NewText, words);
    }

    private bool Same(TextSpan old, TextSpan @new) =>
        alignment
            .OldText.AsSpan(old.Start, old.Length)
            .SequenceEqual(alignment.NewText.AsSpan(@new.Start, @new.Length));

    private SpanMapper Mapper(SentenceLink link, TextSpan old, TextSpan @new)
    {
        if (!mappers.TryGetValue(link, out var mapper))
        {
            mapper = new SpanMapper(TextDiff.Words(old.Of(alignment.OldText), @new.Of(alignment.NewText)));
            mappers.Add(link, mapper);
        }

        return mapper;
    }

    private TextSpan[] Others(SentenceLink link) => [.. link.Candidates.Select(c => alignment.NewSentences[c.New])];

    private static CarryMethod MethodOf(SentenceLink link) =>
        link.Fate switch
        {
            SentenceFate.Same => CarryMethod.Unchanged,
            SentenceFate.Moved => CarryMethod.Moved,
            _ => CarryMethod.Reworded,
        };
}
