namespace FactCheck.Text.Attribution;

/// <summary>In what words a sentence mentions a source.</summary>
public enum MentionKind
{
    /// <summary>A listed outlet by name.</summary>
    Outlet,

    /// <summary>A person or body by name.</summary>
    Named,

    /// <summary>"A spokesperson", "people familiar with the matter".</summary>
    Unnamed,

    /// <summary>A document or figures that speak: "according to court filings".</summary>
    Paper,
}

/// <summary>A source in a sentence.</summary>
/// <param name="Span">The words that name or describe it.</param>
/// <param name="Kind">What kind it is.</param>
/// <param name="Role">What part it plays.</param>
/// <param name="Outlet">The outlet, where it is one.</param>
/// <param name="CarriedBy">Position in the list of the source through which its words came, or null.</param>
public sealed record SourceMention(TextSpan Span, MentionKind Kind, SourceRole Role, Outlet? Outlet, int? CarriedBy);
