using FactCheck.Domain;
using FactCheck.Domain.Notes;
using FactCheck.Web.Articles;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Notes;

/// <summary>Begins a thread on a sentence, a claim or a piece of evidence with its first note.</summary>
public sealed class StartThread(Workspace workspace)
{
    /// <summary>Begins the thread under the ids that were minted for it and its first note.</summary>
    /// <param name="intent">Who, where, and which intention.</param>
    /// <param name="article">The article.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="kind">What it is for.</param>
    /// <param name="id">The thread's id.</param>
    /// <param name="note">The note's id.</param>
    /// <param name="text">The note in Markdown.</param>
    public Task<Result> Run(
        Intent intent,
        ArticleId article,
        NoteSubject subject,
        ThreadKind kind,
        ThreadId id,
        NoteId note,
        string text
    ) =>
        workspace.Change(
            intent,
            Ledgers.Of(article),
            async change =>
            {
                if (NoteRules.WhyNotStart(text, change.Member) is { } refusal)
                {
                    return refusal;
                }

                if (subject.Sentence is { } sentence)
                {
                    // What was written while a colleague merged the sentence stands where its words are.
                    subject = NoteSubject.OfSentence(await change.SurvivorOf(sentence));
                }

                if (!await IsThere(change, subject))
                {
                    return new NotFound();
                }

                var thread = new NoteThread(id, intent.Desk, article, subject, kind, intent.Person, change.At);
                change.Db.Add(thread);
                change.Db.Add(thread.Write(note, text, intent.Person, change.At));
                var place = await NoteDoor.PlaceOf(change, subject);
                change.Record(new ThreadStarted(id, place, kind, note, text));
                return null;
            }
        );

    private static Task<bool> IsThere(Change change, NoteSubject subject)
    {
        var (db, desk, article) = (change.Db, change.Member.Desk, change.Article.Id);
        return subject switch
        {
            { Evidence: { } evidence } => db.Evidence.AnyAsync(e =>
                e.DeskId == desk
                && e.ArticleId == article
                && e.ClaimId == subject.Claim
                && e.Id == evidence
                && e.RemovedAt == null
            ),
            { Claim: { } claim } => db.Claims.AnyAsync(c =>
                c.DeskId == desk && c.ArticleId == article && c.Id == claim
            ),
            _ => db.Sentences.AnyAsync(s => s.DeskId == desk && s.ArticleId == article && s.Id == subject.Sentence),
        };
    }
}
