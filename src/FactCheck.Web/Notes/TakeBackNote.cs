using FactCheck.Domain;
using FactCheck.Domain.Notes;
using FactCheck.Web.Data;

namespace FactCheck.Web.Notes;

/// <summary>Takes one's own note back, or lets it stand again; what was said stays on the record either way.</summary>
public sealed class TakeBackNote(Workspace workspace)
{
    /// <summary>Takes the note back; what is so already is left as it is.</summary>
    /// <param name="intent">Who, where, and which intention.</param>
    /// <param name="article">The article.</param>
    /// <param name="id">The note.</param>
    /// <param name="undo">True to let it stand again.</param>
    public Task<Result> Run(Intent intent, ArticleId article, NoteId id, bool undo = false) =>
        workspace.ChangeNote(
            intent,
            article,
            id,
            (change, thread, note, place) =>
            {
                var refusal = NoteRules.WhyNotChange(note.Facts, thread.Resolution, change.Member);
                if (refusal is null)
                {
                    change.Record(undo ? thread.PutBack(note, place) : thread.TakeBack(note, place, change.At));
                }

                return refusal;
            }
        );
}
