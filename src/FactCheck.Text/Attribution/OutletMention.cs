namespace FactCheck.Text.Attribution;

/// <summary>What part a named source plays in a sentence.</summary>
public enum SourceRole
{
    /// <summary>It asserts the statement itself: "Reuters reported", "according to the ministry".</summary>
    Claimant,

    /// <summary>It carried somebody else's words or papers: "told Reuters", "published in Nature", "obtained by Re/code".</summary>
    ReportingSource,

    /// <summary>It is only spoken of: "Facebook has bought the firm".</summary>
    Mentioned,
}

/// <summary>An outlet named in a sentence.</summary>
/// <param name="Span">The name, without an article that does not belong to it and without a possessive ending.</param>
/// <param name="Outlet">The outlet, the likeliest where several share the name.</param>
/// <param name="Others">Other outlets of the same name.</param>
/// <param name="Role">What part it plays.</param>
public sealed record OutletMention(TextSpan Span, Outlet Outlet, IReadOnlyList<Outlet> Others, SourceRole Role);
