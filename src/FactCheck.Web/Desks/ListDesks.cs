using FactCheck.Domain;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Desks;

/// <summary>A desk in the list of those a person belongs to.</summary>
public sealed record DeskLine(string Slug, string Name);

/// <summary>Lists the desks a person belongs to.</summary>
public sealed class ListDesks(IDbContextFactory<FactCheckDb> contexts)
{
    /// <summary>By name; none when the person belongs to no desk.</summary>
    public async Task<IReadOnlyList<DeskLine>> Run(PersonId person)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db
            .Desks.Where(d => db.Memberships.Any(m => m.DeskId == d.DeskId && m.PersonId == person))
            .OrderBy(d => d.Name)
            .Select(d => new DeskLine(d.Slug, d.Name))
            .ToListAsync();
    }
}
