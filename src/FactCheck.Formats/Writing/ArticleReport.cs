using FactCheck.Domain.Articles;

namespace FactCheck.Formats.Writing;

/// <summary>
/// Everything a report on a checked article says, in the order it says it. Labels come as the words people see, in the
/// language of the report; confidential sources were left out or made anonymous by whoever made this.
/// </summary>
public sealed record ArticleReport
{
    public required string Title { get; init; }
    public string? Byline { get; init; }
    public string? Outlet { get; init; }
    public string? Url { get; init; }

    /// <summary>The day of publication, as it is to be printed.</summary>
    public string? Published { get; init; }

    /// <summary>The number of the revision this report is about, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>Whether the article is a practice piece; then every page says so.</summary>
    public required bool IsExercise { get; init; }

    public ReportSignOff? SignOff { get; init; }
    public required ReportCoverage Coverage { get; init; }

    /// <summary>In the order of the text, those that are no part of the article left out.</summary>
    public required IReadOnlyList<ReportParagraph> Paragraphs { get; init; }

    /// <summary>In the order of the sentences they stand in.</summary>
    public required IReadOnlyList<ReportClaim> Claims { get; init; }
}

/// <summary>The editor's approval of the whole article.</summary>
/// <param name="By">Who signed.</param>
/// <param name="At">When, as it is to be printed.</param>
/// <param name="Exceptions">What it leaves open, each with its reason, in one line each.</param>
public sealed record ReportSignOff(string By, string At, IReadOnlyList<string> Exceptions);

/// <summary>How far the check has come, counted in sentences and claims.</summary>
/// <param name="Sentences">All sentences of the article.</param>
/// <param name="Settled">Those that need no check, or whose claims are all cleared or excepted.</param>
/// <param name="Claims">All claims that were not withdrawn.</param>
/// <param name="Approved">Those a second person approved.</param>
public sealed record ReportCoverage(int Sentences, int Settled, int Claims, int Approved);

/// <summary>A paragraph of the article.</summary>
public sealed record ReportParagraph(ParagraphKind Kind, IReadOnlyList<ReportSentence> Sentences);

/// <summary>A sentence of the article.</summary>
/// <param name="Number">Its number in the text, from 1.</param>
/// <param name="Text">Its text, on one line.</param>
/// <param name="Disposition">The label of its disposition.</param>
public sealed record ReportSentence(int Number, string Text, string Disposition);

/// <summary>A claim, what was found, and who stands for it.</summary>
public sealed record ReportClaim
{
    /// <summary>The number people call it by.</summary>
    public required int Number { get; init; }

    /// <summary>The numbers of the sentences it stands in, at least one.</summary>
    public required IReadOnlyList<int> Sentences { get; init; }

    /// <summary>The words of the article it rests on; several spans are joined by an ellipsis.</summary>
    public required string Span { get; init; }

    /// <summary>How the checker worded it, or null where the span stands for itself.</summary>
    public string? Wording { get; init; }

    /// <summary>The label of the test: did they say it, or is it so.</summary>
    public required string Test { get; init; }

    /// <summary>The label of the outcome, or null while there is none.</summary>
    public string? Outcome { get; init; }

    /// <summary>The label of the work status.</summary>
    public required string WorkStatus { get; init; }

    /// <summary>Markdown, as its author typed it.</summary>
    public string? Reasoning { get; init; }

    public string? CheckedBy { get; init; }
    public string? ApprovedBy { get; init; }

    /// <summary>When it was approved, as it is to be printed.</summary>
    public string? ApprovedAt { get; init; }

    public IReadOnlyList<ReportEvidence> Evidence { get; init; } = [];

    /// <summary>For each stance how many links there are and how many origins they have, in words.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];
}

/// <summary>One source bearing on a claim.</summary>
public sealed record ReportEvidence
{
    public required string SourceTitle { get; init; }
    public string? Outlet { get; init; }
    public string? Url { get; init; }

    /// <summary>The label of the kind of source.</summary>
    public required string Kind { get; init; }

    /// <summary>The label of the stance.</summary>
    public required string Stance { get; init; }

    /// <summary>Where it has it from, in words; null while nobody said.</summary>
    public string? Origin { get; init; }

    public string? Quote { get; init; }

    /// <summary>Where in the source: a page, a paragraph, a minute.</summary>
    public string? Locator { get; init; }

    public string? Note { get; init; }

    /// <summary>Who saw the claim's quotations in what it says around them, when and in which copy; null when nobody did.</summary>
    public string? Seen { get; init; }
}
