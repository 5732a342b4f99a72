using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Web.Data;

namespace FactCheck.Web.Articles;

/// <summary>Cuts a sentence in two where the text was cut wrongly; its claims go with their words.</summary>
public sealed class SplitSentence(Workspace workspace)
{
    /// <summary>
    /// Splits before a place of the text. Where a colleague has moved boundaries meanwhile the cut is made in the sentence
    /// that has the place now; where there is a boundary already, nothing is left to do.
    /// </summary>
    /// <param name="intent">Who, where, and which intention.</param>
    /// <param name="article">The article.</param>
    /// <param name="id">The sentence.</param>
    /// <param name="shown">Its text as the person saw it.</param>
    /// <param name="at">Where the right part begins, in UTF-16 code units of <paramref name="shown"/>.</param>
    /// <param name="right">The id for the right part.</param>
    public Task<Result> Run(Intent intent, ArticleId article, SentenceId id, string shown, int at, SentenceId right) =>
        workspace.Change(
            intent,
            Ledgers.Of(article),
            async change =>
            {
                if (BoundaryRules.WhyNotSplit(change.Member) is { } refusal)
                {
                    return refusal;
                }

                if (await change.ParagraphOf(id) is not { } paragraph)
                {
                    return await change.WhyGone([id]);
                }

                var claims = await change.ClaimsIn(paragraph);
                var split = Boundaries.Split(paragraph, paragraph.Sentence(id)!, shown, at, right, claims);
                if (split.Done && split.Value is { } move)
                {
                    await change.Carry(move);
                }

                return split.Refusal;
            }
        );
}
