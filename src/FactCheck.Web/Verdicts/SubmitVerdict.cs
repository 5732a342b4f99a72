using FactCheck.Domain;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;

namespace FactCheck.Web.Verdicts;

/// <summary>Hands one verdict to an editor.</summary>
public sealed class SubmitVerdict(Workspace workspace)
{
    /// <summary>Submits the verdict, or says what it still needs.</summary>
    public Task<Result> Run(Intent intent, ArticleId article, ClaimId id) =>
        workspace.ChangeClaim(
            intent,
            article,
            id,
            (change, claim, facts) =>
            {
                var refusal = VerdictRules.WhyNotSubmit(facts, change.Member);
                if (refusal is null)
                {
                    change.Record(claim.Submit(intent.Person));
                }

                return refusal;
            }
        );
}
