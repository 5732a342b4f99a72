namespace FactCheck.Text.Anchoring;

/// <summary>How the words of a quote were recognised.</summary>
public enum QuoteMethod
{
    /// <summary>Letter for letter.</summary>
    Exact,

    /// <summary>Letter for letter once quote marks, dashes, white space, hyphenation and case are levelled.</summary>
    Folded,

    /// <summary>With letters missing, added or changed.</summary>
    Approximate,
}

/// <summary>Where a quote was found.</summary>
/// <param name="Span">The place, in UTF-16 code units of the text that was searched.</param>
/// <param name="Score">From 0 to 1: how much of the quote and of its context agrees; 1 when all of it does.</param>
/// <param name="Method">How the words were recognised.</param>
/// <param name="IsAmbiguous">Whether another place fits about as well, so that a person should look.</param>
public sealed record QuoteMatch(TextSpan Span, double Score, QuoteMethod Method, bool IsAmbiguous);
