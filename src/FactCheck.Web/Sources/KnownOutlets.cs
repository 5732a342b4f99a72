using System.Collections.Frozen;
using FactCheck.Domain.Sources;
using FactCheck.Text.Attribution;

namespace FactCheck.Web.Sources;

/// <summary>What we know of outlets by name, for desks that use one for the first time.</summary>
internal static class KnownOutlets
{
    // Where several go by a name, it says too little.
    private static readonly FrozenDictionary<string, OutletDetails> ByName = OutletGazetteer
        .Default.Outlets.Select(Details)
        .SelectMany(d => d.Keys.Select(k => (Key: k, Details: d)))
        .GroupBy(p => p.Key, StringComparer.Ordinal)
        .Where(g => g.Count() == 1)
        .ToFrozenDictionary(g => g.Key, g => g.First().Details, StringComparer.Ordinal);

    /// <summary>The names and domains of the outlet we know by the name, or the name alone.</summary>
    public static OutletDetails Of(string name) =>
        ByName.GetValueOrDefault(NameKey.Short(name)) ?? new OutletDetails(name, [], []);

    /// <summary>The details without names that others have; called as typed where its listed name is one of them.</summary>
    public static OutletDetails Without(this OutletDetails details, string typed, IEnumerable<string> taken)
    {
        var others = taken.ToHashSet(StringComparer.Ordinal);
        bool IsFree(string name) => !others.Contains(NameKey.Short(name.TrimEnd('?')));
        return details with
        {
            Name = IsFree(details.Name) ? details.Name : typed,
            Aliases = [.. details.Aliases.Where(IsFree)],
        };
    }

    /// <summary>The outlet as the finder of names in sentences wants it.</summary>
    public static Text.Attribution.Outlet ForFinder(this OutletDetails details) =>
        Text.Attribution.Outlet.Of(details.Name, OutletKind.Website, "", [.. details.Aliases], [.. details.Domains]);

    private static OutletDetails Details(Text.Attribution.Outlet outlet) =>
        new(
            outlet.Name,
            [
                .. outlet
                    .Names.Skip(1)
                    .Select(n => n.IsOrdinaryWord ? $"{n.Text}?" : n.Text)
                    .Distinct(StringComparer.Ordinal),
            ],
            outlet.Domains
        );
}
