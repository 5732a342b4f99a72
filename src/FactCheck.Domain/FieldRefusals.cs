using FactCheck.Text;

namespace FactCheck.Domain;

/// <summary>A field is longer than it may be.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
/// <param name="Limit">How long it may be.</param>
public sealed record TooLong(string Field, int Length, int Limit) : Refusal;

/// <summary>A field holds a NUL or half of a surrogate pair, which cannot be kept.</summary>
public sealed record NotWellFormed(string Field) : Refusal;

/// <summary>A field that must say something is empty.</summary>
public sealed record Empty(string Field) : Refusal;

/// <summary>A field of one line holds several.</summary>
public sealed record NotOneLine(string Field) : Refusal;

/// <summary>What every field people type has to be.</summary>
public static class FieldRules
{
    /// <summary>Why the value cannot be kept in the field, or null.</summary>
    /// <param name="value">What was typed; null when nothing was.</param>
    /// <param name="limit">The longest it may be, in UTF-16 code units.</param>
    /// <param name="field">The name of the field.</param>
    public static Refusal? WhyNot(string? value, int limit, string field)
    {
        if (value?.Length > limit)
        {
            return new TooLong(field, value.Length, limit);
        }

        return value is null || WellFormed.Is(value) ? null : new NotWellFormed(field);
    }
}
