namespace FactCheck.Domain;

/// <summary>An id of one kind of thing: a time-ordered UUID (version 7) that cannot be mistaken for the id of another kind.</summary>
/// <typeparam name="TSelf">The id type itself.</typeparam>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    Guid Value { get; }
    static abstract TSelf Of(Guid value);
}

public readonly record struct DeskId(Guid Value) : IId<DeskId>
{
    public static DeskId Of(Guid value) => new(value);

    public static DeskId New() => new(Guid.CreateVersion7());
}

public readonly record struct PersonId(Guid Value) : IId<PersonId>
{
    public static PersonId Of(Guid value) => new(value);

    public static PersonId New() => new(Guid.CreateVersion7());
}

public readonly record struct ArticleId(Guid Value) : IId<ArticleId>
{
    public static ArticleId Of(Guid value) => new(value);

    public static ArticleId New() => new(Guid.CreateVersion7());
}

public readonly record struct SentenceId(Guid Value) : IId<SentenceId>
{
    public static SentenceId Of(Guid value) => new(value);

    public static SentenceId New() => new(Guid.CreateVersion7());
}

public readonly record struct ClaimId(Guid Value) : IId<ClaimId>
{
    public static ClaimId Of(Guid value) => new(value);

    public static ClaimId New() => new(Guid.CreateVersion7());
}

public readonly record struct AnchorId(Guid Value) : IId<AnchorId>
{
    public static AnchorId Of(Guid value) => new(value);

    public static AnchorId New() => new(Guid.CreateVersion7());
}

public readonly record struct OutletId(Guid Value) : IId<OutletId>
{
    public static OutletId Of(Guid value) => new(value);

    public static OutletId New() => new(Guid.CreateVersion7());
}

public readonly record struct SourceId(Guid Value) : IId<SourceId>
{
    public static SourceId Of(Guid value) => new(value);

    public static SourceId New() => new(Guid.CreateVersion7());
}

public readonly record struct CaptureId(Guid Value) : IId<CaptureId>
{
    public static CaptureId Of(Guid value) => new(value);

    public static CaptureId New() => new(Guid.CreateVersion7());
}

public readonly record struct EvidenceId(Guid Value) : IId<EvidenceId>
{
    public static EvidenceId Of(Guid value) => new(value);

    public static EvidenceId New() => new(Guid.CreateVersion7());
}

public readonly record struct ThreadId(Guid Value) : IId<ThreadId>
{
    public static ThreadId Of(Guid value) => new(value);

    public static ThreadId New() => new(Guid.CreateVersion7());
}

public readonly record struct NoteId(Guid Value) : IId<NoteId>
{
    public static NoteId Of(Guid value) => new(value);

    public static NoteId New() => new(Guid.CreateVersion7());
}

/// <summary>Minted when an intention begins and sent with the command, so that a repeated command is done once.</summary>
public readonly record struct OperationId(Guid Value) : IId<OperationId>
{
    public static OperationId Of(Guid value) => new(value);

    public static OperationId New() => new(Guid.CreateVersion7());
}
