using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Web.Data;

namespace FactCheck.Web.Articles;

/// <summary>Makes one sentence of two that follow each other in a paragraph; the first keeps its id, the second points to it.</summary>
public sealed class MergeSentences(Workspace workspace)
{
    /// <summary>Merges the two; when they are one already, nothing is left to do.</summary>
    public Task<Result> Run(Intent intent, ArticleId article, SentenceId first, SentenceId second) =>
        workspace.Change(
            intent,
            Ledgers.Of(article),
            async change =>
            {
                if (BoundaryRules.WhyNotSplit(change.Member) is { } refusal)
                {
                    return refusal;
                }

                return await change.MergedInto(second) == first ? null : await Merge(change, first, second);
            }
        );

    private static async Task<Refusal?> Merge(Change change, SentenceId first, SentenceId second)
    {
        var here = await change.ParagraphOf(first);
        var there = here?.Sentence(second) is null ? await change.ParagraphOf(second) : here;
        if (here is null || there is null)
        {
            return await change.WhyGone([first, second]);
        }

        if (BoundaryRules.WhyNotMerge(here.Index, there.Index, change.Member) is { } apart)
        {
            return apart;
        }

        var claims = await change.ClaimsIn(here);
        var threads = await change.ThreadsOn(second);
        var move = Boundaries.Merge(here, here.Sentence(first)!, here.Sentence(second)!, claims, threads);
        if (move.Done)
        {
            await change.Carry(move.Value);
        }

        return move.Refusal;
    }
}
