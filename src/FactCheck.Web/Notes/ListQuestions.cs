using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Notes;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Notes;

/// <summary>A question to the writer that nobody has resolved.</summary>
/// <param name="Thread">Its thread.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Text">What is asked: the first note that stands, in Markdown.</param>
/// <param name="By">Who asks.</param>
public sealed record OpenQuestion(ThreadId Thread, NoteSubject Subject, string Text, PersonId By);

/// <summary>Lists the open questions of an article.</summary>
public sealed class ListQuestions(IDbContextFactory<FactCheckDb> contexts)
{
    /// <summary>The questions in the order in which they were asked; one SQL command.</summary>
    public async Task<IReadOnlyList<OpenQuestion>> Run(Member member, ArticleId article)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var rows = await db
            .NoteThreads.AsNoTracking()
            .Where(t => t.DeskId == member.Desk && t.ArticleId == article && t.Kind == ThreadKind.Question)
            .Where(t => t.ResolvedAt == null && t.Standing > 0)
            .Where(t => db.Memberships.Any(m => m.DeskId == t.DeskId && m.PersonId == member.Person))
            .OrderBy(t => t.StartedAt)
            .ThenBy(t => t.Id)
            .Select(t => new
            {
                Thread = t,
                Asked = db
                    .Notes.Where(n => n.DeskId == t.DeskId && n.ThreadId == t.Id && n.TakenBackAt == null)
                    .OrderBy(n => n.Number)
                    .First(),
            })
            .ToListAsync();
        return [.. rows.Select(r => new OpenQuestion(r.Thread.Id, r.Thread.Subject, r.Asked.Text, r.Thread.StartedBy))];
    }
}
