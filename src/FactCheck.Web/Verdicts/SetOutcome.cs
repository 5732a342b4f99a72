using FactCheck.Domain;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;

namespace FactCheck.Web.Verdicts;

/// <summary>Concludes a claim: its outcome, and the reasoning for it.</summary>
public sealed class SetOutcome(Workspace workspace)
{
    /// <summary>Replaces the conclusion <paramref name="before"/>, unless somebody concluded otherwise meanwhile.</summary>
    public Task<Result> Run(Intent intent, ArticleId article, ClaimId id, Conclusion before, Conclusion conclusion) =>
        workspace.ChangeClaim(
            intent,
            article,
            id,
            (change, claim, facts) =>
            {
                var refusal =
                    VerdictRules.WhyNotSet(facts, conclusion, change.Member)
                    ?? conclusion.WhyNotReplace(facts.Conclusion, before);
                if (refusal is null)
                {
                    change.Record(claim.Conclude(conclusion, change.At));
                }

                return refusal;
            }
        );
}
