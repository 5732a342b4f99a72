using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;

namespace FactCheck.Web.Sources;

/// <summary>What evidence rests on: a source the desk has, or a new one under the id that was minted for it.</summary>
/// <param name="Id">The source's id.</param>
/// <param name="New">What is said of it when it is new; null when the desk has it.</param>
public sealed record ChosenSource(SourceId Id, SourceDetails? New);

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
            chosen.New is null ? Ledgers.Of(article) : Ledgers.DeskAnd(article),
            claimId,
            async (change, claim, facts) =>
            {
                var refusal =
                    SourceRules.WhyNotLink(facts, bearing, change.Member)
                    ?? (chosen.New is { } details ? SourceRules.WhyNotAdd(details) : null);
                if (refusal is not null)
                {
                    return refusal;
                }

                var source = chosen.New is null
                    ? await change.FindSource(chosen.Id)
                    : await change.AddSource(chosen.Id, chosen.New.Fitting());
                refusal =
                    source.Refusal
                    ?? await change.WhyNotDerive(facts, id, (source.Value.Id, source.Value.Title), bearing.Origin);
                if (refusal is null)
                {
                    Link(change, claim, new Evidence(id, claim, source.Value, bearing, intent.Person, change.At));
                }

                return refusal;
            }
        );

    private static void Link(Change change, Claim claim, Evidence evidence)
    {
        change.Db.Add(evidence);
        change.Record(
            claim.EvidenceChanged(
                new EvidenceLinked(claim.Id, evidence.Id, evidence.SourceId, evidence.SourceVersion, evidence.Bearing)
            )
        );
    }
}
