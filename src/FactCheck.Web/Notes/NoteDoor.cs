using FactCheck.Domain;
using FactCheck.Domain.Notes;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Notes;

/// <summary>The door for commands on one thread of an article.</summary>
internal static class NoteDoor
{
    /// <summary>Changes a thread as <paramref name="decide"/> decides; not found where there is none.</summary>
    public static Task<Result> ChangeThread(
        this Workspace workspace,
        Intent intent,
        ArticleId article,
        ThreadId id,
        Func<Change, NoteThread, NotePlace, Refusal?> decide
    ) =>
        workspace.Change(
            intent,
            Ledgers.Of(article),
            async change =>
            {
                var thread = await change.Db.NoteThreads.SingleOrDefaultAsync(t =>
                    t.DeskId == intent.Desk && t.ArticleId == article && t.Id == id
                );
                return thread is null ? new NotFound() : decide(change, thread, await PlaceOf(change, thread.Subject));
            }
        );

    /// <summary>Changes a note in its thread as <paramref name="decide"/> decides; not found where there is none.</summary>
    public static Task<Result> ChangeNote(
        this Workspace workspace,
        Intent intent,
        ArticleId article,
        NoteId id,
        Func<Change, NoteThread, Note, NotePlace, Refusal?> decide
    ) =>
        workspace.Change(
            intent,
            Ledgers.Of(article),
            async change =>
            {
                var found = await change
                    .Db.Notes.Where(n => n.DeskId == intent.Desk && n.ArticleId == article && n.Id == id)
                    .Join(change.Db.NoteThreads, n => n.ThreadId, t => t.Id, (n, t) => new { Note = n, Thread = t })
                    .SingleOrDefaultAsync();
                return found is null
                    ? new NotFound()
                    : decide(change, found.Thread, found.Note, await PlaceOf(change, found.Thread.Subject));
            }
        );

    /// <summary>Where the subject stands in the newest revision.</summary>
    public static async Task<NotePlace> PlaceOf(Change change, NoteSubject subject)
    {
        if (subject.Sentence is { } sentence)
        {
            return new NotePlace([sentence], null, null);
        }

        var (desk, article, revision) = (change.Member.Desk, change.Article.Id, change.Article.LatestRevision);
        var sentences = await change
            .Db.Anchors.Where(a =>
                a.DeskId == desk && a.ArticleId == article && a.ClaimId == subject.Claim && a.Revision == revision
            )
            .OrderBy(a => a.Id)
            .Select(a => a.SentenceId)
            .ToListAsync();
        return new NotePlace([.. sentences.Distinct()], subject.Claim, subject.Evidence);
    }
}
