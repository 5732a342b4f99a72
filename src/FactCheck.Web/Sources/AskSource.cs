using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;

namespace FactCheck.Web.Sources;

/// <summary>A claim that a source is to be asked about.</summary>
/// <param name="Id">The claim.</param>
/// <param name="Evidence">The id of the evidence that is to keep the answer, should it be needed.</param>
public sealed record AskedClaim(ClaimId Id, EvidenceId Evidence);

/// <summary>
/// Puts claims on the call sheet of a source: it is linked to each as context until it has answered. In one entry and so with one
/// undo, all of them or none.
/// </summary>
public sealed class AskSource(Workspace workspace)
{
    /// <summary>Links the source where it does not hang on the claim already.</summary>
    public Task<Result> Run(Intent intent, ArticleId article, SourceId source, IReadOnlyList<AskedClaim> asked) =>
        workspace.Change(
            intent,
            Ledgers.Of(article),
            async change =>
            {
                if (DeskRules.WhyNotCheck(change.Member) is { } forbidden)
                {
                    return forbidden;
                }

                var basis = await change.FindSource(source);
                return basis.Refusal
                    ?? (asked.Count == 0 ? new NothingChosen() : await Ask(change, basis.Value, asked));
            }
        );

    // All are looked at before anything is changed.
    private static async Task<Refusal?> Ask(Change change, Source source, IReadOnlyList<AskedClaim> asked)
    {
        var known = await change.ClaimsOf([.. asked.Select(a => a.Id)]);
        foreach (var one in asked)
        {
            if (!known.TryGetValue(one.Id, out var now))
            {
                return new NotFound();
            }

            if (SourceRules.WhyNotLink(now.Facts, Bearing.ToBeAsked, change.Member) is { } why)
            {
                return new OneOfSeveral(one.Id, now.Facts.Assertion, why);
            }
        }

        foreach (var one in asked.DistinctBy(a => a.Id))
        {
            var (claim, facts) = known[one.Id];
            if (!facts.Evidence.Any(e => e.Survivor == source.Id))
            {
                change.Link(claim, one.Evidence, source, Bearing.ToBeAsked);
            }
        }

        return null;
    }
}
