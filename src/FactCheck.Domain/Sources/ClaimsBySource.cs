using System.Collections.Immutable;
using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Sources;

/// <summary>How far the work on a claim is, as somebody sees it who settles several at once.</summary>
public enum Settling
{
    /// <summary>Nothing is concluded yet, or it came back and is to be looked at again.</summary>
    Open,

    /// <summary>Something is concluded, which nobody has approved yet.</summary>
    Settled,
    Approved,
}

/// <summary>A claim in a group, with the evidence that put it there; none where it has no source yet.</summary>
public sealed record GroupedClaim(ClaimFacts Claim, ImmutableArray<EvidenceFacts> Evidence)
{
    /// <summary>How far the work on it is.</summary>
    public Settling Settling => ClaimsBySource.SettlingOf(Claim);
}

/// <summary>Claims that hang on the same source or come from the same origin; on neither where nothing is linked to them.</summary>
/// <param name="Key">Stays the same from one version of the article to the next.</param>
/// <param name="Source">What they hang on, as one of their evidence has it; null in groups by origin and where there is none.</param>
/// <param name="Origin">Where they come from; null in groups by source and where there is none.</param>
/// <param name="Claims">In the order in which they were given; never empty.</param>
public sealed record ClaimGroup(
    string Key,
    EvidenceFacts? Source,
    ClaimOrigin? Origin,
    ImmutableArray<GroupedClaim> Claims
)
{
    /// <summary>How many of its claims are so far.</summary>
    public int Count(Settling settling) => Claims.Count(c => c.Settling == settling);

    /// <summary>The same with the claims that are still open, or null when none is.</summary>
    public ClaimGroup? OnlyOpen() =>
        Count(Settling.Open) == 0 ? null : this with { Claims = Claims.RemoveAll(c => c.Settling != Settling.Open) };
}

/// <summary>
/// Groups the claims of an article by what they hang on. Groups stand in the order of their first claim, claims in the order in
/// which they are given, and those with no evidence come last. A merged source counts as the one that stays.
/// </summary>
public static class ClaimsBySource
{
    /// <summary>How far the work on the claim is.</summary>
    public static Settling SettlingOf(ClaimFacts claim) =>
        claim switch
        {
            { Status: WorkStatus.Approved } => Settling.Approved,
            { Status: WorkStatus.Returned or WorkStatus.NeedsRecheck or WorkStatus.Waiting } => Settling.Open,
            { Conclusion.Outcome: null } => Settling.Open,
            _ => Settling.Settled,
        };

    /// <summary>The live claims by the sources that their evidence is read through.</summary>
    public static ImmutableArray<ClaimGroup> BySource(IEnumerable<ClaimFacts> claims) =>
        Grouped(
            claims,
            claim =>
                claim
                    .Evidence.GroupBy(e => e.Survivor)
                    .Select(g => new Share(g.Key.Value.ToString(), g.First(), null, [.. g]))
        );

    /// <summary>The live claims by the origins of their evidence, whatever its stance.</summary>
    public static ImmutableArray<ClaimGroup> ByOrigin(IEnumerable<ClaimFacts> claims) =>
        Grouped(
            claims,
            claim =>
                Origins
                    .Of(claim.Evidence)
                    .SelectMany(count => count.Origins)
                    .GroupBy(origin => origin.Key, StringComparer.Ordinal)
                    .Select(g =>
                    {
                        var from = g.SelectMany(o => o.Evidence).ToHashSet();
                        return new Share(g.Key, null, g.First(), [.. claim.Evidence.Where(e => from.Contains(e.Id))]);
                    })
        );

    private static ImmutableArray<ClaimGroup> Grouped(
        IEnumerable<ClaimFacts> claims,
        Func<ClaimFacts, IEnumerable<Share>> sharesOf
    )
    {
        List<ClaimFacts> live = [.. claims.Where(c => c.IsLive)];
        var groups = live.SelectMany(c => sharesOf(c).Select(s => (Claim: c, Share: s)))
            .GroupBy(found => found.Share.Key, StringComparer.Ordinal)
            .Select(g => new ClaimGroup(
                g.Key,
                g.First().Share.Source,
                g.First().Share.Origin,
                [.. g.Select(found => new GroupedClaim(found.Claim, found.Share.Evidence))]
            ));
        ImmutableArray<GroupedClaim> without =
        [
            .. live.Where(c => c.Evidence.IsEmpty).Select(c => new GroupedClaim(c, [])),
        ];
        return without.IsEmpty ? [.. groups] : [.. groups, new ClaimGroup("none", null, null, without)];
    }

    private sealed record Share(
        string Key,
        EvidenceFacts? Source,
        ClaimOrigin? Origin,
        ImmutableArray<EvidenceFacts> Evidence
    );
}
