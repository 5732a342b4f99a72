using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;
using FactCheck.Web.Sources;

namespace FactCheck.Web.Verdicts;

/// <summary>A claim that is ticked off together with others.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Before">What the person saw concluded of it.</param>
/// <param name="Evidence">The id of the evidence, should it be needed.</param>
public sealed record ChosenClaim(ClaimId Id, Conclusion Before, EvidenceId Evidence);

/// <summary>
/// Ticks several claims off as right on one source, in one entry and so with one undo: all of them or, where one may not be
/// ticked, none.
/// </summary>
public sealed class TickClaims(Workspace workspace)
{
    /// <summary>Ticks the claims. Those that somebody ticked meanwhile stay as they left them: nothing is linked twice.</summary>
    public Task<Result> Run(Intent intent, ArticleId article, IReadOnlyList<ChosenClaim> chosen, SourceId source) =>
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
                if (basis.Refusal is { } none)
                {
                    return none;
                }

                var found = await Found(change, chosen, basis.Value);
                if (found.Refusal is { } refusal)
                {
                    return refusal;
                }

                foreach (var (claim, evidence) in found.Value.Where(f => !f.Claim.Done))
                {
                    await change.Tick(claim, evidence, basis.Value, Bearing.PlainSupport);
                }

                await change.RestTicksOn(source);
                return null;
            }
        );

    // All are looked at before anything is changed.
    private static async Task<Result<List<(ToTick Claim, EvidenceId Evidence)>>> Found(
        Change change,
        IReadOnlyList<ChosenClaim> chosen,
        Source source
    )
    {
        var basis = new RestingOn(source.Id, source.Title, source.CaptureId);
        var known = await change.ClaimsOf([.. chosen.Select(c => c.Id)]);
        List<(ToTick, EvidenceId)> found = [];
        foreach (var one in chosen.DistinctBy(c => c.Id))
        {
            if (!known.TryGetValue(one.Id, out var now))
            {
                return new NotFound();
            }

            var (claim, facts) = now;
            var tick = ToTick.Of(claim, facts, one.Before);
            if (VerdictRules.WhyNotTickOn(facts, basis, one.Before, tick.Tick, change.Member) is { } why)
            {
                return new OneOfSeveral(one.Id, facts.Assertion, why);
            }

            found.Add((tick, one.Evidence));
        }

        return found.Count == 0 ? new NothingChosen() : found;
    }
}
