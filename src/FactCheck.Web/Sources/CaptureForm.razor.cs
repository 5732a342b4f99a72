using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Sources;
using FactCheck.Formats.Reading;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;
using FactCheck.Web.Desks;
using FactCheck.Web.Live;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace FactCheck.Web.Sources;

/// <summary>What a person pasted or chose of what a source says, until it is kept.</summary>
public sealed partial class CaptureForm
{
    // No file with a text of the allowed length is larger, twice over for markup.
    private const long ByteLimit = 2L * 4 * CaptureRules.TextLimit;

    private Minted _minted = Minted.New(created: 1);
    private DraftKeeper? _draft;
    private ElementReference _first;
    private (string Name, string Text)? _file;
    private CaptureState _state;
    private Refusal? _refusal;
    private string? _text;
    private bool _busy;

    [Parameter, EditorRequired]
    public DeskView Desk { get; set; } = default!;

    /// <summary>The source that is copied.</summary>
    [Parameter, EditorRequired]
    public SourceId Source { get; set; }

    /// <summary>The claim at which the form stands; null in the directory.</summary>
    [Parameter]
    public ClaimId? Claim { get; set; }

    /// <summary>It is kept, or the person gave up.</summary>
    [Parameter]
    public EventCallback OnClose { get; set; }

    [Inject]
    private ILogger<CaptureForm> Log { get; set; } = default!;

    [Inject]
    private KeepCapture KeepCapture { get; set; } = default!;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await _first.FocusAsync();
        }
    }

    private async Task Take(InputFileChangeEventArgs chosen)
    {
        (_file, _refusal) = (null, null);
        if (chosen.File.Size > ByteLimit)
        {
            _refusal = new TextTooLarge(chosen.File.Size, ByteLimit);
            return;
        }

        var read = await Read(chosen.File);
        _refusal = read.Refusal;
        _file = read.Done ? (chosen.File.Name, read.Value) : null;
    }

    private async Task<Result<string>> Read(IBrowserFile file)
    {
        try
        {
            await using var stream = file.OpenReadStream(ByteLimit);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            return await Task.Run(() => UploadedSource.Read(file.Name, bytes.ToArray()));
        }
        catch (Exception e) when (e is IOException or JSException)
        {
            // It was changed or taken away on the person's machine while it was being read.
            LogNotKept(Log, e);
            return new NotSaved();
        }
    }

    private async Task Submit()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            _refusal = await Keep();
        }
        catch (Exception e) // What was pasted stays in the form: a fault must not take the page away.
        {
            LogNotKept(Log, e);
            _refusal = new NotSaved();
        }
        finally
        {
            _busy = false;
        }

        if (_refusal is null)
        {
            await (_draft?.Saved() ?? Task.CompletedTask);
            await OnClose.InvokeAsync();
        }
    }

    private async Task<Refusal?> Keep()
    {
        var typed = Typed.OrNull(_text);
        var read =
            typed is null && _file is { } file
                ? Result<string>.From(file.Text)
                : await Task.Run(() => PastedSource.OfText(typed ?? ""));
        if (read.Refusal is { } unreadable)
        {
            return unreadable;
        }

        _minted = _minted.For((_state, read.Value));
        var intent = new Intent(Desk.Id, Desk.Me.Person, _minted.Operation);
        var result = await KeepCapture.Run(intent, Source, new CaptureId(_minted.Created[0]), _state, read.Value);
        _minted = _minted.After(result.Refusal);
        return result.Refusal;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A copy of a source could not be kept")]
    private static partial void LogNotKept(ILogger log, Exception e);
}
