using FactCheck.Domain;
using FactCheck.Domain.Sources;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;

namespace FactCheck.Web.Sources;

/// <summary>Links a source to a claim as evidence, adding the source to the desk where it is new.</summary>
public sealed class LinkEvidence(Workspace workspace)
{
    /// <summary>Links the evidence under the id that was minted for it.</summary>
    public Task<Result> Run(
        Intent intent,
        ArticleId article,
        ClaimId claimId,
        EvidenceId id,
        ChosenSource chosen,
        Bearing bearing
    ) =>
        workspace.ChangeClaim(
            intent,
            chosen.Ledgers(article),
            claimId,
            async (change, claim, facts) =>
            {
                if ((SourceRules.WhyNotLink(facts, bearing, change.Member) ?? chosen.WhyNot()) is { } refusal)
                {
                    return refusal;
                }

                var source = await change.SourceOf(chosen);
                if ((source.Refusal ?? await change.WhyNotDerive(facts.Evidence, id, source.Value, bearing)) is { } no)
                {
                    return no;
                }

                change.Link(claim, id, source.Value, bearing);
                await change.RestTicksOn(source.Value.Id);
                return null;
            }
        );
}
