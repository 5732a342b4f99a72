using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;
using FactCheck.Web.Sources;

namespace FactCheck.Web.Verdicts;

/// <summary>A claim to be ticked off: one that exists, or one to be marked first.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Before">What the person saw concluded of it.</param>
/// <param name="Spans">Where it is to be marked; none when it exists.</param>
public sealed record TickedClaim(ClaimId Id, Conclusion Before, IReadOnlyList<SentenceSpan> Spans);

/// <summary>
/// Ticks a claim off as right on a source, in one step: marks it where it is new, links the source, sets the outcome. The
/// member's next ticks rest on the same source.
/// </summary>
public sealed class TickClaim(Workspace workspace)
{
    /// <summary>Ticks the claim. One that somebody ticked meanwhile stays as they left it: nothing is linked twice.</summary>
    /// <param name="intent">Who wants it.</param>
    /// <param name="article">The article.</param>
    /// <param name="ticked">The claim.</param>
    /// <param name="evidence">The id of the evidence, should it be needed.</param>
    /// <param name="source">What the tick rests on.</param>
    /// <param name="bearing">How that bears on the claim; null for plain support.</param>
    /// <param name="shown">What the person was shown of what the source says around a quotation; null when nothing.</param>
    public Task<Result> Run(
        Intent intent,
        ArticleId article,
        TickedClaim ticked,
        EvidenceId evidence,
        ChosenSource source,
        Bearing? bearing = null,
        ShownContext? shown = null
    ) =>
        workspace.Change(
            intent,
            source.Ledgers(article),
            async change =>
            {
                var found = ticked.Spans.Count > 0 ? await Marked(change, ticked) : await change.KnownToTick(ticked);
                var how = bearing ?? Bearing.PlainSupport;
                if ((found.Refusal ?? source.WhyNot() ?? SourceRules.WhyNotBear(how)) is { } refusal)
                {
                    return refusal;
                }

                if (found.Value.Done)
                {
                    return null;
                }

                var basis = await change.SourceOf(source);
                if (
                    (
                        basis.Refusal
                        ?? found.Value.WhyNotRest(basis.Value, how, shown)
                        ?? await change.WhyNotDerive(found.Value.Evidence, evidence, basis.Value, how)
                    ) is
                    { } no
                )
                {
                    return no;
                }

                await change.Tick(found.Value, evidence, basis.Value, how, shown);
                await change.RestTicksOn(basis.Value.Id);
                return null;
            }
        );

    private static async Task<Result<ToTick>> Marked(Change change, TickedClaim ticked)
    {
        if (DeskRules.WhyNotCheck(change.Member) is { } refusal)
        {
            return refusal;
        }

        var places = await change.PlacesOf(ticked.Spans);
        if (places.Refusal is not null)
        {
            return places.Refusal;
        }

        var claim = change.Mark(ticked.Id, places.Value, null);
        var quotations = QuoteRules.QuotedIn(claim.Kind, places.Value.Select(p => p.AsMarked.Exact));
        return new ToTick(claim, [], quotations, Conclusion.None.Ticked(claim.Test), false);
    }
}
