using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Notes;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Notes;

/// <summary>Reads the threads that stand at one sentence, those on its claims and their evidence included.</summary>
public sealed class ReadThreads(IDbContextFactory<FactCheckDb> contexts)
{
    /// <summary>The threads in the order in which they were begun, resolved ones too; one SQL command.</summary>
    public async Task<IReadOnlyList<ThreadFacts>> Run(Member member, ArticleId article, SentenceId sentence)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var rows = await db
            .NoteThreads.AsNoTracking()
            .Where(t =>
                t.DeskId == member.Desk
                && t.ArticleId == article
                && db.Memberships.Any(m => m.DeskId == t.DeskId && m.PersonId == member.Person)
                && db.ThreadPlaces(member.Desk, article).Any(p => p.Thread == t.Id && p.Sentence == sentence)
            )
            .OrderBy(t => t.StartedAt)
            .ThenBy(t => t.Id)
            .Select(t => new
            {
                Thread = t,
                Notes = db
                    .Notes.Where(n => n.DeskId == t.DeskId && n.ArticleId == t.ArticleId && n.ThreadId == t.Id)
                    .OrderBy(n => n.Number)
                    .ToList(),
            })
            .ToListAsync();
        return
        [
            .. rows.Select(r => new ThreadFacts(
                r.Thread.Id,
                r.Thread.Subject,
                r.Thread.Kind,
                r.Thread.Resolution,
                [.. r.Notes.Select(n => n.Facts)]
            )),
        ];
    }
}
