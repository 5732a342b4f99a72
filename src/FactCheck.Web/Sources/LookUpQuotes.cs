using System.Collections.Immutable;
using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Sources;
using FactCheck.Text.Quoting;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Sources;

/// <summary>Quotations that are to be looked up in a copy.</summary>
/// <param name="Capture">The copy.</param>
/// <param name="Quotes">The quotations.</param>
public sealed record QuoteLookUp(CaptureId Capture, ImmutableArray<string> Quotes)
{
    /// <summary>What is to be looked up for a piece of evidence; null where no copy is kept, or nothing is quoted.</summary>
    public static QuoteLookUp? Of(ClaimFacts claim, EvidenceFacts evidence) =>
        Of(claim, evidence.Capture, evidence.Quote);

    /// <summary>What is to be looked up for a claim in a copy, with what is quoted from it.</summary>
    public static QuoteLookUp? Of(ClaimFacts claim, CaptureId? capture, string? quote)
    {
        var quotes = QuoteRules.LookedUp(claim.Quotations, quote);
        return capture is { } id && !quotes.IsEmpty ? new QuoteLookUp(id, quotes) : null;
    }

    /// <summary>What a page shows when it shows what was found.</summary>
    public ShownContext Shown => new(Capture, QuoteRules.KeyOf(Quotes));
}

/// <summary>What was found of it.</summary>
/// <param name="Shown">What a page shows with it.</param>
/// <param name="Quotes">Each quotation as the source has it, in their order.</param>
public sealed record FoundQuotes(ShownContext Shown, IReadOnlyList<QuoteInContext> Quotes);

/// <summary>Looks quotations up in what their sources say around them.</summary>
public sealed class LookUpQuotes(IDbContextFactory<FactCheckDb> contexts, SourceTexts ready)
{
    /// <summary>
    /// What is found, in the order asked; copies that the desk has not are left out. One SQL command for all of them, which reads
    /// the text only of those that are not ready.
    /// </summary>
    /// <param name="member">Who asks.</param>
    /// <param name="asked">What to look up.</param>
    public async Task<IReadOnlyList<FoundQuotes>> Run(Member member, IReadOnlyCollection<QuoteLookUp> asked)
    {
        if (asked.Count == 0)
        {
            return [];
        }

        List<CaptureId> ids = [.. asked.Select(a => a.Capture).Distinct()];
        var known = ready.Among(ids);
        var texts = await Read(member, ids, [.. known.Keys]);
        // Off the circuit's thread of control: a long text must not hold up the page's other events.
        return await Task.Run(() =>
            Find(
                asked,
                texts.ToDictionary(t => t.Key, t => known.GetValueOrDefault(t.Key) ?? ready.Add(t.Key, t.Value!))
            )
        );
    }

    private async Task<Dictionary<CaptureId, string?>> Read(
        Member member,
        IReadOnlyList<CaptureId> ids,
        IReadOnlyList<CaptureId> known
    )
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db
            .CaptureTexts.AsNoTracking()
            .Where(t => t.DeskId == member.Desk && ids.Contains(t.CaptureId))
            .Where(t => db.Memberships.Any(m => m.DeskId == t.DeskId && m.PersonId == member.Person))
            .Select(t => new { t.CaptureId, Text = known.Contains(t.CaptureId) ? null : t.Text })
            .ToDictionaryAsync(t => t.CaptureId, t => t.Text);
    }

    private static List<FoundQuotes> Find(
        IReadOnlyCollection<QuoteLookUp> asked,
        Dictionary<CaptureId, SourceText> sources
    ) =>
        [
            .. asked
                .Where(a => sources.ContainsKey(a.Capture))
                .Select(a => new FoundQuotes(a.Shown, [.. a.Quotes.Select(sources[a.Capture].Find)])),
        ];
}
