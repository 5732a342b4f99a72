using FactCheck.Domain;
using FactCheck.Domain.Notes;
using FactCheck.Web.Data;

namespace FactCheck.Web.Notes;

/// <summary>Says that nothing more is to be done about a thread, and why.</summary>
public sealed class ResolveThread(Workspace workspace)
{
    /// <summary>Resolves the thread with a reason of one line.</summary>
    public Task<Result> Run(Intent intent, ArticleId article, ThreadId id, string reason) =>
        workspace.ChangeThread(
            intent,
            article,
            id,
            (change, thread, place) =>
            {
                var refusal = NoteRules.WhyNotResolve(thread.Resolution, reason, change.Member);
                if (refusal is null)
                {
                    change.Record(thread.Resolve(place, reason, intent.Person, change.At));
                }

                return refusal;
            }
        );
}
