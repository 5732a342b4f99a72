using System.Buffers;
using FactCheck.Text.Anchoring;
using FactCheck.Text.Sentences;

namespace FactCheck.Text.Quoting;

/// <summary>
/// What a source says, made ready to have quotations looked up in it. Idea: each stretch that is quoted without a gap is
/// searched by <see cref="QuoteFinder"/> with typesetting levelled, each after the one before; the sentences of the source then
/// say what stands around. Making it ready takes time in proportion to the text, each stretch what the search takes.
/// Gives up: what a quotation means. That its words stand there says nothing of whether they are fairly cut, which is why
/// they come with what stands before and after.
/// </summary>
public sealed class SourceText
{
    /// <summary>How many sentences before and after are given.</summary>
    public const int Neighbours = 2;

    /// <summary>The longest sentence, or part of one, that is given whole, in UTF-16 code units.</summary>
    public const int LongestPiece = 600;

    // Below this the words of the source are others, and would be shown for a likeness of letters only.
    private const double LeastLikeness = 0.7;

    private static readonly SearchValues<char> Stops = SearchValues.Create(",.;:!?… ");
    private static readonly SearchValues<char> ClosingMarks = SearchValues.Create("”’\"'»“«」』");
    private static readonly SearchValues<char> OpeningMarks = SearchValues.Create("“„\"«»「『");

    private readonly string _text;
    private readonly FoldedText _folded;
    private readonly IReadOnlyList<TextSpan> _sentences;

    /// <summary>Makes a text ready.</summary>
    /// <param name="text">The text of the source, changed in no way.</param>
    /// <param name="language">Its language as a BCP 47 tag; guessed when null.</param>
    public SourceText(string text, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
        _folded = FoldedText.Of(text);
        _sentences = SentenceSegmenter.Split(text, language);
    }

    /// <summary>Looks a quotation up; any string may be given, with its quote marks or without.</summary>
    public QuoteInContext Find(string quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        List<QuotedPart> parts = [];
        var (from, isInOrder) = (0, true);
        foreach (var words in QuoteParts.Of(quote))
        {
            var part = Find(words, from);
            parts.Add(part);
            if (part.Fit is not QuoteFit.NotFound)
            {
                isInOrder &= part.Span.Start >= from;
                from = part.Span.End;
            }
        }

        var found = parts.Where(p => p.Fit is not QuoteFit.NotFound).Select(p => p.Span).ToList();
        if (found.Count == 0)
        {
            return new QuoteInContext(QuoteFit.NotFound, parts, [], "", "", [], false);
        }

        var fits = isInOrder && parts.TrueForAll(p => p.Fit is QuoteFit.Found);
        return Around(
            fits ? QuoteFit.Found : QuoteFit.Near,
            parts,
            new(found.Min(s => s.Start), found.Max(s => s.End))
        );
    }

    // Word for word after the part before; else word for word anywhere; else nearly so, after the part before or anywhere.
    private QuotedPart Find(string words, int from)
    {
        var next = from > 0 ? Match(FoldedText.Of(_text[from..]), words) : null;
        next = next is null ? null : next with { Span = next.Span.Shift(from) };
        var match = next is { Method: not QuoteMethod.Approximate }
            ? next
            : Match(_folded, words) switch
            {
                { Method: not QuoteMethod.Approximate } anywhere => anywhere,
                var anywhere => next ?? anywhere,
            };
        return match is null
            ? new QuotedPart(words, QuoteFit.NotFound, "", default, "", false)
            : new QuotedPart(
                words,
                match.Method is QuoteMethod.Approximate ? QuoteFit.Near : QuoteFit.Found,
                match.Span.Of(_text),
                match.Span,
                from > 0 && match.Span.Start > from ? Middle(_text[from..match.Span.Start].Trim()) : "",
                match.IsAmbiguous
            );
    }

    private static QuoteMatch? Match(FoldedText text, string words)
    {
        var match = QuoteFinder.FindInCapture(text, new Quote(words, "", ""));
        return match is { Method: QuoteMethod.Approximate, Score: < LeastLikeness } ? null : match;
    }

    private QuoteInContext Around(QuoteFit fit, List<QuotedPart> parts, TextSpan span)
    {
        var (first, last) = (SentenceAt(span.Start), SentenceAt(span.End - 1));
        var lead = _text[Math.Min(_sentences[first].Start, span.Start)..span.Start];
        var rest = _text[span.End..Math.Max(_sentences[last].End, span.End)];
        return new QuoteInContext(
            fit,
            parts,
            Whole(Math.Max(0, first - Neighbours), first),
            SaysSomething(lead) ? End(lead) : "",
            SaysSomething(rest) ? Beginning(rest) : "",
            Whole(last + 1, Math.Min(_sentences.Count, last + 1 + Neighbours)),
            EndsSpeech(rest)
        );
    }

    private List<string> Whole(int from, int to) =>
        [.. _sentences.Skip(from).Take(to - from).Select(s => Middle(s.Of(_text)))];

    // The last that begins at or before the place.
    private int SentenceAt(int place)
    {
        var (low, high) = (0, _sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _sentences[middle].Start <= place ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private static bool SaysSomething(string text) => text.Any(char.IsLetterOrDigit);

    // A closing mark, perhaps after a stop or comma, and no opening one after it.
    private static bool EndsSpeech(string rest)
    {
        var at = rest.AsSpan().IndexOfAnyExcept(Stops);
        return at >= 0 && ClosingMarks.Contains(rest[at]) && rest.AsSpan(at + 1).IndexOfAny(OpeningMarks) < 0;
    }

    private static string Beginning(string text) =>
        text.Length <= LongestPiece ? text : $"{text[..Cut(text, LongestPiece)].TrimEnd()} …";

    private static string End(string text) =>
        text.Length <= LongestPiece ? text : $"… {text[Cut(text, text.Length - LongestPiece)..].TrimStart()}";

    private static string Middle(string text) =>
        text.Length <= LongestPiece
            ? text
            : $"{text[..Cut(text, LongestPiece / 2)].TrimEnd()} … {text[Cut(text, text.Length - (LongestPiece / 2))..].TrimStart()}";

    private static int Cut(string text, int at) => SurrogatePairs.AreCutAt(text, at) ? at - 1 : at;
}
