using FactCheck.Domain;
using FactCheck.Domain.History;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Live;

/// <summary>Which claims of an article say something else because a source or outlet of the desk changed.</summary>
internal static class SourceNews
{
    private static readonly string[] Kinds =
    [
        .. new[]
        {
            typeof(SourceEdited),
            typeof(SourceMerged),
            typeof(SourceParted),
            typeof(OutletEdited),
            typeof(OutletMerged),
            typeof(OutletParted),
            typeof(CaptureKept),
            typeof(CaptureTakenBack),
            typeof(CapturePutBack),
        }.Select(HistoryKinds.NameOf),
    ];

    /// <summary>The claims whose evidence rests on, or is derived from, what changed on the desk after the version the view knows.</summary>
    public static async Task<IReadOnlyList<ClaimId>> ClaimsOfChangedSources(this FactCheckDb db, ArticleView view)
    {
        var rows = await db
            .EntryEvents.AsNoTracking()
            .Where(e =>
                e.LedgerId == view.Desk.Value && e.Number > view.DeskVersion && EF.Constant(Kinds).Contains(e.Kind)
            )
            .Select(e => new { e.Kind, e.Details })
            .ToListAsync();
        if (rows.Count == 0)
        {
            return [];
        }

        var events = rows.Select(e => HistoryJson.Read(e.Kind, e.Details)).ToList();
        List<SourceId?> changed = [.. events.SelectMany(SourcesOf).Cast<SourceId?>()];
        List<OutletId?> named = [.. events.Select(OutletOf).Where(o => o is not null)];
        var outlets = db
            .Outlets.Where(o => o.DeskId == view.Desk && (named.Contains(o.Id) || named.Contains(o.MergedInto)))
            .Select(o => (OutletId?)o.Id);
        var sources = db
            .Sources.Where(s => s.DeskId == view.Desk)
            .Where(s =>
                changed.Contains(s.Id)
                || changed.Contains(s.MergedInto)
                || outlets.Contains(s.OutletId)
                || db.Sources.Any(o => o.Id == s.MergedInto && outlets.Contains(o.OutletId))
            )
            .Select(s => s.Id);
        return await db
            .Evidence.Where(e => e.DeskId == view.Desk && e.ArticleId == view.Id && e.RemovedAt == null)
            .Where(e => sources.Contains(e.SourceId) || sources.Any(s => s == e.DerivedFrom))
            .Select(e => e.ClaimId)
            .Distinct()
            .ToListAsync();
    }

    private static OutletId? OutletOf(HistoryEvent happened) =>
        happened switch
        {
            OutletEdited e => e.Outlet,
            OutletMerged e => e.Outlet,
            OutletParted e => e.Outlet,
            _ => null,
        };

    // The one that stays may rest on a copy of the other.
    private static SourceId[] SourcesOf(HistoryEvent happened) =>
        happened switch
        {
            SourceEdited e => [e.Source],
            SourceMerged e => [e.Source, e.Into],
            SourceParted e => [e.Source, e.From],
            CaptureKept e => [e.Source],
            CaptureTakenBack e => [e.Source],
            CapturePutBack e => [e.Source],
            _ => [],
        };
}
