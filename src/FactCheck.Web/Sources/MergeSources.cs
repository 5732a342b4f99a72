using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Sources;

/// <summary>
/// Merges a duplicate into the source that stays: from then on everything that rests on it is read through the other. No
/// evidence is written anew and no seal falls, so that it can be taken apart again.
/// </summary>
public sealed class MergeSources(Workspace workspace)
{
    /// <summary>Merges the source into the other; what is so already is left as it is.</summary>
    public Task<Result> Run(Intent intent, SourceId id, SourceId into) =>
        workspace.Change(
            intent,
            Ledgers.Desk,
            async change =>
            {
                var source = await Find(change, id);
                var survivor = await Find(change, into);
                if (source is null || survivor is null)
                {
                    return new NotFound();
                }

                if (source.MergedInto == into && DeskRules.WhyNotCheck(change.Member) is null)
                {
                    return null;
                }

                var refusal = SourceRules.WhyNotMerge(await FactsOf(change, source, survivor), change.Member);
                if (refusal is null)
                {
                    var before = source.Details(await change.NameOf(source.OutletId));
                    var after = survivor.Details(await change.NameOf(survivor.OutletId));
                    source.MergeInto(into);
                    survivor.RestOn(await change.NewestCopy([id, into, .. await change.MergedInto(into)]));
                    change.Db.AddRange(SourceChange.Of(source, before, after));
                    change.RecordOnDesk(new SourceMerged(id, into));
                }

                return refusal;
            }
        );

    private static Task<Source?> Find(Change change, SourceId id) =>
        change.Db.Sources.SingleOrDefaultAsync(s => s.DeskId == change.Member.Desk && s.Id == id);

    private static async Task<MergeFacts> FactsOf(Change change, Source source, Source into)
    {
        var sources = change.Db.Sources.Where(s => s.DeskId == change.Member.Desk);
        List<SourceId> sides =
        [
            source.Id,
            into.Id,
            .. await sources
                .Where(s => s.MergedInto == source.Id || s.MergedInto == into.Id)
                .Select(s => s.Id)
                .ToListAsync(),
        ];
        var derives = await change.Db.Evidence.AnyAsync(e =>
            e.DeskId == change.Member.Desk
            && e.RemovedAt == null
            && sides.Contains(e.SourceId)
            && e.DerivedFrom != null
            && sides.Contains(e.DerivedFrom.Value)
        );
        return new MergeFacts(await Side(source), await Side(into), derives);

        async Task<MergedSource> Side(Source s) =>
            new(
                s.Id,
                s.Title,
                await sources.Where(o => o.Id == s.MergedInto).Select(o => o.Title).SingleOrDefaultAsync(),
                await sources.AnyAsync(o => o.MergedInto == s.Id)
            );
    }
}
