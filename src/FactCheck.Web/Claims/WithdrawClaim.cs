using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Web.Data;

namespace FactCheck.Web.Claims;

/// <summary>Takes a claim back. A sentence whose last claim is withdrawn is unseen again.</summary>
public sealed class WithdrawClaim(Workspace workspace)
{
    /// <summary>Withdraws the claim; it can be restored.</summary>
    public Task<Result> Run(Intent intent, ArticleId article, ClaimId id) =>
        workspace.ChangeClaim(
            intent,
            Ledgers.Of(article),
            id,
            async (change, claim, facts) =>
            {
                if (ClaimRules.WhyNotChange(facts, change.Member) is { } refusal)
                {
                    return refusal;
                }

                change.Record(claim.Withdraw());
                await change.FreeSentences(id, [.. facts.Anchors.Select(a => a.Sentence).Distinct()]);
                return null;
            }
        );
}
