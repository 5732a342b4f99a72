using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Sources;

/// <summary>
/// Merges a duplicate into the outlet that stays: from then on its sources belong to that one, and its names and domains lead
/// there. No source is written anew and no seal falls, so that it can be taken apart again.
/// </summary>
public sealed class MergeOutlets(Workspace workspace)
{
    /// <summary>Merges the outlet into the other; what is so already is left as it is.</summary>
    public Task<Result> Run(Intent intent, OutletId id, OutletId into) =>
        workspace.Change(
            intent,
            Ledgers.Desk,
            async change =>
            {
                var outlets = change.Db.Outlets.Where(o => o.DeskId == change.Member.Desk);
                var outlet = await outlets.SingleOrDefaultAsync(o => o.Id == id);
                var survivor = await outlets.SingleOrDefaultAsync(o => o.Id == into);
                if (outlet is null || survivor is null)
                {
                    return new NotFound();
                }

                if (outlet.MergedInto == into && DeskRules.WhyNotCheck(change.Member) is null)
                {
                    return null;
                }

                var refusal = OutletRules.WhyNotMerge(
                    await Side(change, outlet),
                    await Side(change, survivor),
                    change.Member
                );
                if (refusal is null)
                {
                    change.RecordOnDesk(outlet.MergeInto(into));
                }

                return refusal;
            }
        );

    private static async Task<MergedOutlet> Side(Change change, Outlet outlet) =>
        new(
            outlet.Id,
            outlet.Name,
            outlet.MergedInto is null ? null : await change.NameOf(outlet.Id),
            await change.Db.Outlets.AnyAsync(o => o.DeskId == outlet.DeskId && o.MergedInto == outlet.Id)
        );
}
