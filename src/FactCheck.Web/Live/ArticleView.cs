using System.Collections.Immutable;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Notes;
using FactCheck.Text;

namespace FactCheck.Web.Live;

/// <summary>
/// An article at one version of its history, as every member of the desk may see it. Immutable and shared by all pages of
/// this node: what did not change keeps its identity from one version to the next.
/// </summary>
public sealed record ArticleView
{
    // Made when first asked for, once for all pages.
    private Dictionary<SentenceId, SentenceView>? _byId;

    public required DeskId Desk { get; init; }
    public required ArticleId Id { get; init; }

    /// <summary>The version of the article's history that this shows.</summary>
    public required long Version { get; init; }

    /// <summary>The version of the desk's history up to which its sources are shown as they are.</summary>
    public long DeskVersion { get; init; }

    public required ArticleHead Head { get; init; }

    /// <summary>All paragraphs of the newest revision in the order of the text.</summary>
    public required ImmutableArray<ParagraphView> Paragraphs { get; init; }

    /// <summary>All sentences that are to be accounted for, in the order of the text.</summary>
    public required ImmutableArray<SentenceView> Sentences
    {
        get;
        init
        {
            field = value;
            _byId = null;
        }
    }

    /// <summary>All claims, withdrawn ones included, with the facts the rules ask for.</summary>
    public required ImmutableDictionary<ClaimId, ClaimFacts> Claims { get; init; }

    public required Coverage Coverage { get; init; }

    /// <summary>The sentences that are not accounted for.</summary>
    public required ImmutableArray<MissingPart> Missing { get; init; }

    /// <summary>Whether it shows more of what happened than the other view of the same article.</summary>
    public bool IsNewerThan(ArticleView other) => Version > other.Version || DeskVersion > other.DeskVersion;

    /// <summary>Whether anything of it looks otherwise than in an earlier view of the same article.</summary>
    public bool ShowsOtherThan(ArticleView earlier) =>
        Version != earlier.Version || !ReferenceEquals(Claims, earlier.Claims);

    /// <summary>The sentence, or null when the article has none such.</summary>
    public SentenceView? Sentence(SentenceId id) => (_byId ??= Sentences.ToDictionary(s => s.Id)).GetValueOrDefault(id);

    /// <summary>The sentence after this one, in whatever paragraph; null after the last.</summary>
    public SentenceView? After(SentenceView sentence) =>
        sentence.Number < Sentences.Length ? Sentences[sentence.Number] : null;

    /// <summary>The paragraph in which the sentence stands, or null when it stands in none.</summary>
    public ParagraphView? ParagraphOf(SentenceId id) =>
        Paragraphs.FirstOrDefault(p => p.Sentences.Any(s => s.Id == id));

    /// <summary>The live claims of a sentence, in the order in which they stand in it.</summary>
    public IEnumerable<ClaimFacts> ClaimsOf(SentenceView sentence) => sentence.Claims.Select(c => Claims[c]);

    /// <summary>The number of the first sentence a claim stands in, 0 when it stands in none of this revision.</summary>
    public int NumberOf(ClaimFacts claim) =>
        claim.Anchors.Select(a => Sentence(a.Sentence)?.Number ?? 0).DefaultIfEmpty(0).First();
}

/// <summary>What is said above the text.</summary>
public sealed record ArticleHead(
    string Title,
    string? Byline,
    string? Outlet,
    string? Url,
    string? Language,
    DateOnly? PublishedOn,
    DateTimeOffset? Deadline,
    int Revision,
    bool IsExercise,
    PersonId? SignedOffBy,
    DateTimeOffset? SignedOffAt
);

/// <summary>One paragraph as it is drawn, anew only when this record is another.</summary>
public sealed record ParagraphView(int Index, ParagraphKind Kind, string Text, ImmutableArray<SentenceView> Sentences);

/// <summary>One sentence with its marks.</summary>
/// <param name="Id">Its id, which survives revisions.</param>
/// <param name="Number">Its number in the article, from 1.</param>
/// <param name="Span">Where it stands in its paragraph's text.</param>
/// <param name="Text">Its text.</param>
/// <param name="Disposition">What was decided about it.</param>
/// <param name="DisposedBy">By whom.</param>
/// <param name="State">How it stands in the coverage.</param>
/// <param name="Claims">Its claims that are not withdrawn, by where they start.</param>
/// <param name="Pieces">The text cut at the ends of all marks: they cover it without overlap.</param>
public sealed record SentenceView(
    SentenceId Id,
    int Number,
    TextSpan Span,
    string Text,
    Disposition Disposition,
    PersonId? DisposedBy,
    SentenceState State,
    ImmutableArray<ClaimId> Claims,
    ImmutableArray<MarkedPiece> Pieces
)
{
    /// <summary>The threads that stand at it; what they say is read when somebody looks at the sentence.</summary>
    public NoteCount Notes { get; init; } = NoteCount.None;
}

/// <summary>A piece of a sentence under the same marks throughout.</summary>
/// <param name="Text">The piece.</param>
/// <param name="Start">Where it starts in the sentence, in UTF-16 code units.</param>
/// <param name="Look">How it is drawn: the most urgent of the statuses on it; null when no claim is on it.</param>
/// <param name="Claims">The claims on it; none for plain text.</param>
public sealed record MarkedPiece(string Text, int Start, WorkStatus? Look, ImmutableArray<ClaimId> Claims);
