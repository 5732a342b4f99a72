using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;

namespace FactCheck.Domain.Sources;

/// <summary>What may be said of sources and evidence, and why not.</summary>
public static class SourceRules
{
    /// <summary>The longest title, outlet, address, locator or other line, in characters.</summary>
    public const int FieldLimit = 2_000;

    /// <summary>The longest quote or note, in characters.</summary>
    public const int TextLimit = 20_000;

    /// <summary>Why the source may not be added, or null.</summary>
    public static Refusal? WhyNotAdd(SourceDetails details) =>
        (string.IsNullOrWhiteSpace(details.Title) ? new Empty(nameof(details.Title)) : null)
        ?? Enum.GetValues<SourceField>()
            .Select(f => FieldRules.WhyNot(details[f], LimitOf(f), f.ToString()))
            .FirstOrDefault(refusal => refusal is not null)
        ?? WhyNotAddress(details.Url);

    /// <summary>Why the member may not say this of the source, or null.</summary>
    public static Refusal? WhyNotEdit(SourceDetails details, Member member) =>
        DeskRules.WhyNotCheck(member) ?? WhyNotAdd(details);

    /// <summary>Why evidence with this bearing may not be linked to the claim, circles apart, or null.</summary>
    public static Refusal? WhyNotLink(ClaimFacts facts, Bearing bearing, Member member) =>
        ClaimRules.WhyNotChange(facts, member) ?? WhyNotBear(bearing);

    /// <summary>Why a source cannot bear so on any claim, or null.</summary>
    public static Refusal? WhyNotBear(Bearing bearing) =>
        FieldRules.WhyNot(bearing.Quote, TextLimit, nameof(bearing.Quote))
        ?? FieldRules.WhyNot(bearing.Locator, FieldLimit, nameof(bearing.Locator))
        ?? FieldRules.WhyNot(bearing.Note, TextLimit, nameof(bearing.Note))
        ?? (bearing.Origin is { } origin ? OriginRules.WhyNot(origin) : null);

    /// <summary>Why a source may not be merged into another, or null.</summary>
    public static Refusal? WhyNotMerge(MergeFacts facts, Member member) =>
        DeskRules.WhyNotCheck(member)
        ?? facts switch
        {
            { Source.Id: var a, Into.Id: var b } when a == b => new SameSource(),
            { Source.MergedIntoTitle: { } into } => new SourceWasMerged(facts.Source.Title, into),
            { Into.MergedIntoTitle: { } into } => new SourceWasMerged(facts.Into.Title, into),
            { Source.HasMerged: true } => new OthersAreMergedIntoIt(facts.Source.Title),
            { OneDerivesFromOther: true } => new OneIsDerivedFromTheOther(),
            _ => null,
        };

    /// <summary>Why a source may not be taken apart from the one it is read through, or null.</summary>
    public static Refusal? WhyNotPart(SourceId? mergedInto, Member member) =>
        DeskRules.WhyNotCheck(member) ?? (mergedInto is null ? new SourceIsNotMerged() : null);

    /// <summary>The longest a field may be, in characters.</summary>
    public static int LimitOf(SourceField field) => field is SourceField.Outlet ? OutletRules.NameLimit : FieldLimit;

    private static Refusal? WhyNotAddress(string? address) =>
        address is null || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && SourceAddress.IsWeb(uri))
            ? null
            : new NotAWebAddress(address);
}

/// <summary>What the rule of merging needs to know of two sources.</summary>
/// <param name="Source">The one that is to be read through the other.</param>
/// <param name="Into">The one that stays.</param>
/// <param name="OneDerivesFromOther">Whether on some claim evidence of the one is derived from the other.</param>
public sealed record MergeFacts(MergedSource Source, MergedSource Into, bool OneDerivesFromOther);

/// <summary>One of two sources that are to be merged.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its own title.</param>
/// <param name="MergedIntoTitle">The title of what it is merged into; null while it stands for itself.</param>
/// <param name="HasMerged">Whether others are read through it.</param>
public sealed record MergedSource(SourceId Id, string Title, string? MergedIntoTitle, bool HasMerged);
