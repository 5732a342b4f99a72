using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Sources;

/// <summary>Reads the source that a person's ticks in an article rest on.</summary>
public sealed class ReadTickSource(IDbContextFactory<FactCheckDb> contexts)
{
    /// <summary>The source, or what it was merged into since; null when none was chosen yet; one SQL command.</summary>
    public async Task<SourceLine?> Run(Member member, ArticleId article)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.SourcesSeenBy(member)
            .Where(s =>
                db.TickSources.Any(t =>
                    t.DeskId == s.DeskId
                    && t.ArticleId == article
                    && t.PersonId == member.Person
                    && (t.SourceId == s.Id || db.Sources.Any(m => m.Id == t.SourceId && m.MergedInto == s.Id))
                )
            )
            .Select(SourceLines.Of(db))
            .SingleOrDefaultAsync();
    }
}
