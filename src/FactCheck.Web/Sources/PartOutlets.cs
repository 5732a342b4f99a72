using FactCheck.Domain;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Sources;

/// <summary>Takes an outlet apart from the one it was merged into: it stands for itself again, with its sources.</summary>
public sealed class PartOutlets(Workspace workspace)
{
    /// <summary>Undoes the merge of the outlet.</summary>
    public Task<Result> Run(Intent intent, OutletId id) =>
        workspace.Change(
            intent,
            Ledgers.Desk,
            async change =>
            {
                var outlets = change.Db.Outlets.Where(o => o.DeskId == change.Member.Desk);
                if (await outlets.SingleOrDefaultAsync(o => o.Id == id) is not { } outlet)
                {
                    return new NotFound();
                }

                var refusal = OutletRules.WhyNotPart(outlet.MergedInto, change.Member);
                if (refusal is null)
                {
                    change.RecordOnDesk(outlet.Part());
                }

                return refusal;
            }
        );
}
