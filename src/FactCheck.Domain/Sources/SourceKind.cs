namespace FactCheck.Domain.Sources;

/// <summary>What a source is.</summary>
public enum SourceKind
{
    Article,
    WebPage,
    Document,
    Dataset,
    Interview,
    Statement,
    Broadcast,
    SocialPost,
    Media,
    Book,
    LegalRecord,
    WritersNotes,
    Calculation,

    /// <summary>Looked in a place and found nothing.</summary>
    Search,
    OwnObservation,
}

/// <summary>How a piece of evidence bears on its claim.</summary>
public enum Stance
{
    Supports,
    Refutes,
    Mixed,
    ContextOnly,
}

/// <summary>How near a piece of evidence is to the origin of its claim; of the evidence, not of the source.</summary>
public enum Proximity
{
    /// <summary>The origin for this claim.</summary>
    Primary,
    Secondary,
    Tertiary,
}
