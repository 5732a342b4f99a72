using FactCheck.Text;
using FactCheck.Text.Picks;
using FactCheck.Web.Live;

namespace FactCheck.Web.Articles;

/// <summary>What was passed over: facts of a sentence that no claim covers.</summary>
public static class Passed
{
    /// <summary>The figures, quotations, names and dates of the sentence that its live claims leave open.</summary>
    public static IReadOnlyList<Pick> Uncovered(ArticleView view, SentenceView sentence) =>
        SentencePicks.Uncovered(sentence.Text, Covered(view, sentence));

    private static List<TextSpan> Covered(ArticleView view, SentenceView sentence) =>
        [
            .. view.ClaimsOf(sentence)
                .SelectMany(c => c.Anchors)
                .Where(a => a.Sentence == sentence.Id)
                .Select(a => a.Span),
        ];
}
