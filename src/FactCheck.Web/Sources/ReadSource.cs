using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Sources;

/// <summary>A source of the desk with all that is said of it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Details">What is said of it.</param>
/// <param name="OutletId">Its outlet, if it has one.</param>
/// <param name="Version">How often it was changed, and once more.</param>
/// <param name="AddedBy">By whom it was added.</param>
/// <param name="AddedAt">When.</param>
/// <param name="MergedInto">The source it is read through; null while it stands for itself.</param>
/// <param name="Merged">The sources that are read through it, oldest first.</param>
public sealed record SourceView(
    SourceId Id,
    SourceDetails Details,
    OutletId? OutletId,
    int Version,
    PersonId AddedBy,
    DateTimeOffset AddedAt,
    SourceName? MergedInto,
    IReadOnlyList<SourceName> Merged
);

/// <summary>A source by its id and what it is called.</summary>
public sealed record SourceName(SourceId Id, string Title);

/// <summary>Reads a source of a desk.</summary>
public sealed class ReadSource(IDbContextFactory<FactCheckDb> contexts)
{
    /// <summary>The source, or null when the desk has none such; one SQL command.</summary>
    public async Task<SourceView?> Run(Member member, SourceId id)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var outlets = db.OutletsAsRead();
        var row = await db
            .Sources.AsNoTracking()
            .Where(s =>
                s.DeskId == member.Desk
                && s.Id == id
                && db.Memberships.Any(m => m.DeskId == s.DeskId && m.PersonId == member.Person)
            )
            .Select(s => new
            {
                Source = s,
                Outlet = outlets.FirstOrDefault(o => o.DeskId == s.DeskId && o.Id == s.OutletId),
                Into = db
                    .Sources.Where(m => m.DeskId == s.DeskId && m.Id == s.MergedInto)
                    .Select(m => new SourceName(m.Id, m.Title))
                    .FirstOrDefault(),
                Merged = db
                    .Sources.Where(m => m.DeskId == s.DeskId && m.MergedInto == s.Id)
                    .OrderBy(m => m.AddedAt)
                    .Select(m => new SourceName(m.Id, m.Title))
                    .ToList(),
            })
            .SingleOrDefaultAsync();
        return row is null
            ? null
            : new SourceView(
                row.Source.Id,
                row.Source.Details(row.Outlet?.Name),
                row.Outlet?.Survivor,
                row.Source.Version,
                row.Source.AddedBy,
                row.Source.AddedAt,
                row.Into,
                row.Merged
            );
    }
}
