using FactCheck.Domain;
using FactCheck.Domain.Notes;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Notes;

/// <summary>What the forms and buttons of the threads do.</summary>
public sealed partial class NoteBoard
{
    [Inject]
    private StartThread StartThread { get; set; } = default!;

    [Inject]
    private ReplyToThread ReplyToThread { get; set; } = default!;

    [Inject]
    private EditNote EditNote { get; set; } = default!;

    [Inject]
    private TakeBackNote TakeBackNote { get; set; } = default!;

    [Inject]
    private ResolveThread ResolveThread { get; set; } = default!;

    [Inject]
    private ReopenThread ReopenThread { get; set; } = default!;

    [Inject]
    private ReadNoteEdits ReadNoteEdits { get; set; } = default!;

    /// <summary>Saves a new thread with its first note.</summary>
    public Task<Refusal?> Start(NoteSubject subject, ThreadKind kind, WrittenNote note) =>
        Saved(
            intent => StartThread.Run(intent, View.Id, subject, kind, note.Thread, note.Note, note.Text),
            note.Operation
        );

    /// <summary>Saves a reply.</summary>
    public Task<Refusal?> Reply(ThreadId thread, WrittenNote note) =>
        Saved(intent => ReplyToThread.Run(intent, View.Id, thread, note.Note, note.Text), note.Operation);

    /// <summary>Saves another text of a note.</summary>
    public Task<Refusal?> Edit(NoteId id, WrittenNote note) =>
        Saved(intent => EditNote.Run(intent, View.Id, id, note.Before, note.Text), note.Operation);

    /// <summary>Resolves a thread.</summary>
    public Task<Refusal?> Resolve(ThreadId thread, OperationId operation, string reason) =>
        Saved(intent => ResolveThread.Run(intent, View.Id, thread, reason), operation);

    /// <summary>Opens a resolved thread again.</summary>
    public Task Reopen(ThreadId thread) => Click(thread, intent => ReopenThread.Run(intent, View.Id, thread));

    /// <summary>Takes a note back, or lets it stand again.</summary>
    public Task TakeBack(ThreadId thread, NoteId note, bool undo) =>
        Click(thread, intent => TakeBackNote.Run(intent, View.Id, note, undo));

    /// <summary>The earlier texts of a note.</summary>
    public Task<IReadOnlyList<NoteEditView>> EditsOf(NoteId note) => ReadNoteEdits.Run(Desk.Me, View.Id, note);

    private Task<Refusal?> Saved(Func<Intent, Task<Result>> command, OperationId operation) =>
        Do(command, operation).ThenClose(OnForm);

    private async Task Click(ThreadId thread, Func<Intent, Task<Result>> command)
    {
        Refused = null;
        if (await Do(command, OperationId.New()) is { } refusal && Form.Kind is not PanelFormKind.None)
        {
            Refused = (thread, refusal);
        }

        Tell();
    }
}
