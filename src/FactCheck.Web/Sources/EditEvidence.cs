using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;

namespace FactCheck.Web.Sources;

/// <summary>Says anew how a piece of evidence bears on its claim.</summary>
public sealed class EditEvidence(Workspace workspace)
{
    /// <summary>Replaces <paramref name="before"/> by <paramref name="bearing"/>, unless somebody was faster.</summary>
    public Task<Result> Run(
        Intent intent,
        ArticleId article,
        ClaimId claim,
        EvidenceId id,
        Bearing before,
        Bearing bearing
    ) =>
        workspace.ChangeEvidence(
            intent,
            article,
            claim,
            id,
            async (change, facts, evidence) =>
            {
                var current = evidence.Bearing;
                var refusal =
                    SourceRules.WhyNotLink(facts, bearing, change.Member)
                    ?? (evidence.RemovedAt is null ? null : new NotFound())
                    ?? bearing.WhyNotReplace(current, before);
                if (refusal is not null)
                {
                    return refusal;
                }

                var next = bearing.Onto(current, before);
                if (current == next)
                {
                    return Result<ClaimEvent?>.From((ClaimEvent?)null);
                }

                var shown = facts.Evidence.Single(e => e.Id == id);
                return
                    await change.WhyNotDerive(facts.Evidence, id, (shown.Survivor, shown.SourceTitle), next.Origin)
                        is { } round
                    ? round
                    : evidence.Edit(next);
            }
        );
}
