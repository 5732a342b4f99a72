using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

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
            async (change, facts, evidence) =>
            {
                if (ClaimRules.WhyNotChange(facts, change.Member) is { } refusal)
                {
                    return refusal;
                }

                if (undo == evidence.RemovedAt is null)
                {
                    return Result<ClaimEvent?>.From((ClaimEvent?)null);
                }

                return undo ? await Restore(change, facts, evidence) : evidence.Remove(change.At);
            }
        );

    /// <summary>Puts it back, unless something was derived from it meanwhile.</summary>
    internal static async Task<Result<ClaimEvent?>> Restore(Change change, ClaimFacts facts, Evidence evidence)
    {
        if (evidence.DerivedFrom is not { } from)
        {
            return evidence.Restore();
        }

        var sources = await change
            .Db.Sources.Where(s => s.DeskId == evidence.DeskId && (s.Id == evidence.SourceId || s.Id == from))
            .ToListAsync();
        var own = sources.Single(s => s.Id == evidence.SourceId);
        var origin = sources.Single(s => s.Id == from);
        return
            OriginRules.WhyNotDerive(
                facts.Evidence,
                (own.MergedInto ?? own.Id, own.Title),
                origin.MergedInto ?? origin.Id
            )
                is { } round
            ? round
            : evidence.Restore();
    }
}
