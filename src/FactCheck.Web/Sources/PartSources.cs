using FactCheck.Domain;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Sources;

/// <summary>Takes a source apart from the one it was merged into: it stands for itself again.</summary>
public sealed class PartSources(Workspace workspace)
{
    /// <summary>Undoes the merge of the source.</summary>
    public Task<Result> Run(Intent intent, SourceId id) =>
        workspace.Change(
            intent,
            Ledgers.Desk,
            async change =>
            {
                var sources = change.Db.Sources.Where(s => s.DeskId == change.Member.Desk);
                if (await sources.SingleOrDefaultAsync(s => s.Id == id) is not { } source)
                {
                    return new NotFound();
                }

                var refusal = SourceRules.WhyNotPart(source.MergedInto, change.Member);
                if (refusal is null)
                {
                    var survivor = await sources.SingleAsync(s => s.Id == source.MergedInto);
                    var before = survivor.Details(await change.NameOf(survivor.OutletId));
                    var after = source.Details(await change.NameOf(source.OutletId));
                    source.Part();
                    List<SourceId> left = [survivor.Id, .. (await change.MergedInto(survivor.Id)).Where(s => s != id)];
                    survivor.RestOn(await change.NewestCopy(left));
                    change.Db.AddRange(SourceChange.Of(source, before, after));
                    change.RecordOnDesk(new SourceParted(id, survivor.Id));
                }

                return refusal;
            }
        );
}
