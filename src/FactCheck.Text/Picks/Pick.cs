namespace FactCheck.Text.Picks;

/// <summary>What kind of thing a pick is.</summary>
public enum PickKind
{
    Figure,
    Quotation,
    Name,
    Date,
    Clause,
}

/// <summary>A span of a sentence that is ready to be marked as a claim.</summary>
public readonly record struct Pick(PickKind Kind, TextSpan Span);
