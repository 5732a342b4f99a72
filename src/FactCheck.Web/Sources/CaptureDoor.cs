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

    /// <summary>Lets the source rest on its newest copy that is used, as it is once this one is as it is.</summary>
    public static async Task RestOnNewest(this Change change, Source source, Capture changed)
    {
        var others = change.Db.Captures.Where(c =>
            c.DeskId == source.DeskId && c.SourceId == source.Id && c.TakenBackAt == null && c.Id != changed.Id
        );
        var newest = await others.OrderByDescending(c => c.KeptAt).ThenByDescending(c => c.Id).FirstOrDefaultAsync();
        var isNewest = changed.TakenBackAt is null && (newest is null || newest.KeptAt <= changed.KeptAt);
        source.RestOn(isNewest ? changed.Id : newest?.Id);
    }

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
