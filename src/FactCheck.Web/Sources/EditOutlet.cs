using FactCheck.Domain;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Sources;

/// <summary>Gives an outlet of the desk other names and domains, by which it is then known in sentences and addresses.</summary>
public sealed class EditOutlet(Workspace workspace)
{
    /// <summary>Changes what differs between <paramref name="before"/> and <paramref name="details"/>, and nothing else.</summary>
    public Task<Result> Run(Intent intent, OutletId id, OutletDetails before, OutletDetails details) =>
        workspace.Change(
            intent,
            Ledgers.Desk,
            async change =>
            {
                var outlets = change.Db.Outlets.Where(o => o.DeskId == intent.Desk);
                if (await outlets.SingleOrDefaultAsync(o => o.Id == id) is not { } outlet)
                {
                    return new NotFound();
                }

                var next = details.Onto(outlet.Details, before);
                var refusal =
                    OutletRules.WhyNotEdit(details, change.Member)
                    ?? (
                        outlet.MergedInto is null
                            ? null
                            : new OutletWasMerged(outlet.Name, (await change.NameOf(outlet.Id))!)
                    )
                    ?? details.WhyNotReplace(outlet.Details, before)
                    ?? await WhyTaken(outlets.Where(o => o.Id != id), next);
                if (refusal is null && next != outlet.Details)
                {
                    change.RecordOnDesk(outlet.Edit(next));
                }

                return refusal;
            }
        );

    private static async Task<Refusal?> WhyTaken(IQueryable<Outlet> others, OutletDetails wanted)
    {
        List<string> keys = [.. wanted.Keys];
        var other = await others.FirstOrDefaultAsync(o => o.NameKeys.Any(k => keys.Contains(k)));
        return other is null
            ? null
            : new OutletNameTaken(
                wanted.Aliases.Prepend(wanted.Name).First(n => other.NameKeys.Contains(NameKey.Short(n.TrimEnd('?')))),
                other.Name
            );
    }
}
