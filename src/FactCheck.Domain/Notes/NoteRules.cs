using FactCheck.Domain.Desks;

namespace FactCheck.Domain.Notes;

/// <summary>What may be said in threads, by whom, and why not. Everybody who checks may write, resolve and reopen.</summary>
public static class NoteRules
{
    /// <summary>The longest note, in UTF-16 code units.</summary>
    public const int TextLimit = 20_000;

    /// <summary>The longest reason to resolve a thread, in UTF-16 code units.</summary>
    public const int ReasonLimit = 500;

    /// <summary>The name of a note's text as a field.</summary>
    public const string TextField = "NoteText";

    /// <summary>The name of the reason to resolve a thread as a field.</summary>
    public const string ReasonField = "Resolution";

    /// <summary>Why the member may not begin a thread with this text, or null.</summary>
    public static Refusal? WhyNotStart(string text, Member member) => DeskRules.WhyNotCheck(member) ?? WhyNotText(text);

    /// <summary>Why the member may not add this text to a thread, or null.</summary>
    /// <param name="resolution">How the thread was resolved, if it was.</param>
    /// <param name="text">The text.</param>
    /// <param name="member">Who wants to.</param>
    public static Refusal? WhyNotReply(Resolution? resolution, string text, Member member) =>
        DeskRules.WhyNotCheck(member) ?? WhyNotOpen(resolution) ?? WhyNotText(text);

    /// <summary>Why the member may not change or take back the note, what it says apart, or null.</summary>
    public static Refusal? WhyNotChange(NoteFacts note, Resolution? resolution, Member member) =>
        DeskRules.WhyNotCheck(member)
        ?? (note.By == member.Person ? null : new NotYourNote(note.By))
        ?? WhyNotOpen(resolution);

    /// <summary>Why the member may not give the note this text, or null.</summary>
    public static Refusal? WhyNotEdit(NoteFacts note, Resolution? resolution, string text, Member member) =>
        WhyNotChange(note, resolution, member)
        ?? (note.TakenBackAt is null ? null : new NoteIsTakenBack())
        ?? WhyNotText(text);

    /// <summary>Why the member may not resolve the thread for this reason, or null.</summary>
    public static Refusal? WhyNotResolve(Resolution? resolution, string reason, Member member) =>
        DeskRules.WhyNotCheck(member) ?? WhyNotOpen(resolution) ?? WhyNotReason(reason);

    /// <summary>Why the member may not reopen a thread, or null.</summary>
    public static Refusal? WhyNotReopen(Member member) => DeskRules.WhyNotCheck(member);

    private static Refusal? WhyNotOpen(Resolution? resolution) =>
        resolution is null ? null : new ThreadIsResolved(resolution.By, resolution.Reason);

    private static Refusal? WhyNotText(string text) =>
        string.IsNullOrWhiteSpace(text) ? new Empty(TextField) : FieldRules.WhyNot(text, TextLimit, TextField);

    private static Refusal? WhyNotReason(string reason) =>
        string.IsNullOrWhiteSpace(reason) ? new Empty(ReasonField)
        : reason.AsSpan().IndexOfAny("\r\n\u2028\u2029") >= 0 ? new NotOneLine(ReasonField)
        : FieldRules.WhyNot(reason, ReasonLimit, ReasonField);
}
