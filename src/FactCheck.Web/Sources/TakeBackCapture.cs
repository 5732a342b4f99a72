using FactCheck.Domain;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Sources;

/// <summary>Takes back a copy that was kept by mistake, or puts it back; one in which quotations were seen stays.</summary>
public sealed class TakeBackCapture(Workspace workspace)
{
    /// <summary>Takes the copy back; what is so already is left as it is.</summary>
    /// <param name="intent">Who wants it.</param>
    /// <param name="id">The copy.</param>
    /// <param name="undo">True to put it back.</param>
    public Task<Result> Run(Intent intent, CaptureId id, bool undo = false) =>
        workspace.Change(
            intent,
            Ledgers.Desk,
            async change =>
            {
                var desk = change.Member.Desk;
                var capture = await change.Db.Captures.SingleOrDefaultAsync(c => c.DeskId == desk && c.Id == id);
                if (capture is null)
                {
                    return new NotFound();
                }

                var inUse = await change.Db.Evidence.AnyAsync(e => e.DeskId == desk && e.CaptureId == id);
                if (CaptureRules.WhyNotTakeBack(inUse && !undo, change.Member) is { } refusal)
                {
                    return refusal;
                }

                if (undo == capture.TakenBackAt is null)
                {
                    return null;
                }

                var source = await change.Db.Sources.SingleAsync(s => s.DeskId == desk && s.Id == capture.SourceId);
                change.RecordOnDesk(undo ? capture.PutBack() : capture.TakeBack(change.At));
                await change.RestOnNewest(source, capture);
                return null;
            }
        );
}
