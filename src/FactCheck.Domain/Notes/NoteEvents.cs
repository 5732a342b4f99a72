using FactCheck.Domain.History;

namespace FactCheck.Domain.Notes;

/// <summary>Where a thread stood when something happened to it: what it is about, and the sentences at which that stands.</summary>
public sealed record NotePlace(IReadOnlyList<SentenceId> Sentences, ClaimId? Claim, EvidenceId? Evidence);

/// <summary>
/// Something that was said about the article. It is no change of it: it touches no verdict, lifts no seal, and leaves a sign-off
/// as it is.
/// </summary>
public abstract record NoteEvent(ThreadId Thread, NotePlace Place) : HistoryEvent
{
    public override IReadOnlyList<ClaimId> Claims => Place.Claim is { } claim ? [claim] : [];
    public override IReadOnlyList<SentenceId> Sentences => Place.Sentences;
    public override bool LiftsSignOff => false;
}

public sealed record ThreadStarted(ThreadId Thread, NotePlace Place, ThreadKind Kind, NoteId Note, string Text)
    : NoteEvent(Thread, Place);

public sealed record NoteWritten(ThreadId Thread, NotePlace Place, NoteId Note, string Text) : NoteEvent(Thread, Place);

public sealed record NoteEdited(ThreadId Thread, NotePlace Place, NoteId Note, string From, string To)
    : NoteEvent(Thread, Place);

public sealed record NoteTakenBack(ThreadId Thread, NotePlace Place, NoteId Note) : NoteEvent(Thread, Place);

public sealed record NotePutBack(ThreadId Thread, NotePlace Place, NoteId Note) : NoteEvent(Thread, Place);

public sealed record ThreadResolved(ThreadId Thread, NotePlace Place, string Reason) : NoteEvent(Thread, Place);

/// <summary>A resolved thread is open again.</summary>
/// <param name="Thread">The thread.</param>
/// <param name="Place">Where it stood.</param>
/// <param name="Reason">Why it had been resolved.</param>
public sealed record ThreadReopened(ThreadId Thread, NotePlace Place, string Reason) : NoteEvent(Thread, Place);
