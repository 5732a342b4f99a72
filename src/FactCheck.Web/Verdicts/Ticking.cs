using System.Collections.Immutable;
using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Data;
using FactCheck.Web.Sources;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Verdicts;

/// <summary>A claim to be ticked, as the lock found it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Evidence">What it rests on.</param>
/// <param name="Quotations">What it quotes.</param>
/// <param name="Tick">What is to be concluded.</param>
/// <param name="Done">Whether somebody concluded just that meanwhile.</param>
internal sealed record ToTick(
    Claim Claim,
    IReadOnlyList<EvidenceFacts> Evidence,
    ImmutableArray<string> Quotations,
    Conclusion Tick,
    bool Done
)
{
    /// <summary>A claim that a person saw concluded as <paramref name="before"/>.</summary>
    public static ToTick Of(Claim claim, ClaimFacts facts, Conclusion before)
    {
        var tick = before.Ticked(facts.Details.Test);
        return new ToTick(
            claim,
            facts.Evidence,
            facts.Quotations,
            tick,
            facts.Conclusion != before && facts.Conclusion == tick
        );
    }
}

/// <summary>Ticks claims off within a command: one by itself, or several together.</summary>
internal static class Ticking
{
    /// <summary>A claim that exists, where the member may tick it.</summary>
    public static async Task<Result<ToTick>> KnownToTick(this Change change, TickedClaim ticked)
    {
        var (desk, article) = (change.Member.Desk, change.Article.Id);
        var claim = await change.Db.Claims.SingleOrDefaultAsync(c =>
            c.DeskId == desk && c.ArticleId == article && c.Id == ticked.Id
        );
        if (claim is null || await change.Db.FactsOf(desk, article, ticked.Id) is not { } facts)
        {
            return new NotFound();
        }

        var found = ToTick.Of(claim, facts, ticked.Before);
        return VerdictRules.WhyNotTick(facts, ticked.Before, found.Tick, change.Member) is { } refusal
            ? refusal
            : found;
    }

    /// <summary>Why the claim may not rest on the source, with what the person was shown of it, or null.</summary>
    public static Refusal? WhyNotRest(this ToTick found, Source source, Bearing bearing, ShownContext? shown) =>
        QuoteRules.WhyNotRest(
            found.Quotations,
            found.Evidence,
            new RestingOn(source.Id, source.Title, source.CaptureId, bearing.Quote),
            shown
        );

    /// <summary>Links the source where it does not support the claim yet, notes what was seen of it, and concludes.</summary>
    public static async Task Tick(
        this Change change,
        ToTick found,
        EvidenceId id,
        Source source,
        Bearing bearing,
        ShownContext? shown = null
    )
    {
        var own = found.Evidence.FirstOrDefault(e => e.Survivor == source.Id && e.Stance is Stance.Supports);
        var evidence = own is null
            ? change.Link(found.Claim, id, source, bearing)
            : await change.Db.Evidence.SingleAsync(e => e.DeskId == change.Member.Desk && e.Id == own.Id);
        if (shown is not null && found.WhyNotRest(source, bearing, shown: null) is not null)
        {
            change.Record(found.Claim.EvidenceChanged(evidence.See(await change.SeenNow(shown))));
        }

        change.Record(found.Claim.Conclude(found.Tick, change.At));
    }
}
