using FactCheck.Domain;
using FactCheck.Text;
using FactCheck.Web.Claims;
using FactCheck.Web.Live;

namespace FactCheck.Web.Articles;

/// <summary>
/// Where a person's words and place are after somebody moved the boundaries of sentences: the text of a paragraph is the
/// same, so what stood in a sentence of the view before is found by its place in the paragraph.
/// </summary>
public static class CarriedSpans
{
    /// <summary>The spans on the same words in the sentences of now; empty when the text is another.</summary>
    /// <param name="before">The view in which they were selected.</param>
    /// <param name="now">The view of now.</param>
    /// <param name="spans">What was selected.</param>
    public static IReadOnlyList<SentenceSpan> Of(
        ArticleView before,
        ArticleView now,
        IReadOnlyList<SentenceSpan> spans
    ) => [.. spans.SelectMany(span => Of(before, now, span))];

    /// <summary>
    /// The sentence at which a person is now: where the chosen claim went, else the same, else the one that has its words. Null
    /// when there is none.
    /// </summary>
    /// <param name="before">The view in which they were at it.</param>
    /// <param name="now">The view of now.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="claim">The claim of the sentence at which they work; null when at none.</param>
    public static SentenceId? Follow(ArticleView before, ArticleView now, SentenceId sentence, ClaimId? claim)
    {
        if (before.Sentence(sentence) is not { } seen || before.ParagraphOf(sentence) is not { } paragraph)
        {
            return sentence;
        }

        var here = now.Sentence(sentence);
        var there = now
            .Paragraphs.FirstOrDefault(p => p.Index == paragraph.Index && p.Text == paragraph.Text)
            ?.Sentences.Where(s => s.Span.Overlaps(seen.Span))
            .ToList();
        if (claim is { } id && seen.Claims.Contains(id) && here?.Claims.Contains(id) is not true)
        {
            return there?.Find(s => s.Claims.Contains(id))?.Id ?? here?.Id ?? there?.FirstOrDefault()?.Id;
        }

        return here?.Id ?? there?.FirstOrDefault()?.Id;
    }

    private static IEnumerable<SentenceSpan> Of(ArticleView before, ArticleView now, SentenceSpan span)
    {
        if (before.Sentence(span.Sentence) is not { } seen || before.ParagraphOf(seen.Id) is not { } paragraph)
        {
            yield break;
        }

        var words = span.Span.Shift(seen.Span.Start);
        var same = now.Paragraphs.FirstOrDefault(p => p.Index == paragraph.Index && p.Text == paragraph.Text);
        foreach (var sentence in same?.Sentences.Where(s => s.Span.Overlaps(words)) ?? [])
        {
            var (start, end) = (Math.Max(words.Start, sentence.Span.Start), Math.Min(words.End, sentence.Span.End));
            yield return new SentenceSpan(sentence.Id, new TextSpan(start, end).Shift(-sentence.Span.Start));
        }
    }
}
