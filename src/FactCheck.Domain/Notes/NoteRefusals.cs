namespace FactCheck.Domain.Notes;

/// <summary>A note is changed or taken back only by who wrote it.</summary>
/// <param name="By">Who wrote it.</param>
public sealed record NotYourNote(PersonId By) : Refusal;

/// <summary>The thread is resolved; it has to be reopened before anything is written or changed in it.</summary>
/// <param name="By">Who resolved it.</param>
/// <param name="Reason">Why.</param>
public sealed record ThreadIsResolved(PersonId By, string Reason) : Refusal;

/// <summary>The note was taken back; it has to be put back before it is changed.</summary>
public sealed record NoteIsTakenBack : Refusal;
