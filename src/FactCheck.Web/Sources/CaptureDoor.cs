using FactCheck.Domain;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Sources;

/// <summary>What commands on copies have in common.</summary>
internal static class CaptureDoor
{
    /// <summary>Whether the newest copy of the source says and is just that.</summary>
    public static Task<bool> IsKept(this Change change, Source source, Capture capture) =>
        change.Db.Captures.AnyAsync(c =>
            c.DeskId == source.DeskId
            && c.Id == source.CaptureId
            && c.Sha256 == capture.Sha256
            && c.State == capture.State
        );

    /// <summary>Lets the source, and the one it is read through, rest on the newest copy once this one is as it is.</summary>
    public static async Task RestOnNewest(this Change change, Source source, Capture changed)
    {
        source.RestOn(await change.NewestCopy([source.Id, .. await change.MergedInto(source.Id)], changed));
        if (source.MergedInto is { } into)
        {
            var survivor = await change.Db.Sources.SingleAsync(s => s.DeskId == source.DeskId && s.Id == into);
            survivor.RestOn(await change.NewestCopy([into, .. await change.MergedInto(into)], changed));
        }
    }

    /// <summary>The newest copy that is used of any of these sources of the desk, or null.</summary>
    /// <param name="change">The change.</param>
    /// <param name="sources">The sources.</param>
    /// <param name="changed">One of their copies that is taken back or put back by this change; null for none.</param>
    public static async Task<CaptureId?> NewestCopy(
        this Change change,
        IReadOnlyCollection<SourceId> sources,
        Capture? changed = null
    )
    {
        var copies = change.Db.Captures.Where(c =>
            c.DeskId == change.Member.Desk && sources.Contains(c.SourceId) && c.TakenBackAt == null
        );
        var others = changed is null ? copies : copies.Where(c => c.Id != changed.Id);
        var newest = await others.OrderByDescending(c => c.KeptAt).ThenByDescending(c => c.Id).FirstOrDefaultAsync();
        return changed is { TakenBackAt: null } && (newest is null || newest.KeptAt <= changed.KeptAt)
            ? changed.Id
            : newest?.Id;
    }

    /// <summary>The sources of the desk that are read through this one.</summary>
    public static Task<List<SourceId>> MergedInto(this Change change, SourceId survivor) =>
        change
            .Db.Sources.Where(s => s.DeskId == change.Member.Desk && s.MergedInto == survivor)
            .Select(s => s.Id)
            .ToListAsync();

    /// <summary>That the acting person saw what was shown, now. The copy must be the desk's.</summary>
    public static async Task<SeenContext> SeenNow(this Change change, ShownContext shown)
    {
        var hash = await change
            .Db.Captures.Where(c => c.DeskId == change.Member.Desk && c.Id == shown.Capture)
            .Select(c => c.Sha256)
            .SingleAsync();
        return new SeenContext(shown.Capture, hash, shown.Words, change.Member.Person, change.At);
    }
}
