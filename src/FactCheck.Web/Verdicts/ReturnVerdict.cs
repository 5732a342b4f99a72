using FactCheck.Domain;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;

namespace FactCheck.Web.Verdicts;

/// <summary>An editor sends a verdict back to the reviewers with a reason.</summary>
public sealed class ReturnVerdict(Workspace workspace)
{
    /// <summary>Returns the verdict.</summary>
    public Task<Result> Run(Intent intent, ArticleId article, ClaimId id, string reason) =>
        workspace.ChangeClaim(
            intent,
            article,
            id,
            (change, claim, facts) =>
            {
                var refusal = VerdictRules.WhyNotReturn(facts, change.Member) ?? VerdictRules.WhyNotReason(reason);
                if (refusal is null)
                {
                    change.Record(claim.Return(reason.Trim()));
                }

                return refusal;
            }
        );
}
