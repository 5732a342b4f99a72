using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Sources;

/// <summary>Reads which copies are kept of a source, without what they say.</summary>
public sealed class ReadCaptures(IDbContextFactory<FactCheckDb> contexts)
{
    /// <summary>
    /// The copies of the source and of what is merged into it, those that were taken back included, the newest first. One SQL
    /// command.
    /// </summary>
    public async Task<IReadOnlyList<Capture>> Run(Member member, SourceId source)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db
            .Captures.AsNoTracking()
            .Where(c => c.DeskId == member.Desk)
            .Where(c => db.Sources.Any(s => s.Id == c.SourceId && (s.Id == source || s.MergedInto == source)))
            .Where(c => db.Memberships.Any(m => m.DeskId == c.DeskId && m.PersonId == member.Person))
            .OrderByDescending(c => c.KeptAt)
            .ThenByDescending(c => c.Id)
            .ToListAsync();
    }
}
