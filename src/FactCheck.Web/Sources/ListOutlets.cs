using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Sources;

/// <summary>An outlet of the desk.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Details">Its own names and domains.</param>
/// <param name="Sources">How many sources it owns, those of what is merged into it included.</param>
/// <param name="MergedInto">The outlet it is read through; null while it stands for itself.</param>
/// <param name="Merged">The outlets that are read through it, by name.</param>
public sealed record OutletView(
    OutletId Id,
    OutletDetails Details,
    int Sources,
    OutletName? MergedInto,
    IReadOnlyList<MergedDetails> Merged
)
{
    /// <summary>All names and domains that lead to it.</summary>
    public OutletDetails Known =>
        Details with
        {
            Aliases = [.. Details.Aliases.Concat(Merged.SelectMany(m => m.Details.Aliases.Prepend(m.Details.Name)))],
            Domains = [.. Details.Domains.Concat(Merged.SelectMany(m => m.Details.Domains)).Distinct()],
        };
}

/// <summary>An outlet by its id and what it is called.</summary>
public sealed record OutletName(OutletId Id, string Name);

/// <summary>An outlet that is read through another, with its own names and domains.</summary>
public sealed record MergedDetails(OutletId Id, OutletDetails Details);

/// <summary>Lists the outlets of a desk with the names and domains it gave them.</summary>
public sealed class ListOutlets(IDbContextFactory<FactCheckDb> contexts)
{
    /// <summary>By name, all that stand for themselves, or the one named whether it does or not; one SQL command.</summary>
    public async Task<IReadOnlyList<OutletView>> Run(Member member, OutletId? only = null)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var outlets = db.OutletsAsRead();
        var rows = await db
            .Outlets.AsNoTracking()
            .Where(o =>
                o.DeskId == member.Desk
                && (only == null ? o.MergedInto == null : o.Id == only)
                && db.Memberships.Any(m => m.DeskId == o.DeskId && m.PersonId == member.Person)
            )
            .OrderBy(o => o.Name)
            .Select(o => new
            {
                Outlet = o,
                Sources = db.Sources.Count(s =>
                    s.DeskId == o.DeskId
                    && s.MergedInto == null
                    && outlets.Any(r => r.Id == s.OutletId && r.Survivor == o.Id)
                ),
                Into = db
                    .Outlets.Where(m => m.DeskId == o.DeskId && m.Id == o.MergedInto)
                    .Select(m => new OutletName(m.Id, m.Name))
                    .FirstOrDefault(),
                Merged = db
                    .Outlets.Where(m => m.DeskId == o.DeskId && m.MergedInto == o.Id)
                    .OrderBy(m => m.Name)
                    .ToList(),
            })
            .ToListAsync();
        return
        [
            .. rows.Select(r => new OutletView(
                r.Outlet.Id,
                r.Outlet.Details,
                r.Sources,
                r.Into,
                [.. r.Merged.Select(m => new MergedDetails(m.Id, m.Details))]
            )),
        ];
    }
}
