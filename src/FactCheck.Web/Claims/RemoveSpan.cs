using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Claims;

/// <summary>Takes a claim from one of its places; its last place it keeps.</summary>
public sealed class RemoveSpan(Workspace workspace)
{
    /// <summary>Takes it from the place; a sentence that holds no other claim is unseen again.</summary>
    public Task<Result> Run(Intent intent, ArticleId article, ClaimId id, AnchorId place) =>
        workspace.ChangeClaim(
            intent,
            Ledgers.Of(article),
            id,
            async (change, claim, facts) =>
            {
                if (ClaimRules.WhyNotRemoveSpan(facts, change.Member) is { } refusal)
                {
                    return refusal;
                }

                if (facts.Anchors.FirstOrDefault(a => a.Id == place) is not { } removed)
                {
                    return new NotFound();
                }

                var anchor = await change.Db.Anchors.SingleAsync(a => a.DeskId == intent.Desk && a.Id == place);
                change.Db.Remove(anchor);
                var span = new MarkedSpan(removed.Sentence, removed.Span, removed.Exact);
                change.Record(claim.SpansChanged(new SpanRemoved(id, span)));
                if (facts.Anchors.Count(a => a.Sentence == removed.Sentence) == 1)
                {
                    await change.FreeSentences(id, [removed.Sentence]);
                }

                return null;
            }
        );
}
