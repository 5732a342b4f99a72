using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Web.Data;

namespace FactCheck.Web.Claims;

/// <summary>Says a claim's wording, test, kind or claimant anew.</summary>
public sealed class EditClaim(Workspace workspace)
{
    /// <summary>Changes the fields that differ between <paramref name="before"/> and <paramref name="details"/>, and no others.</summary>
    public Task<Result> Run(Intent intent, ArticleId article, ClaimId id, ClaimDetails before, ClaimDetails details) =>
        workspace.ChangeClaim(
            intent,
            article,
            id,
            (change, claim, facts) =>
            {
                var refusal =
                    ClaimRules.WhyNotEdit(facts, details, change.Member)
                    ?? details.WhyNotReplace(facts.Details, before);
                if (refusal is null)
                {
                    change.Record(claim.Edit(details.Onto(facts.Details, before)));
                }

                return refusal;
            }
        );
}
