using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Sources;

/// <summary>One source bearing on one claim.</summary>
public sealed class Evidence
{
    public Evidence(
        EvidenceId id,
        Claim claim,
        Source source,
        Bearing bearing,
        PersonId addedBy,
        DateTimeOffset addedAt
    )
    {
        Id = id;
        DeskId = claim.DeskId;
        ArticleId = claim.ArticleId;
        ClaimId = claim.Id;
        SourceId = source.Id;
        SourceVersion = source.Version;
        Take(bearing);
        AddedBy = addedBy;
        AddedAt = addedAt;
    }

    private Evidence() { }

    public EvidenceId Id { get; private set; }
    public DeskId DeskId { get; private set; }
    public ArticleId ArticleId { get; private set; }
    public ClaimId ClaimId { get; private set; }
    public SourceId SourceId { get; private set; }

    /// <summary>The version of the source that it was linked at, or was last looked at again.</summary>
    public int SourceVersion { get; private set; }
    public Stance Stance { get; private set; }
    public Proximity? Proximity { get; private set; }
    public string? Quote { get; private set; }
    public string? Locator { get; private set; }
    public string? Note { get; private set; }

    /// <summary>Where it has it from; null while nobody said.</summary>
    public OriginKind? OriginKind { get; private set; }

    /// <summary>The name of the person or record, or the words for unnamed people.</summary>
    public string? OriginName { get; private set; }

    /// <summary>The source it is derived from.</summary>
    public SourceId? DerivedFrom { get; private set; }

    /// <summary>The copy of the source in which its quotations were seen; null while nobody saw them there.</summary>
    public CaptureId? CaptureId { get; private set; }

    /// <summary>SHA-256 of that copy's text, in lower-case hex.</summary>
    public string? CaptureHash { get; private set; }

    /// <summary>Which quotations were seen there, as <see cref="QuoteRules.KeyOf"/> says it.</summary>
    public string? SeenWords { get; private set; }

    public PersonId? SeenBy { get; private set; }
    public DateTimeOffset? SeenAt { get; private set; }

    public PersonId AddedBy { get; private set; }
    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>When it was taken from the claim; null while it counts.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>How it bears on its claim.</summary>
    public Bearing Bearing => new(Stance, Proximity, Quote, Locator, Note, Origin);

    /// <summary>Where it has it from; null while nobody said.</summary>
    public EvidenceOrigin? Origin => OriginKind is { } kind ? new EvidenceOrigin(kind, OriginName, DerivedFrom) : null;

    /// <summary>In what its quotations were seen last; null while nobody saw them in their context.</summary>
    public SeenContext? Seen =>
        this is { CaptureId: { } id, CaptureHash: { } hash, SeenWords: { } words, SeenBy: { } by, SeenAt: { } at }
            ? new SeenContext(id, hash, words, by, at)
            : null;

    /// <summary>Takes it from the claim; it stays in history.</summary>
    public EvidenceRemoved Remove(DateTimeOffset at)
    {
        RemovedAt = at;
        return new EvidenceRemoved(ClaimId, Id, SourceId);
    }

    /// <summary>Puts it back.</summary>
    public EvidenceRestored Restore()
    {
        RemovedAt = null;
        return new EvidenceRestored(ClaimId, Id, SourceId);
    }

    /// <summary>Says anew how it bears on its claim.</summary>
    public EvidenceEdited Edit(Bearing bearing)
    {
        var happened = new EvidenceEdited(ClaimId, Id, SourceId, Bearing, bearing);
        Take(bearing);
        return happened;
    }

    /// <summary>Somebody looked at the source again, as it is now.</summary>
    public EvidenceRenewed Renew(int version)
    {
        var happened = new EvidenceRenewed(ClaimId, Id, SourceId, SourceVersion, version);
        SourceVersion = version;
        return happened;
    }

    /// <summary>Somebody saw its quotations in their context; null takes that back.</summary>
    public ContextSeen See(SeenContext? seen)
    {
        var happened = new ContextSeen(ClaimId, Id, SourceId, Seen, seen);
        (CaptureId, CaptureHash, SeenWords, SeenBy, SeenAt) = (
            seen?.Capture,
            seen?.Sha256,
            seen?.Words,
            seen?.By,
            seen?.At
        );
        return happened;
    }

    private void Take(Bearing bearing)
    {
        (Stance, Proximity, Quote, Locator, Note, var origin) = bearing;
        (OriginKind, OriginName, DerivedFrom) = (origin?.Kind, origin?.Name, origin?.DerivedFrom);
    }
}

/// <summary>
/// How a source bears on a claim: texts are null rather than blank; the locator is a page, paragraph or minute; the origin is
/// null while nobody said where the source has it from.
/// </summary>
public sealed record Bearing(
    Stance Stance,
    Proximity? Proximity,
    string? Quote,
    string? Locator,
    string? Note,
    EvidenceOrigin? Origin = null
)
{
    /// <summary>How the source of a tick bears on its claim.</summary>
    public static Bearing PlainSupport { get; } = new(Stance.Supports, null, null, null, null);

    /// <summary>How a source bears on a claim that it is yet to be asked about.</summary>
    public static Bearing ToBeAsked { get; } = new(Stance.ContextOnly, null, null, null, null);

    /// <summary>The refusal when somebody else changed a field that this edit means to change, or null.</summary>
    public Refusal? WhyNotReplace(Bearing current, Bearing before) =>
        ChangedMeanwhile.If(nameof(Stance), Stance, current.Stance, before.Stance)
        ?? ChangedMeanwhile.If(nameof(Proximity), Proximity, current.Proximity, before.Proximity)
        ?? ChangedMeanwhile.If(nameof(Quote), Quote, current.Quote, before.Quote)
        ?? ChangedMeanwhile.If(nameof(Locator), Locator, current.Locator, before.Locator)
        ?? ChangedMeanwhile.If(nameof(Note), Note, current.Note, before.Note)
        ?? ChangedMeanwhile.If(nameof(Origin), Origin, current.Origin, before.Origin);

    /// <summary>This bearing with one field taken from the current one: what a person who chose their own text has seen now.</summary>
    public Bearing Seeing(Bearing current, string field) =>
        field switch
        {
            nameof(Stance) => this with { Stance = current.Stance },
            nameof(Proximity) => this with { Proximity = current.Proximity },
            nameof(Quote) => this with { Quote = current.Quote },
            nameof(Locator) => this with { Locator = current.Locator },
            nameof(Note) => this with { Note = current.Note },
            _ => this with { Origin = current.Origin },
        };

    /// <summary>The current bearing with the fields that this edit means to change.</summary>
    public Bearing Onto(Bearing current, Bearing before) =>
        new(
            Stance == before.Stance ? current.Stance : Stance,
            Proximity == before.Proximity ? current.Proximity : Proximity,
            Quote == before.Quote ? current.Quote : Quote,
            Locator == before.Locator ? current.Locator : Locator,
            Note == before.Note ? current.Note : Note,
            Origin == before.Origin ? current.Origin : Origin
        );
}
