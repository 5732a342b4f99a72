using FactCheck.Domain.Desks;

namespace FactCheck.Web.Demo;

/// <summary>The four people of the demo desk: two who check, two who edit.</summary>
public sealed record DemoPerson(string Key, string Name, Role Roles);

internal static class DemoPeople
{
    public static DemoPerson Ana { get; } = new("ana", "Ana", Role.Reviewer);
    public static DemoPerson Yusuf { get; } = new("yusuf", "Yusuf", Role.Reviewer);
    public static DemoPerson Mira { get; } = new("mira", "Mira", Role.Editor);
    public static DemoPerson Jon { get; } = new("jon", "Jon", Role.Editor);

    public static IReadOnlyList<DemoPerson> All { get; } = [Ana, Yusuf, Mira, Jon];

    public static bool IsOne(string key) => All.Any(p => p.Key == key);
}
