using FactCheck.Text;

namespace FactCheck.Web.Claims;

/// <summary>What a person typed into a field, as the domain wants it.</summary>
internal static class Typed
{
    /// <summary>The text without white space around it, or null when there is none; what cannot be kept is replaced.</summary>
    public static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : WellFormed.Of(text.Trim());
}
