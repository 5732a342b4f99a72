using System.Globalization;
using System.Text;
using FactCheck.Domain;
using FactCheck.Domain.Notes;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;
using FactCheck.Web.Desks;
using FactCheck.Web.Live;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace FactCheck.Web.Notes;

/// <summary>
/// Takes what is written in the field when it is saved: as a stream, and not before its length is known, so that no paste is
/// too large for the line.
/// </summary>
public sealed partial class NoteForm
{
    private const string Module = "./Notes/NoteForm.razor.js";

    // No text of the allowed length is longer than this as UTF-8.
    private const long ByteLimit = 4L * NoteRules.TextLimit;

    private readonly NoteId _note = NoteId.New();
    private DraftKeeper? _draft;
    private ElementReference _area;
    private ElementReference _hint;
    private IJSObjectReference? _module;
    private OperationId _operation = OperationId.New();
    private Refusal? _refusal;
    private string _initial = "";
    private string _before = "";
    private bool _saving;

    [Parameter, EditorRequired]
    public DeskView Desk { get; set; } = default!;

    /// <summary>Under which the draft is kept.</summary>
    [Parameter, EditorRequired]
    public string Key { get; set; } = "";

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>What stands in the field to begin with.</summary>
    [Parameter]
    public string Initial { get; set; } = "";

    /// <summary>Saves what was written; gives the refusal, or null.</summary>
    [Parameter, EditorRequired]
    public Func<WrittenNote, Task<Refusal?>> Save { get; set; } = default!;

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Inject]
    private IJSRuntime Js { get; set; } = default!;

    // What is typed is the person's: a text that arrives later does not touch it.
    protected override void OnInitialized() => _initial = _before = Initial;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _module = await Js.InvokeAsync<IJSObjectReference>("import", Module);
            await _module.InvokeVoidAsync("watch", _area, _hint, NoteRules.TextLimit);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_module is not null)
        {
            try
            {
                await _module.DisposeAsync();
            }
            catch (JSDisconnectedException)
            {
                // The page is gone, and its script with it.
            }
        }
    }

    private async Task Submit()
    {
        if (_saving || _module is null)
        {
            return;
        }

        _saving = true;
        try
        {
            if (await Written() is { } text)
            {
                _refusal = await Save(new WrittenNote(_operation, _note, _before, text));
                _operation = _operation.After(_refusal);
                if (_refusal is null && _draft is not null)
                {
                    await _draft.Saved();
                }
            }
        }
        finally
        {
            _saving = false;
        }
    }

    // Null when it is too long: that is said beside the field already, and none of it is sent.
    private async Task<string?> Written()
    {
        var length = await _module!.InvokeAsync<int>("length", _area);
        if (length > NoteRules.TextLimit)
        {
            _refusal = null;
            await _area.FocusAsync();
            return null;
        }

        // The script cannot hand over a stream of nothing.
        if (length == 0)
        {
            return "";
        }

        await using var reference = await _module!.InvokeAsync<IJSStreamReference>("text", _area);
        await using var stream = await reference.OpenReadStreamAsync(ByteLimit);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Typed.OrNull(await reader.ReadToEndAsync()) ?? "";
    }

    private async Task TakeTheirs()
    {
        See();
        _refusal = null;
        await _module!.InvokeVoidAsync("put", _area, _before);
    }

    private Task UseMine()
    {
        See();
        return Submit();
    }

    // What was shown is what was seen; the thread beside the form may still be on its way.
    private void See() => _before = (_refusal as ChangedMeanwhile)?.Theirs ?? _before;

    private static string Count(int count) => count.ToString("N0", CultureInfo.CurrentCulture);
}
