namespace FactCheck.Domain.Sources;

/// <summary>What a piece of evidence ultimately comes from.</summary>
public enum OriginKind
{
    /// <summary>A person or a body by name.</summary>
    Person,

    /// <summary>A document, figures, a recording: something that is on record.</summary>
    Record,

    /// <summary>People whom the source does not name.</summary>
    Unnamed,

    /// <summary>Another source of the desk, whose words it carries.</summary>
    Derived,
}

/// <summary>
/// Where a piece of evidence has it from, for its claim; never an outlet as such. It belongs to the evidence and not to the
/// source: one report may quote the mayor on the cost and the police on the crowd.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name of the person, body or record; of unnamed people the words for them, or null.</param>
/// <param name="DerivedFrom">The source it is derived from, where it is derived; null otherwise.</param>
public sealed record EvidenceOrigin(OriginKind Kind, string? Name, SourceId? DerivedFrom)
{
    /// <summary>It carries what the other source says.</summary>
    public static EvidenceOrigin From(SourceId source) => new(OriginKind.Derived, null, source);

    /// <summary>The name, or the kind where there is none; what is shown when two people said it differently.</summary>
    public override string ToString() => Name ?? Kind.ToString();
}
