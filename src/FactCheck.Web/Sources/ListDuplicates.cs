using FactCheck.Domain.Desks;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Sources;

/// <summary>Two sources that are likely the same.</summary>
/// <param name="Newer">The one that was added later, which is proposed to be merged.</param>
/// <param name="Older">The one that was there before, which is proposed to stay.</param>
/// <param name="SameAddress">Whether they have the same address; otherwise the same title and outlet.</param>
public sealed record LikelyDuplicate(SourceLine Newer, SourceLine Older, bool SameAddress);

/// <summary>Lists pairs of sources of a desk that are likely the same: by address, or by kind, title and outlet.</summary>
public sealed class ListDuplicates(IDbContextFactory<FactCheckDb> contexts)
{
    /// <summary>How many pairs are proposed at once.</summary>
    public const int Limit = 20;

    /// <summary>The newest pairs; merged sources are in none. One SQL command.</summary>
    public async Task<IReadOnlyList<LikelyDuplicate>> Run(Member member)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var standing = db.SourcesSeenBy(member);
        var outlets = db.OutletsAsRead();
        // Two joins on one key each are quick; one join on either is not.
        var pairs = SameAddress(standing)
            .Concat(SameTitle(standing, outlets))
            .OrderByDescending(p => p.Newer.AddedAt)
            .ThenBy(p => p.Older.AddedAt)
            .Take(Limit);
        var rows = await pairs
            .Select(p => new
            {
                p.Newer,
                NewerOutlet = outlets.Where(o => o.Id == p.Newer.OutletId).Select(o => o.Name).FirstOrDefault(),
                p.Older,
                OlderOutlet = outlets.Where(o => o.Id == p.Older.OutletId).Select(o => o.Name).FirstOrDefault(),
                p.SameAddress,
            })
            .ToListAsync();
        return
        [
            .. rows.Select(r => new LikelyDuplicate(
                Line(r.Newer, r.NewerOutlet),
                Line(r.Older, r.OlderOutlet),
                r.SameAddress
            )),
        ];
    }

    private static SourceLine Line(Source s, string? outlet) => new(s.Id, s.Kind, s.Title, outlet, s.Url);

    private static IQueryable<Pair> SameAddress(IQueryable<Source> sources) =>
        from newer in sources
        join older in sources on newer.UrlKey equals older.UrlKey
        where newer.AddedAt > older.AddedAt
        select new Pair
        {
            Newer = newer,
            Older = older,
            SameAddress = true,
        };

    private static IQueryable<Pair> SameTitle(IQueryable<Source> sources, IQueryable<ReadOutlet> outlets) =>
        from newer in sources
        join older in sources on new { newer.TitleKey, newer.Kind } equals new { older.TitleKey, older.Kind }
        where newer.AddedAt > older.AddedAt && (newer.UrlKey == null || newer.UrlKey != older.UrlKey)
        where
            newer.OutletId == null && older.OutletId == null
            || outlets.Any(n =>
                n.Id == newer.OutletId && outlets.Any(o => o.Id == older.OutletId && o.Survivor == n.Survivor)
            )
        select new Pair
        {
            Newer = newer,
            Older = older,
            SameAddress = false,
        };

    private sealed class Pair
    {
        public required Source Newer { get; init; }
        public required Source Older { get; init; }
        public bool SameAddress { get; init; }
    }
}
