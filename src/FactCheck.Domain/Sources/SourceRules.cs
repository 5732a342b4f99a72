using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;

namespace FactCheck.Domain.Sources;

/// <summary>What may be said of a source and of evidence, and why not.</summary>
public static class SourceRules
{
    /// <summary>The longest title, outlet, address or locator, in characters.</summary>
    public const int FieldLimit = 2_000;

    /// <summary>The longest quote or note, in characters.</summary>
    public const int TextLimit = 20_000;

    /// <summary>Why the source may not be added, or null.</summary>
    public static Refusal? WhyNotAdd(SourceDetails details) =>
        (string.IsNullOrWhiteSpace(details.Title) ? new Empty(nameof(details.Title)) : null)
        ?? FieldRules.WhyNot(details.Title, FieldLimit, nameof(details.Title))
        ?? FieldRules.WhyNot(details.Outlet, FieldLimit, nameof(details.Outlet))
        ?? FieldRules.WhyNot(details.Url, FieldLimit, nameof(details.Url))
        ?? WhyNotAddress(details.Url);

    /// <summary>Why evidence with this bearing may not be linked to the claim, or null.</summary>
    public static Refusal? WhyNotLink(ClaimFacts facts, Bearing bearing, Member member) =>
        ClaimRules.WhyNotChange(facts, member)
        ?? FieldRules.WhyNot(bearing.Quote, TextLimit, nameof(bearing.Quote))
        ?? FieldRules.WhyNot(bearing.Locator, FieldLimit, nameof(bearing.Locator))
        ?? FieldRules.WhyNot(bearing.Note, TextLimit, nameof(bearing.Note));

    private static Refusal? WhyNotAddress(string? address) =>
        address is null
        || (
            Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        )
            ? null
            : new NotAWebAddress(address);
}
