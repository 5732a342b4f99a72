namespace FactCheck.Text.Similarity;

/// <summary>In what two claims differ, the telling kinds first.</summary>
public enum DifferenceKind
{
    Figure,
    Date,
    Name,

    /// <summary>One says "not" or "denied" where the other does not.</summary>
    Negation,

    /// <summary>Words that exclude each other, such as "north" and "south".</summary>
    Opposite,

    /// <summary>The same words in another order: who did it to whom.</summary>
    Order,

    /// <summary>Any other word in place of another, left out or put in.</summary>
    Wording,
}

/// <summary>A difference; either span is null where that claim has nothing in its place.</summary>
public sealed record ClaimDifference(DifferenceKind Kind, TextSpan? Left, TextSpan? Right);
