using FactCheck.Domain;
using FactCheck.Domain.Verdicts;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Claims;

/// <summary>What is open in the panel for the chosen claim.</summary>
/// <param name="Kind">Which form.</param>
/// <param name="Outcome">The outcome that a key chose, for the form that sets it.</param>
/// <param name="On">The id of the evidence or the source it is about, for a form that is about one of several.</param>
public readonly record struct PanelForm(PanelFormKind Kind, Outcome? Outcome = null, Guid? On = null)
{
    /// <summary>No form is open.</summary>
    public static PanelForm None => default;
}

/// <summary>The forms of the panel.</summary>
public enum PanelFormKind
{
    None,
    Details,
    Source,
    Tick,

    /// <summary>What the source of a tick says around a quotation, to be seen before.</summary>
    Look,
    Outcome,
    Return,
    Split,

    /// <summary>How a piece of evidence bears on the claim, said anew.</summary>
    Bearing,

    /// <summary>A copy of what a source says.</summary>
    Capture,

    /// <summary>A new note on the claim or the sentence.</summary>
    Note,

    /// <summary>A question to the writer.</summary>
    Question,

    /// <summary>A reply in a thread; the board of notes knows in which, here and below.</summary>
    Reply,

    /// <summary>Another text of one's own note.</summary>
    NoteEdit,

    /// <summary>Why a thread is resolved.</summary>
    Resolve,
}

/// <summary>Which form a key or an address opens, and how one that was saved is closed.</summary>
public static class PanelForms
{
    /// <summary>The form that an address names as its draft does, and what it is about; none for a name that no form has.</summary>
    public static PanelForm OfName(string? name, Guid? on) =>
        name switch
        {
            "details" => new PanelForm(PanelFormKind.Details),
            "source" => new PanelForm(PanelFormKind.Source),
            "outcome" => new PanelForm(PanelFormKind.Outcome),
            "return" => new PanelForm(PanelFormKind.Return),
            "bearing" => new PanelForm(PanelFormKind.Bearing, On: on),
            "capture" => new PanelForm(PanelFormKind.Capture, On: on),
            "note" => new PanelForm(PanelFormKind.Note),
            "question" => new PanelForm(PanelFormKind.Question),
            "reply" => new PanelForm(PanelFormKind.Reply),
            "note-edit" => new PanelForm(PanelFormKind.NoteEdit),
            "resolve" => new PanelForm(PanelFormKind.Resolve),
            _ => PanelForm.None,
        };

    /// <summary>The form of a key in the text; none for a key that opens none.</summary>
    public static PanelForm OfKey(string key) =>
        key switch
        {
            "c" => new PanelForm(PanelFormKind.Details),
            "s" => new PanelForm(PanelFormKind.Source),
            "r" => new PanelForm(PanelFormKind.Return),
            "m" => new PanelForm(PanelFormKind.Note),
            "q" => new PanelForm(PanelFormKind.Question),
            [var digit] when Enum.IsDefined((Outcome)(digit - '0')) => new PanelForm(
                PanelFormKind.Outcome,
                (Outcome)(digit - '0')
            ),
            _ => PanelForm.None,
        };

    /// <summary>Waits until a form is saved, and closes it, as it stands when it is sent: another may be open by then.</summary>
    /// <param name="save">Gives the refusal, or null.</param>
    /// <param name="onForm">Tells the page, which knows whether the form is still the one that is open.</param>
    public static async Task<Refusal?> ThenClose(this Task<Refusal?> save, EventCallback<PanelForm> onForm)
    {
        var refusal = await save;
        if (refusal is null)
        {
            await onForm.InvokeAsync(PanelForm.None);
        }

        return refusal;
    }
}
