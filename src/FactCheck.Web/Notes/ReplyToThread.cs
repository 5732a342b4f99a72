using FactCheck.Domain;
using FactCheck.Domain.Notes;
using FactCheck.Web.Data;

namespace FactCheck.Web.Notes;

/// <summary>Adds a note to a thread that is open.</summary>
public sealed class ReplyToThread(Workspace workspace)
{
    /// <summary>Adds the note under the id that was minted for it; two people who reply at the same moment both have their say.</summary>
    public Task<Result> Run(Intent intent, ArticleId article, ThreadId id, NoteId note, string text) =>
        workspace.ChangeThread(
            intent,
            article,
            id,
            (change, thread, place) =>
            {
                var refusal = NoteRules.WhyNotReply(thread.Resolution, text, change.Member);
                if (refusal is null)
                {
                    change.Db.Add(thread.Write(note, text, intent.Person, change.At));
                    change.Record(new NoteWritten(id, place, note, text));
                }

                return refusal;
            }
        );
}
