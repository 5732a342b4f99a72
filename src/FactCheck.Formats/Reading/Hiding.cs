using System.Collections.Frozen;

namespace FactCheck.Formats.Reading;

/// <summary>Tells whether an element is kept from the eyes of a reader by its own attributes.</summary>
internal static class Hiding
{
    private const int LongestStyle = 4_000;

    private static readonly string[] Styles = ["display:none", "visibility:hidden", "mso-hide:all", "mso-list:ignore"];

    private static readonly FrozenSet<string> Classes = new[]
    {
        "sr-only",
        "visually-hidden",
        "visuallyhidden",
        "screen-reader-text",
        "screenreader-only",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the element that starts here is hidden; Word's drawn bullets count as such, for they are no text.</summary>
    public static bool Hides(MarkupEvent start) =>
        start.Attribute("hidden") is not null
        || (start.Attribute("style") is { Length: > 0 and <= LongestStyle } style && HidesByStyle(style))
        || (
            start.Attribute("class") is { Length: > 0 and <= LongestStyle } names
            && names.Split(' ').Any(Classes.Contains)
        );

    private static bool HidesByStyle(string style)
    {
        var plain = string.Concat(style.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
        return Array.Exists(Styles, hidden => plain.Contains(hidden, StringComparison.Ordinal));
    }
}
