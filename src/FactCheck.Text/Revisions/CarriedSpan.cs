namespace FactCheck.Text.Revisions;

/// <summary>How a span came over into another revision.</summary>
public enum CarryMethod
{
    /// <summary>Its words stand unchanged in an unchanged sentence.</summary>
    Unchanged,

    /// <summary>Its sentence is unchanged but stands elsewhere.</summary>
    Moved,

    /// <summary>Its sentence changed; its place in it was found by comparing word for word.</summary>
    Reworded,

    /// <summary>Its sentence is gone but its words stand, once, in a sentence that is new or changed.</summary>
    Found,

    /// <summary>Nothing of it is left.</summary>
    Gone,

    /// <summary>It may be one of several places, or none; a person must say.</summary>
    Uncertain,
}

/// <summary>Where a span of the old revision lies in the new one.</summary>
/// <param name="Span">The place, in UTF-16 code units of the new text; null when Gone, and the best guess, if any, when Uncertain.</param>
/// <param name="Method">How it was found.</param>
/// <param name="Confidence">From 0 to 1; 1 only where the words are the same, marks between them and single cases aside, and nothing else could be meant.</param>
/// <param name="Candidates">Other places it might be, best first; empty where nothing comes close.</param>
public sealed record CarriedSpan(
    TextSpan? Span,
    CarryMethod Method,
    double Confidence,
    IReadOnlyList<TextSpan> Candidates
);
