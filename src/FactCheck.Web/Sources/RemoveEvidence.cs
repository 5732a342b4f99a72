using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Web.Data;

namespace FactCheck.Web.Sources;

/// <summary>Takes a piece of evidence from its claim, or puts it back.</summary>
public sealed class RemoveEvidence(Workspace workspace)
{
    /// <summary>Takes the evidence from the claim; what is so already is left as it is.</summary>
    /// <param name="intent">Who, where, and which intention.</param>
    /// <param name="article">The article.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="id">The evidence.</param>
    /// <param name="undo">True to put it back.</param>
    public Task<Result> Run(Intent intent, ArticleId article, ClaimId claim, EvidenceId id, bool undo = false) =>
        workspace.ChangeEvidence(
            intent,
            article,
            claim,
            id,
            (change, facts, evidence) =>
            {
                if (ClaimRules.WhyNotChange(facts, change.Member) is { } refusal)
                {
                    return refusal;
                }

                if (undo == evidence.RemovedAt is null)
                {
                    return Result<ClaimEvent?>.From((ClaimEvent?)null);
                }

                return undo ? evidence.Restore() : evidence.Remove(change.At);
            }
        );
}
