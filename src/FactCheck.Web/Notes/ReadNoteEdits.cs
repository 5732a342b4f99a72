using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Notes;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Notes;

/// <summary>One edit of a note: when, from what text to what.</summary>
public sealed record NoteEditView(DateTimeOffset At, string From, string To);

/// <summary>Reads the earlier texts of a note from history.</summary>
public sealed class ReadNoteEdits(IDbContextFactory<FactCheckDb> contexts)
{
    /// <summary>All edits of the note, oldest first; one SQL command over the article's edits of notes.</summary>
    public async Task<IReadOnlyList<NoteEditView>> Run(Member member, ArticleId article, NoteId note)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var kind = HistoryKinds.NameOf(typeof(NoteEdited));
        var id = note.Value.ToString();
        var rows = await db
            .Entries.AsNoTracking()
            .Where(e =>
                e.DeskId == member.Desk
                && e.LedgerId == article.Value
                && db.Memberships.Any(m => m.DeskId == e.DeskId && m.PersonId == member.Person)
            )
            .SelectMany(e => e.Events, (e, x) => new { e.At, Event = x })
            .Where(x => x.Event.Kind == kind && x.Event.Details.Contains(id))
            .OrderBy(x => x.Event.Number)
            .ThenBy(x => x.Event.Index)
            .Select(x => new { x.At, x.Event.Details })
            .ToListAsync();
        return
        [
            // A text may hold another note's id, so what was found by it is looked at once more.
            .. rows.Select(r => (r.At, Edit: (NoteEdited)HistoryJson.Read(kind, r.Details)))
                .Where(r => r.Edit.Note == note)
                .Select(r => new NoteEditView(r.At, r.Edit.From, r.Edit.To)),
        ];
    }
}
