using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Web.Data;

namespace FactCheck.Web.Sources;

/// <summary>Says that somebody looked again at a source that changed since it was linked: the evidence now rests on it as it was shown.</summary>
public sealed class RenewEvidence(Workspace workspace)
{
    /// <summary>Pins the version that was shown; not found when the source has no such version.</summary>
    public Task<Result> Run(Intent intent, ArticleId article, ClaimId claim, EvidenceId id, int shown) =>
        workspace.ChangeEvidence(
            intent,
            article,
            claim,
            id,
            (change, facts, evidence) =>
                Task.FromResult(
                    ClaimRules.WhyNotChange(facts, change.Member) is { } refusal
                        ? refusal
                        : Renewed(facts.Evidence.SingleOrDefault(e => e.Id == id), evidence, shown)
                )
        );

    private static Result<ClaimEvent?> Renewed(EvidenceFacts? facts, Domain.Sources.Evidence evidence, int shown)
    {
        if (facts is null || shown < evidence.SourceVersion || shown > facts.LatestVersion)
        {
            return new NotFound();
        }

        return shown == evidence.SourceVersion ? Result<ClaimEvent?>.From((ClaimEvent?)null) : evidence.Renew(shown);
    }
}
