namespace FactCheck.Text.Anchoring;

/// <summary>Keeps spans from cutting a character that takes two UTF-16 code units.</summary>
internal static class SurrogatePairs
{
    /// <summary>Whether <paramref name="offset"/> lies between the two halves of a pair.</summary>
    public static bool AreCutAt(ReadOnlySpan<char> text, int offset) =>
        offset > 0
        && offset < text.Length
        && char.IsHighSurrogate(text[offset - 1])
        && char.IsLowSurrogate(text[offset]);

    /// <summary>The span, widened where an end cuts a pair.</summary>
    public static TextSpan Whole(ReadOnlySpan<char> text, TextSpan span) =>
        new(
            AreCutAt(text, span.Start) ? span.Start - 1 : span.Start,
            AreCutAt(text, span.End) ? span.End + 1 : span.End
        );
}
