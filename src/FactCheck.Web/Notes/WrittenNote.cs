using FactCheck.Domain;

namespace FactCheck.Web.Notes;

/// <summary>What a person wrote into the form of a note, with the ids that were minted when they began.</summary>
/// <param name="Operation">The id of the intention.</param>
/// <param name="Note">The id of the note, where it is a new one.</param>
/// <param name="Before">The text they began from.</param>
/// <param name="Text">What they wrote.</param>
public sealed record WrittenNote(OperationId Operation, NoteId Note, string Before, string Text);

/// <summary>What can be open in a thread.</summary>
public enum ThreadFormKind
{
    Reply,
    Edit,
    Resolve,
}

/// <summary>The form that is open in a thread, one at a time.</summary>
/// <param name="Kind">Which form.</param>
/// <param name="Thread">In which thread.</param>
/// <param name="Note">The note that is changed, if one is.</param>
public sealed record ThreadForm(ThreadFormKind Kind, ThreadId Thread, NoteId? Note = null);
