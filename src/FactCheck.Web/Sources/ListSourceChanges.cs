using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Sources;

/// <summary>A field of a source that is read otherwise than at an earlier version.</summary>
public sealed record ChangedField(SourceField Field, string? From, string? To);

/// <summary>Lists what changed of a source since a version of it.</summary>
public sealed class ListSourceChanges(IDbContextFactory<FactCheckDb> contexts)
{
    /// <summary>
    /// Each field that is read otherwise now, from what it was at the version to what it is; one that was changed back is left
    /// out. One SQL command.
    /// </summary>
    public async Task<IReadOnlyList<ChangedField>> Run(Member member, SourceId id, int since)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var rows = await db
            .SourceChanges.AsNoTracking()
            .Where(c =>
                c.DeskId == member.Desk
                && c.SourceId == id
                && c.Version > since
                && db.Memberships.Any(m => m.DeskId == c.DeskId && m.PersonId == member.Person)
            )
            .OrderBy(c => c.Version)
            .ToListAsync();
        return
        [
            .. rows.GroupBy(c => c.Field)
                .OrderBy(g => g.Key)
                .Select(g => new ChangedField(g.Key, g.First().From, g.Last().To))
                .Where(c => c.From != c.To),
        ];
    }
}
