using FactCheck.Domain;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;

namespace FactCheck.Web.Verdicts;

/// <summary>An editor who touched nothing of it approves exactly the verdict that was shown, and seals it.</summary>
public sealed class ApproveVerdict(Workspace workspace)
{
    /// <summary>Approves the verdict whose seal has the hash <paramref name="shown"/>, unless it is not that one any more.</summary>
    public Task<Result> Run(Intent intent, ArticleId article, ClaimId id, string shown) =>
        workspace.ChangeClaim(
            intent,
            article,
            id,
            (change, claim, facts) =>
            {
                var seal = Seal.Of(claim, facts, intent.Person, change.At);
                var refusal =
                    VerdictRules.WhyNotApprove(facts, change.Member)
                    ?? (seal.Hash == shown ? null : new NotTheVersionShown());
                if (refusal is null)
                {
                    change.Db.Add(seal);
                    change.Record(claim.Approve(seal));
                }

                return refusal;
            }
        );
}
