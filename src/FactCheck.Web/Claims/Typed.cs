namespace FactCheck.Web.Claims;

/// <summary>What a person typed into a field, as the domain wants it.</summary>
internal static class Typed
{
    /// <summary>The text without white space around it, or null when there is none.</summary>
    public static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
