using System.Collections.Immutable;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Text;

namespace FactCheck.Domain.Claims;

/// <summary>A span of a claim as the rules and the page need it; offsets in UTF-16 code units of the sentence.</summary>
public sealed record AnchorFacts(AnchorId Id, SentenceId Sentence, TextSpan Span, string Exact);

/// <summary>A piece of evidence as the rules and the page need it.</summary>
public sealed record EvidenceFacts(
    EvidenceId Id,
    SourceId Source,
    int SourceVersion,
    SourceKind SourceKind,
    string SourceTitle,
    string? SourceUrl,
    string? Outlet,
    Stance Stance,
    Proximity? Proximity,
    string? Quote,
    string? Locator,
    string? Note,
    PersonId AddedBy
)
{
    /// <summary>How it bears on its claim.</summary>
    public Bearing Bearing => new(Stance, Proximity, Quote, Locator, Note, Origin);

    /// <summary>Where it has it from, for this claim; null while nobody said.</summary>
    public EvidenceOrigin? Origin { get; init; }

    /// <summary>The source it is derived from, where it is derived.</summary>
    public DerivationFacts? DerivedFrom { get; init; }

    /// <summary>Who spoke, wrote, issued or posted what it rests on.</summary>
    public string? Who { get; init; }

    /// <summary>The source it is read through: another one where its own was merged into that.</summary>
    public SourceId Survivor { get; init; } = Source;

    /// <summary>The newest copy kept of what its source says; null while there is none.</summary>
    public CaptureId? Capture { get; init; }

    /// <summary>In what its quotations were seen last; null while nobody saw them in their context.</summary>
    public SeenContext? Seen { get; init; }

    /// <summary>Whether just this was seen of it last.</summary>
    public bool IsSeenAs(ShownContext shown) => Seen is { } seen && shown == new ShownContext(seen.Capture, seen.Words);

    /// <summary>The version of its source now; higher than the pinned one when the source changed since.</summary>
    public int LatestVersion { get; init; } = SourceVersion;
}

/// <summary>A source that a piece of evidence is derived from, as it is read now.</summary>
public sealed record DerivationFacts(SourceId Source, SourceKind Kind, string Title, string? Outlet, string? Who)
{
    /// <summary>The person or body whose own words it is, or null: then it is told from others by itself.</summary>
    public string? Speaker =>
        Kind switch
        {
            SourceKind.Interview or SourceKind.SocialPost => Who,
            SourceKind.Statement => Who ?? Outlet,
            _ => null,
        };
}

/// <summary>
/// Everything the rules need to know of a claim, at one version of its article. The page asks the rules with the facts it
/// shows; the command asks again with the facts it has locked.
/// </summary>
public sealed record ClaimFacts
{
    public required ClaimId Id { get; init; }
    public required WorkStatus Status { get; init; }
    public required ClaimDetails Details { get; init; }

    /// <summary>In the order of the text; never empty.</summary>
    public required ImmutableArray<AnchorFacts> Anchors { get; init; }

    /// <summary>In the order in which it was linked.</summary>
    public required ImmutableArray<EvidenceFacts> Evidence { get; init; }

    public required Conclusion Conclusion { get; init; }
    public DateTimeOffset? AsOf { get; init; }
    public string? ReturnReason { get; init; }
    public string? SealHash { get; init; }
    public PersonId? ApprovedBy { get; init; }
    public DateTimeOffset? ApprovedAt { get; init; }
    public PersonId? SubmittedBy { get; init; }
    public required PersonId MarkedBy { get; init; }
    public required DateTimeOffset MarkedAt { get; init; }

    /// <summary>Who changed anything the verdict rests on since the last seal by a second person.</summary>
    public required ImmutableArray<PersonId> TouchedBy { get; init; }

    /// <summary>Whether it stands in exactly this span.</summary>
    public bool StandsIn(SentenceId sentence, TextSpan span) =>
        Anchors.Any(a => a.Sentence == sentence && a.Span == span);

    /// <summary>The words that it says somebody said, as they stand in the article; none unless it is a quotation.</summary>
    public ImmutableArray<string> Quotations => QuoteRules.QuotedIn(Details.Kind, Anchors.Select(a => a.Exact));

    public bool IsLive => Status is not WorkStatus.Withdrawn;

    /// <summary>Whether nothing more is needed before sign-off.</summary>
    public bool IsCleared => Status is WorkStatus.Approved;

    /// <summary>What the claim asserts: its wording, or else the words of its first span.</summary>
    public string Assertion => Details.Wording ?? (Anchors.IsEmpty ? "" : Anchors[0].Exact);
}
