using System.Collections.Immutable;

namespace FactCheck.Domain.Notes;

/// <summary>How a thread was resolved: by whom, when, and why in one line.</summary>
public sealed record Resolution(PersonId By, DateTimeOffset At, string Reason);

/// <summary>A note as the rules and the page need it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="At">When.</param>
/// <param name="Text">What it says now, in Markdown.</param>
/// <param name="EditedAt">When its text was changed last; null while it is the first.</param>
/// <param name="TakenBackAt">When its writer took it back; null while it stands.</param>
public sealed record NoteFacts(
    NoteId Id,
    PersonId By,
    DateTimeOffset At,
    string Text,
    DateTimeOffset? EditedAt,
    DateTimeOffset? TakenBackAt
);

/// <summary>A thread with its notes as the rules and the page need it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Resolution">How it was resolved; null while it is open.</param>
/// <param name="Notes">In the order in which they were written; never empty.</param>
public sealed record ThreadFacts(
    ThreadId Id,
    NoteSubject Subject,
    ThreadKind Kind,
    Resolution? Resolution,
    ImmutableArray<NoteFacts> Notes
)
{
    /// <summary>Whether it waits for somebody: it is not resolved, and not all of it was taken back.</summary>
    public bool IsOpen => Resolution is null && Notes.Any(n => n.TakenBackAt is null);
}

/// <summary>The threads that stand at a sentence, those on its claims and their evidence included.</summary>
/// <param name="Open">How many are open.</param>
/// <param name="Questions">How many of the open ones ask the writer.</param>
/// <param name="Changes">Another number whenever anything in any of them was changed.</param>
public sealed record NoteCount(int Open, int Questions, int Changes)
{
    /// <summary>No thread stands there.</summary>
    public static NoteCount None { get; } = new(0, 0, 0);
}
