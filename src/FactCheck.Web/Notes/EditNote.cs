using FactCheck.Domain;
using FactCheck.Domain.Notes;
using FactCheck.Web.Data;

namespace FactCheck.Web.Notes;

/// <summary>Gives one's own note another text; history keeps the earlier one.</summary>
public sealed class EditNote(Workspace workspace)
{
    /// <summary>Replaces <paramref name="before"/> by <paramref name="text"/>, unless it was changed elsewhere meanwhile.</summary>
    public Task<Result> Run(Intent intent, ArticleId article, NoteId id, string before, string text) =>
        workspace.ChangeNote(
            intent,
            article,
            id,
            (change, thread, note, place) =>
            {
                var refusal =
                    NoteRules.WhyNotEdit(note.Facts, thread.Resolution, text, change.Member)
                    ?? ChangedMeanwhile.If(NoteRules.TextField, text, note.Text, before);
                // Who did not change anything has nothing to put over what was saved elsewhere meanwhile.
                if (refusal is null && text != before)
                {
                    change.Record(thread.Edit(note, place, text, change.At));
                }

                return refusal;
            }
        );
}
