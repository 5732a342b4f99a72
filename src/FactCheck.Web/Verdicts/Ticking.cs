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
/// <param name="Facts">What the rules ask for; null where it was marked just now.</param>
/// <param name="Tick">What is to be concluded.</param>
/// <param name="Done">Whether somebody concluded just that meanwhile.</param>
internal sealed record ToTick(Claim Claim, ClaimFacts? Facts, Conclusion Tick, bool Done)
{
    /// <summary>What it rests on.</summary>
    public IReadOnlyList<EvidenceFacts> Evidence => Facts is null ? [] : Facts.Evidence;
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

        return change.ToTickOf(claim, facts, ticked.Before);
    }

    /// <summary>The claim with what is to be concluded of it, where the member may tick it.</summary>
    public static Result<ToTick> ToTickOf(this Change change, Claim claim, ClaimFacts facts, Conclusion before)
    {
        var tick = before.Ticked(facts.Details.Test);
        return VerdictRules.WhyNotTick(facts, before, tick, change.Member) is { } refusal
            ? refusal
            : new ToTick(claim, facts, tick, facts.Conclusion != before && facts.Conclusion == tick);
    }

    /// <summary>Links the source where it does not support the claim yet, and concludes.</summary>
    public static void Tick(this Change change, ToTick found, EvidenceId evidence, Source source, Bearing bearing)
    {
        if (!found.Evidence.Any(e => e.Survivor == source.Id && e.Stance is Stance.Supports))
        {
            change.Link(found.Claim, evidence, source, bearing);
        }

        change.Record(found.Claim.Conclude(found.Tick, change.At));
    }
}
