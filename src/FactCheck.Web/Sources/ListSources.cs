using System.Linq.Expressions;
using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Sources;

/// <summary>A source of the desk as it is offered when evidence is linked.</summary>
public sealed record SourceLine(
    SourceId Id,
    SourceKind Kind,
    string Title,
    string? Outlet,
    string? Url,
    CaptureId? Capture = null
)
{
    /// <summary>The outlet and the title, or one of them where they say the same.</summary>
    public string Label => Outlet is { } outlet && outlet != Title ? $"{outlet}: {Title}" : Title;

    /// <summary>What a piece of evidence rests on.</summary>
    public static SourceLine Of(EvidenceFacts e) =>
        new(e.Survivor, e.SourceKind, e.SourceTitle, e.Outlet, e.SourceUrl, e.Capture);

    /// <summary>What the evidence is derived from, and the other sources that bear on the same claim.</summary>
    public static IReadOnlyList<SourceLine> Beside(EvidenceFacts evidence, ClaimFacts claim)
    {
        var others = claim.Evidence.Where(e => e.Survivor != evidence.Survivor).Select(Of);
        return evidence is { DerivedFrom: { } d, Origin.DerivedFrom: { } from }
            ? [new SourceLine(from, d.Kind, d.Title, d.Outlet, null), .. others]
            : [.. others];
    }
}

/// <summary>Lists the sources of a desk.</summary>
public sealed class ListSources(IDbContextFactory<FactCheckDb> contexts)
{
    /// <summary>How many are offered at most.</summary>
    public const int Limit = 200;

    /// <summary>The newest first; one SQL command.</summary>
    public async Task<IReadOnlyList<SourceLine>> Run(Member member)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.SourcesSeenBy(member)
            .OrderByDescending(s => s.AddedAt)
            .Take(Limit)
            .Select(SourceLines.Of(db))
            .ToListAsync();
    }
}

/// <summary>How sources are read for a list.</summary>
internal static class SourceLines
{
    /// <summary>The sources of the member's desk that stand for themselves, while they belong to it.</summary>
    public static IQueryable<Source> SourcesSeenBy(this FactCheckDb db, Member member) =>
        db
            .Sources.AsNoTracking()
            .Where(s =>
                s.DeskId == member.Desk
                && s.MergedInto == null
                && db.Memberships.Any(m => m.DeskId == s.DeskId && m.PersonId == member.Person)
            );

    /// <summary>A source as a line.</summary>
    public static Expression<Func<Source, SourceLine>> Of(FactCheckDb db)
    {
        var outlets = db.OutletsAsRead();
        return s => new SourceLine(
            s.Id,
            s.Kind,
            s.Title,
            outlets.Where(o => o.DeskId == s.DeskId && o.Id == s.OutletId).Select(o => o.Name).FirstOrDefault(),
            s.Url,
            s.CaptureId
        );
    }
}
