namespace FactCheck.Text.Worthiness;

/// <summary>What speaks for or against checking a sentence.</summary>
public enum WorthinessReasonKind
{
    Figure,
    Comparison,
    NamedSource,
    CausalClaim,
    Date,
    Law,

    /// <summary>Counts against: from here on.</summary>
    Opinion,
    Question,
    Forecast,
}

/// <summary>One reason, and the words that gave it.</summary>
public readonly record struct WorthinessReason(WorthinessReasonKind Kind, TextSpan Span)
{
    /// <summary>Whether it speaks for checking.</summary>
    public bool CountsFor => Kind < WorthinessReasonKind.Opinion;
}

/// <summary>How much a sentence asks to be checked.</summary>
/// <param name="Score">From 0 to 1: the learnt probability that people would call it check-worthy.</param>
/// <param name="Reasons">What a person can see in it, in the order of the sentence; the score is learnt and not their sum.</param>
public sealed record WorthinessScore(double Score, IReadOnlyList<WorthinessReason> Reasons);
