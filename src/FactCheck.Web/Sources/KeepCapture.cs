using FactCheck.Domain;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;

namespace FactCheck.Web.Sources;

/// <summary>Keeps a copy of what a source says; from then on quotations are looked up in it.</summary>
public sealed class KeepCapture(Workspace workspace)
{
    /// <summary>Keeps the text; when the newest copy says just that already, nothing is kept twice.</summary>
    /// <param name="intent">Who wants it.</param>
    /// <param name="sourceId">The source.</param>
    /// <param name="id">The id that was minted for the copy.</param>
    /// <param name="state">How much of the source it holds.</param>
    /// <param name="text">What it says.</param>
    public Task<Result> Run(Intent intent, SourceId sourceId, CaptureId id, CaptureState state, string text) =>
        workspace.Change(
            intent,
            Ledgers.Desk,
            async change =>
            {
                if (CaptureRules.WhyNotKeep(text, change.Member) is { } refusal)
                {
                    return refusal;
                }

                var found = await change.FindSource(sourceId);
                if (found.Refusal is { } none)
                {
                    return none;
                }

                var (source, capture) = (
                    found.Value,
                    new Capture(id, found.Value, state, text, change.Member.Person, change.At)
                );
                if (await change.IsKept(source, capture))
                {
                    return null;
                }

                change.Db.Add(capture);
                change.Db.Add(new CaptureText(capture, text));
                source.RestOn(id);
                change.RecordOnDesk(new CaptureKept(source.Id, id, state, capture.Sha256));
                return null;
            }
        );
}
