using FactCheck.Domain;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Sources;

/// <summary>Says anew what a source is. Evidence that rests on it keeps the version it was linked at, and shows what changed since.</summary>
public sealed class EditSource(Workspace workspace)
{
    /// <summary>Changes the fields that differ between <paramref name="before"/> and <paramref name="details"/>, and no others.</summary>
    public Task<Result> Run(Intent intent, SourceId id, SourceDetails before, SourceDetails details) =>
        workspace.Change(
            intent,
            Ledgers.Desk,
            async change =>
            {
                var found = await change.FindSource(id);
                if (found.Refusal is { } none)
                {
                    return none;
                }

                var source = found.Value;
                var current = source.Details(await change.NameOf(source.OutletId));
                var refusal = SourceRules.WhyNotEdit(details, change.Member) ?? details.WhyNotReplace(current, before);
                if (refusal is null)
                {
                    await Edit(change, source, current, details.Onto(current, before).Fitting());
                }

                return refusal;
            }
        );

    private static async Task Edit(Change change, Source source, SourceDetails current, SourceDetails wanted)
    {
        var (next, outlet) = (wanted, source.OutletId);
        if (wanted.Outlet != current.Outlet)
        {
            var named = await change.OutletOf(wanted.Outlet);
            (next, outlet) = (wanted with { Outlet = named?.Name }, named?.Id);
        }

        if (next == current)
        {
            return;
        }

        source.Edit(next, outlet);
        change.Db.AddRange(SourceChange.Of(source, current, next));
        change.RecordOnDesk(new SourceEdited(source.Id, source.Version, next.DifferingFrom(current)));
        var followers = await change
            .Db.Sources.Where(s => s.DeskId == source.DeskId && s.MergedInto == source.Id)
            .OrderBy(s => s.Id)
            .ToListAsync();
        foreach (var follower in followers)
        {
            follower.Follow();
            change.Db.AddRange(SourceChange.Of(follower, current, next));
        }
    }
}
