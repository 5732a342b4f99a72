using System.Text;
using System.Text.Json;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Formats.Reading;
using FactCheck.Web.Data;
using FactCheck.Web.Desks;
using FactCheck.Web.Live;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace FactCheck.Web.Import;

/// <summary>Takes what a person pasted or typed, shows what was understood, and saves it as they left it.</summary>
public sealed partial class ImportForm
{
    private const string Module = "./Import/ImportForm.razor.js";

    // No text of the allowed length is longer than this as UTF-8.
    private const long ByteLimit = 4L * PastedHtml.LongestMarkup;

    private Minted _minted = Minted.New(created: 1);
    private DraftKeeper? _draft;
    private ElementReference _area;
    private ElementReference _save;
    private IJSObjectReference? _module;
    private DotNetObjectReference<ImportForm>? _self;
    private TypedArticle? _typed;
    private TypedArticle? _before;
    private string _stamp = "";
    private Refusal? _refusal;
    private bool _reading;
    private bool _saving;
    private bool _toSave;

    [Parameter, EditorRequired]
    public DeskView Desk { get; set; } = default!;

    /// <summary>Called by the script when markup was pasted: the page as the clipboard has it.</summary>
    [JSInvokable]
    public Task Pasted(IJSStreamReference html, int length) =>
        Read(html, length, PastedHtml.LongestMarkup, PastedHtml.Read);

    /// <summary>Called by the script when more was pasted than can be read.</summary>
    [JSInvokable]
    public void TooLarge(int length)
    {
        _refusal = new TextTooLarge(length, PastedText.LongestText);
        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        _self?.Dispose();
        if (_module is not null)
        {
            try
            {
                await _module.InvokeVoidAsync("detach");
                await _module.DisposeAsync();
            }
            catch (JSDisconnectedException)
            {
                // The page is gone, and its script with it.
            }
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            _module = await Js.InvokeAsync<IJSObjectReference>("import", Module);
            await _module.InvokeVoidAsync("attach", _area, _self, PastedText.LongestText);
            StateHasChanged();
        }

        if (_toSave)
        {
            _toSave = false;
            await _save.FocusAsync(preventScroll: true);
        }
    }

    // What is typed about one text is never put beside another.
    private string Name(string field) => $"{field}-{_stamp}";

    private Task Go() => _typed is null ? ReadArea() : Save();

    private async Task ReadArea()
    {
        var length = await _module!.InvokeAsync<int>("length", _area);
        // The script cannot hand over a stream of nothing.
        if (length == 0)
        {
            _refusal = new NothingToRead();
            return;
        }

        await using var text = await _module!.InvokeAsync<IJSStreamReference>("text", _area);
        await Read(text, length, PastedText.LongestText, PastedText.Read);
    }

    private async Task Read(
        IJSStreamReference reference,
        int length,
        int limit,
        Func<string, Result<ArticleDraft>> read
    )
    {
        // Decided before a byte of it is sent.
        if (length > limit)
        {
            _refusal = new TextTooLarge(length, limit);
            StateHasChanged();
            return;
        }

        _reading = true;
        StateHasChanged();
        try
        {
            await using var stream = await reference.OpenReadStreamAsync(ByteLimit);
            using var reader = new StreamReader(stream, Encoding.UTF8);
            var text = await reader.ReadToEndAsync();
            // Off the circuit's thread of control: a large paste must not hold up the page's other events.
            var result = await Task.Run(() => read(text));
            _refusal = result.Refusal;
            _stamp = await _module!.InvokeAsync<string>("stamp", _area);
            _typed = result.Done ? new TypedArticle(result.Value) : null;
            _toSave = result.Done;
            if (_before is not null)
            {
                _typed?.TakeOver(_before);
            }
        }
        finally
        {
            _reading = false;
            StateHasChanged();
        }
    }

    private async Task Save()
    {
        if (_saving || _typed is null)
        {
            return;
        }

        _saving = true;
        try
        {
            var draft = _typed.ToDraft();
            _minted = _minted.For(JsonSerializer.Serialize(draft));
            var article = new ArticleId(_minted.Created[0]);
            var intent = new Intent(Desk.Id, Desk.Me.Person, _minted.Operation);
            var result = await ImportArticle.Run(intent, article, draft);
            _refusal = result.Refusal;
            if (result.Done)
            {
                await (_draft?.Saved() ?? Task.CompletedTask);
                Navigation.NavigateTo($"{Desk.Slug}/articles/{article.Value}");
            }
            else
            {
                _minted = _minted.After(result.Refusal);
            }
        }
        finally
        {
            _saving = false;
        }
    }

    private void Clear()
    {
        (_before, _typed) = (_typed, null);
        _refusal = null;
    }
}
