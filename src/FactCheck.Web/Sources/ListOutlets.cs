using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Sources;

/// <summary>An outlet of the desk with its names and domains, and how many sources it owns.</summary>
public sealed record OutletView(OutletId Id, OutletDetails Details, int Sources);

/// <summary>Lists the outlets of a desk with the names and domains it gave them.</summary>
public sealed class ListOutlets(IDbContextFactory<FactCheckDb> contexts)
{
    /// <summary>By name, all of them or the one named; one SQL command.</summary>
    public async Task<IReadOnlyList<OutletView>> Run(Member member, OutletId? only = null)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var rows = await db
            .Outlets.AsNoTracking()
            .Where(o =>
                o.DeskId == member.Desk
                && (only == null || o.Id == only)
                && db.Memberships.Any(m => m.DeskId == o.DeskId && m.PersonId == member.Person)
            )
            .OrderBy(o => o.Name)
            .Select(o => new
            {
                Outlet = o,
                Sources = db.Sources.Count(s => s.DeskId == o.DeskId && s.OutletId == o.Id && s.MergedInto == null),
            })
            .ToListAsync();
        return [.. rows.Select(r => new OutletView(r.Outlet.Id, r.Outlet.Details, r.Sources))];
    }
}
