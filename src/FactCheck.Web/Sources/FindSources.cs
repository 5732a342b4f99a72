using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Sources;

/// <summary>What is looked for in the directory, and in which order it is shown.</summary>
/// <param name="Text">Words that title, outlet, address or a field have in them, in any case and with or without accents; null for all.</param>
/// <param name="Kind">The kind, or null for all.</param>
/// <param name="Outlet">The outlet, or null for all.</param>
/// <param name="ByKind">True to group by kind, false by outlet.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="One">The source with this id, or the one into which it was merged; null for all.</param>
public sealed record SourceQuery(
    string? Text = null,
    SourceKind? Kind = null,
    OutletId? Outlet = null,
    bool ByKind = false,
    int Page = 1,
    SourceId? One = null
);

/// <summary>A source in the directory.</summary>
/// <param name="Line">What it is.</param>
/// <param name="OutletId">Its outlet, if it has one.</param>
/// <param name="Who">Who spoke, wrote, issued or posted it.</param>
/// <param name="Day">The day of it.</param>
/// <param name="Uses">How many pieces of evidence rest on it, those of what was merged into it included.</param>
public sealed record DirectoryLine(SourceLine Line, OutletId? OutletId, string? Who, DateOnly? Day, int Uses);

/// <summary>A page of the directory and how many sources were found in all.</summary>
public sealed record SourcePage(IReadOnlyList<DirectoryLine> Lines, int Total);

/// <summary>Finds sources of a desk by words, kind and outlet, a page at a time.</summary>
public sealed class FindSources(IDbContextFactory<FactCheckDb> contexts)
{
    /// <summary>How many a page holds.</summary>
    public const int PageSize = 50;

    // More words than these make nothing narrower, but each costs a look at every source.
    private const int MostWords = 8;

    /// <summary>By outlet, or by kind, and then by title; merged ones are found through the one that stays. Two SQL commands.</summary>
    public async Task<SourcePage> Run(Member member, SourceQuery query)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var found = Matching(db, member, query);
        var total = await found.CountAsync();
        var ordered = query.ByKind
            ? found.OrderBy(f => f.Source.Kind).ThenBy(f => f.Source.TitleKey)
            : found.OrderBy(f => f.Outlet == null).ThenBy(f => f.Outlet).ThenBy(f => f.Source.TitleKey);
        var lines = await ordered
            .ThenBy(f => f.Source.Id)
            .Skip((Math.Max(query.Page, 1) - 1) * PageSize)
            .Take(PageSize)
            .Select(f => new DirectoryLine(
                new SourceLine(f.Source.Id, f.Source.Kind, f.Source.Title, f.Outlet, f.Source.Url, f.Source.CaptureId),
                f.OutletId,
                f.Source.Fields.Who,
                f.Source.Fields.Day,
                db.Evidence.Count(e =>
                    e.DeskId == f.Source.DeskId
                    && e.RemovedAt == null
                    && (
                        e.SourceId == f.Source.Id
                        || db.Sources.Any(m =>
                            m.DeskId == e.DeskId && m.Id == e.SourceId && m.MergedInto == f.Source.Id
                        )
                    )
                )
            ))
            .ToListAsync();
        return new SourcePage(lines, total);
    }

    private static IQueryable<Found> Matching(FactCheckDb db, Member member, SourceQuery query)
    {
        var outlets = db.OutletsAsRead();
        var found =
            from s in db.SourcesSeenBy(member)
            join o in outlets on s.OutletId equals (OutletId?)o.Id into named
            from o in named.DefaultIfEmpty()
            select new Found
            {
                Source = s,
                OutletId = (OutletId?)o.Survivor,
                Outlet = (string?)o.Name,
            };
        if (query.Kind is { } kind)
        {
            found = found.Where(f => f.Source.Kind == kind);
        }

        if (query.Outlet is { } outlet)
        {
            found = found.Where(f => f.OutletId == outlet);
        }

        if (query.One is { } one)
        {
            found = found.Where(f =>
                f.Source.Id == one
                || db.Sources.Any(m => m.DeskId == f.Source.DeskId && m.Id == one && m.MergedInto == f.Source.Id)
            );
        }

        return WithWords(db, found, query.Text);
    }

    private static IQueryable<Found> WithWords(FactCheckDb db, IQueryable<Found> found, string? text)
    {
        foreach (var word in NameKey.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
        {
            found = found.Where(f =>
                f.Source.Searched.Contains(word)
                || db.Outlets.Any(o =>
                    o.DeskId == f.Source.DeskId
                    && f.OutletId != null
                    && (o.Id == f.OutletId || o.MergedInto == f.OutletId)
                    && o.NameKeys.Any(n => n.Contains(word))
                )
            );
        }

        return found;
    }

    private sealed class Found
    {
        public required Source Source { get; init; }
        public OutletId? OutletId { get; init; }
        public string? Outlet { get; init; }
    }
}
