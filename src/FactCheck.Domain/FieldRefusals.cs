namespace FactCheck.Domain;

/// <summary>A field is longer than it may be.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
/// <param name="Limit">How long it may be.</param>
public sealed record TooLong(string Field, int Length, int Limit) : Refusal
{
    /// <summary>The refusal when the value is longer than the limit, or null.</summary>
    public static Refusal? If(string? value, int limit, string field) =>
        value?.Length > limit ? new TooLong(field, value.Length, limit) : null;
}

/// <summary>A field that must say something is empty.</summary>
public sealed record Empty(string Field) : Refusal;
