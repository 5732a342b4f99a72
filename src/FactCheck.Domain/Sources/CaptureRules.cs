using FactCheck.Domain.Desks;

namespace FactCheck.Domain.Sources;

/// <summary>What may be kept as a copy of a source, and why not.</summary>
public static class CaptureRules
{
    /// <summary>The longest text of a copy, in UTF-16 code units.</summary>
    public const int TextLimit = 1_000_000;

    /// <summary>Why the text may not be kept by the member, or null.</summary>
    public static Refusal? WhyNotKeep(string text, Member member) =>
        DeskRules.WhyNotCheck(member)
        ?? (string.IsNullOrWhiteSpace(text) ? new Empty(nameof(Capture)) : null)
        ?? FieldRules.WhyNot(text, TextLimit, nameof(Capture));

    /// <summary>Why the copy may not be taken back or put back, or null.</summary>
    /// <param name="inUse">Whether quotations were seen in it.</param>
    /// <param name="member">Who wants it.</param>
    public static Refusal? WhyNotTakeBack(bool inUse, Member member) =>
        DeskRules.WhyNotCheck(member) ?? (inUse ? new CaptureInUse() : null);
}
