using FactCheck.Domain.Articles;
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
        ?? TooLongField(nameof(details.Title), details.Title, FieldLimit)
        ?? TooLongField(nameof(details.Outlet), details.Outlet, FieldLimit)
        ?? TooLongField(nameof(details.Url), details.Url, FieldLimit)
        ?? WhyNotAddress(details.Url);

    /// <summary>Why evidence with this bearing may not be linked to the claim, or null.</summary>
    public static Refusal? WhyNotLink(ClaimFacts facts, Bearing bearing, Member member) =>
        ClaimRules.WhyNotChange(facts, member)
        ?? TooLongField(nameof(bearing.Quote), bearing.Quote, TextLimit)
        ?? TooLongField(nameof(bearing.Locator), bearing.Locator, FieldLimit)
        ?? TooLongField(nameof(bearing.Note), bearing.Note, TextLimit);

    private static NotAWebAddress? WhyNotAddress(string? address) =>
        address is null
        || (
            Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        )
            ? null
            : new NotAWebAddress(address);

    private static TooLong? TooLongField(string field, string? value, int limit) =>
        value?.Length > limit ? new TooLong(field, value.Length, limit) : null;
}
