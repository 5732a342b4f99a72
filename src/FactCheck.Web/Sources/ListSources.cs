using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Sources;

/// <summary>A source of the desk as it is offered when evidence is linked.</summary>
public sealed record SourceLine(SourceId Id, SourceKind Kind, string Title, string? Outlet, string? Url)
{
    /// <summary>The outlet and the title in one line.</summary>
    public string Label => Outlet is not null && Outlet != Title ? $"{Outlet}: {Title}" : Title;

    /// <summary>What a piece of evidence rests on.</summary>
    public static SourceLine Of(EvidenceFacts e) => new(e.Survivor, e.SourceKind, e.SourceTitle, e.Outlet, e.SourceUrl);
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
        return await db
            .Sources.AsNoTracking()
            .Where(s =>
                s.DeskId == member.Desk
                && s.MergedInto == null
                && db.Memberships.Any(m => m.DeskId == s.DeskId && m.PersonId == member.Person)
            )
            .OrderByDescending(s => s.AddedAt)
            .Take(Limit)
            .Select(s => new SourceLine(
                s.Id,
                s.Kind,
                s.Title,
                db.Outlets.Where(o => o.DeskId == s.DeskId && o.Id == s.OutletId).Select(o => o.Name).FirstOrDefault(),
                s.Url
            ))
            .ToListAsync();
    }
}
