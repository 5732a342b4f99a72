using FactCheck.Domain;

namespace FactCheck.Web.Notes;

/// <summary>What a person wrote into the form of a note, with the ids that were minted when they began.</summary>
/// <param name="Operation">The id of the intention.</param>
/// <param name="Note">The id of the note, where it is a new one.</param>
/// <param name="Thread">The id of the thread, where it is a new one.</param>
/// <param name="Before">The text they began from.</param>
/// <param name="Text">What they wrote.</param>
public sealed record WrittenNote(OperationId Operation, NoteId Note, ThreadId Thread, string Before, string Text);
