namespace FactCheck.Text.Similarity;

/// <summary>What a word of a claim is, for comparing.</summary>
public enum TermKind
{
    Word,

    /// <summary>An article, pronoun, preposition or the like: changing it changes the wording more than the fact.</summary>
    Function,
    Name,
    Figure,
    Date,
}

/// <summary>A word, figure or date of a claim.</summary>
/// <param name="Span">Its place in the claim.</param>
/// <param name="Folded">In Latin letters, lower case, without accents; a figure by its value and unit ("5 percent").</param>
/// <param name="Stem">The folded form without its ending.</param>
/// <param name="Kind">What it is.</param>
public sealed record ClaimTerm(TextSpan Span, string Folded, string Stem, TermKind Kind);
