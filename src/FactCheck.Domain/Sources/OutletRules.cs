using FactCheck.Domain.Desks;

namespace FactCheck.Domain.Sources;

/// <summary>What may be said of an outlet, and why not.</summary>
public static class OutletRules
{
    /// <summary>The longest name, alias or domain, in characters.</summary>
    public const int NameLimit = 300;

    /// <summary>How many aliases or domains an outlet may have.</summary>
    public const int MostNames = 50;

    /// <summary>Why the member may not say this of an outlet, names of other outlets apart, or null.</summary>
    public static Refusal? WhyNotEdit(OutletDetails details, Member member) =>
        DeskRules.WhyNotCheck(member)
        ?? (string.IsNullOrWhiteSpace(details.Name) ? new Empty("OutletName") : null)
        ?? FieldRules.WhyNot(details.Name, NameLimit, "OutletName")
        ?? WhyNotMany(details.Aliases, nameof(details.Aliases))
        ?? WhyNotMany(details.Domains, nameof(details.Domains))
        ?? (details.Domains.FirstOrDefault(d => !IsDomain(d)) is { } wrong ? new NotADomain(wrong) : null);

    /// <summary>Why an outlet may not be merged into another, or null.</summary>
    public static Refusal? WhyNotMerge(MergedOutlet outlet, MergedOutlet into, Member member) =>
        DeskRules.WhyNotCheck(member)
        ?? (outlet, into) switch
        {
            _ when outlet.Id == into.Id => new SameOutlet(),
            ({ MergedIntoName: { } other }, _) => new OutletWasMerged(outlet.Name, other),
            (_, { MergedIntoName: { } other }) => new OutletWasMerged(into.Name, other),
            ({ HasMerged: true }, _) => new OutletsAreMergedIntoIt(outlet.Name),
            _ => null,
        };

    /// <summary>Why an outlet may not be taken apart from the one it is read through, or null.</summary>
    public static Refusal? WhyNotPart(OutletId? mergedInto, Member member) =>
        DeskRules.WhyNotCheck(member) ?? (mergedInto is null ? new OutletIsNotMerged() : null);

    private static Refusal? WhyNotMany(IReadOnlyList<string> all, string field) =>
        all.Count > MostNames
            ? new TooLong(field, all.Count, MostNames)
            : all.Select(n => FieldRules.WhyNot(n, NameLimit, field)).FirstOrDefault(r => r is not null);

    private static bool IsDomain(string domain) =>
        domain.Contains('.', StringComparison.Ordinal)
        && Uri.CheckHostName(domain.Split('/')[0]) is UriHostNameType.Dns
        && !domain.Contains(' ', StringComparison.Ordinal);
}

/// <summary>One of two outlets that are to be merged.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its own name.</param>
/// <param name="MergedIntoName">The name of what it is merged into; null while it stands for itself.</param>
/// <param name="HasMerged">Whether others are read through it.</param>
public sealed record MergedOutlet(OutletId Id, string Name, string? MergedIntoName, bool HasMerged);
