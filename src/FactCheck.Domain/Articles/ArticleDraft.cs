namespace FactCheck.Domain.Articles;

/// <summary>One paragraph as it was read from what a person pasted or uploaded; a person may change its kind before saving.</summary>
/// <param name="Kind">What the reader took it for.</param>
/// <param name="Text">Its text on one line: no line breaks, no NUL, no lone surrogate, not blank.</param>
public sealed record DraftParagraph(ParagraphKind Kind, string Text);

/// <summary>An article as it was read from outside, not yet saved: everything but the paragraphs may be missing.</summary>
public sealed record ArticleDraft
{
    public string? Title { get; init; }
    public string? Byline { get; init; }
    public string? Outlet { get; init; }
    public string? Url { get; init; }

    /// <summary>A BCP 47 tag such as "en".</summary>
    public string? Language { get; init; }

    public DateOnly? PublishedOn { get; init; }

    /// <summary>When the checking must be done; given by the person who takes the article in, never read from the text.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>In the order of the text, never empty.</summary>
    public required IReadOnlyList<DraftParagraph> Paragraphs { get; init; }
}
