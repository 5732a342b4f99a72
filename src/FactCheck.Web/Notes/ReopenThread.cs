using FactCheck.Domain;
using FactCheck.Domain.Notes;
using FactCheck.Web.Data;

namespace FactCheck.Web.Notes;

/// <summary>Opens a resolved thread again.</summary>
public sealed class ReopenThread(Workspace workspace)
{
    /// <summary>Reopens the thread; one that is open is left as it is.</summary>
    public Task<Result> Run(Intent intent, ArticleId article, ThreadId id) =>
        workspace.ChangeThread(
            intent,
            article,
            id,
            (change, thread, place) =>
            {
                var refusal = NoteRules.WhyNotReopen(change.Member);
                if (refusal is null)
                {
                    change.Record(thread.Reopen(place));
                }

                return refusal;
            }
        );
}
