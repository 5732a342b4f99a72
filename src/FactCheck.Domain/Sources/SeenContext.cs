namespace FactCheck.Domain.Sources;

/// <summary>That somebody saw quotations in what a source says around them.</summary>
/// <param name="Capture">The copy of the source in which they were seen.</param>
/// <param name="Sha256">SHA-256 of its text, in lower-case hex.</param>
/// <param name="Words">Which quotations, as <see cref="QuoteRules.KeyOf"/> says it.</param>
/// <param name="By">Who saw them.</param>
/// <param name="At">When.</param>
public sealed record SeenContext(CaptureId Capture, string Sha256, string Words, PersonId By, DateTimeOffset At);

/// <summary>What a page has just shown: which quotations, and in which copy.</summary>
/// <param name="Capture">The copy.</param>
/// <param name="Words">The quotations, as <see cref="QuoteRules.KeyOf"/> says it.</param>
public sealed record ShownContext(CaptureId Capture, string Words);

/// <summary>A source that a claim is about to rest on.</summary>
/// <param name="Source">The source.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Capture">The newest copy of what it says; null while there is none.</param>
/// <param name="Quote">What is to be quoted from it; null for nothing.</param>
public sealed record RestingOn(SourceId Source, string Title, CaptureId? Capture, string? Quote = null);
