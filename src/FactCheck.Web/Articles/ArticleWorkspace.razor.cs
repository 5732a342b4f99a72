using FactCheck.Domain;
using FactCheck.Web.Claims;
using FactCheck.Web.Desks;
using FactCheck.Web.History;
using FactCheck.Web.Live;
using FactCheck.Web.Verdicts;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Articles;

/// <summary>The text of one article with the panel beside it: follows the live view, and turns actions into commands.</summary>
public sealed partial class ArticleWorkspace : IDisposable
{
    private readonly PageCommands _commands = new();
    private ArticleView? _view;
    private ArticleText? _text;
    private IDisposable? _subscription;
    private Presence.Visit? _visit;
    private SentenceId? _sentence;
    private ClaimId? _claim;
    private PanelForm _form;
    private SaveState _sign;
    private Refusal? _refusal;
    private string? _undone;
    private IEnumerable<string>? _whoCan;
    private bool _keys;
    private bool _looked;

    [Parameter, EditorRequired]
    public DeskView Desk { get; set; } = default!;

    [Parameter, EditorRequired]
    public ArticleId Article { get; set; }

    /// <summary>The sentence named in the address.</summary>
    [Parameter]
    public Guid? At { get; set; }

    /// <summary>The claim named in the address.</summary>
    [Parameter]
    public Guid? Claim { get; set; }

    /// <summary>The form named in the address, for what was typed into it before.</summary>
    [Parameter]
    public string? Form { get; set; }

    /// <summary>What that form is about, where it is about one of several.</summary>
    [Parameter]
    public Guid? On { get; set; }

    [Inject]
    private ArticleFeed Feed { get; set; } = default!;

    [Inject]
    private ILogger<ArticleWorkspace> Log { get; set; } = default!;

    [Inject]
    private Presence Presence { get; set; } = default!;

    [Inject]
    private DisposeSentence DisposeSentence { get; set; } = default!;

    [Inject]
    private MarkClaim MarkClaim { get; set; } = default!;

    [Inject]
    private SubmitArticle SubmitArticle { get; set; } = default!;

    [Inject]
    private SetOutcome SetOutcome { get; set; } = default!;

    [Inject]
    private ApproveVerdict ApproveVerdict { get; set; } = default!;

    [Inject]
    private UndoLast UndoLast { get; set; } = default!;

    [Inject]
    private HistoryWording HistoryWording { get; set; } = default!;

    [Inject]
    private SignOffArticle SignOffArticle { get; set; } = default!;

    private SentenceView? Current => _sentence is { } id ? _view?.Sentence(id) : null;

    private ClaimId? FirstClaim => Current?.Claims.Cast<ClaimId?>().FirstOrDefault();

    private SentenceId? NextToSettle =>
        _view?.Missing is { Length: > 0 } missing
            ? (missing.FirstOrDefault(m => m.Number > (Current?.Number ?? 0)) ?? missing[0]).Sentence
            : null;

    public void Dispose()
    {
        _subscription?.Dispose();
        _visit?.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        if (RendererInfo.IsInteractive)
        {
            // Subscribed first, then read: nothing that happens between the two is missed.
            _subscription = Feed.Subscribe(Desk.Id, Article, Renew);
            _visit = Presence.Enter(Article, Desk.Me.Person);
        }

        // Shown at once when this node has it, so that the text does not vanish between prerendering and the circuit.
        Show(Feed.Peek(Desk.Id, Article));
        Show(await Feed.Read(Desk.Id, Article));
        _looked = true;
    }

    private void Show(ArticleView? view)
    {
        var first = _view is null;
        _view = view ?? _view;
        if (first && _view is not null)
        {
            Select(At is { } at ? new SentenceId(at) : null, Claim is { } claim ? new ClaimId(claim) : null);
            _form = PanelForms.OfName(Form, On);
        }
    }

    private void Renew(ArticleView view) =>
        _ = InvokeAsync(async () =>
        {
            if (_view is null || view.IsNewerThan(_view))
            {
                var seen = See(view);
                StateHasChanged();
                await seen;
            }
        });

    private void Select(SentenceId? sentence, ClaimId? claim)
    {
        if (sentence is not null && claim is null && sentence == _sentence)
        {
            return;
        }

        _pickMode = false;
        _seat += sentence == _sentence ? 0 : 1;
        _sentence = sentence;
        _claim = claim ?? FirstClaim;
        _form = PanelForm.None;
        _shown = null;
        _visit?.Move(sentence);
        Forget();
    }

    private async Task Act(TextAction action)
    {
        if (Placed(action) is { } placed)
        {
            await ActOn(placed);
        }

        StateHasChanged();
    }

    private async Task ActOn(TextAction action)
    {
        if (action.Verb is not ("Escape" or "z"))
        {
            Select(action.SentenceId, action.ClaimId);
            await KnowTickSource();
        }

        switch (action.Verb)
        {
            case "n":
                await ToggleNoCheck();
                break;
            case "b":
                await Split(action.Selection);
                break;
            case "g":
                await Join();
                break;
            case "z":
                await Undo();
                break;
            case "a":
                await Approve(_claim ?? FirstClaim, action.Seal);
                break;
            case "Enter":
                Choose(NextClaim());
                break;
            case "Escape":
                await Back();
                break;
            case "?":
                ShowKeys();
                break;
            case not "select":
                await MarkOrOffer(action);
                break;
        }
    }

    private void Choose(ClaimId? claim)
    {
        _pickMode = false;
        _claim = claim ?? _claim;
        _form = PanelForm.None;
    }

    private ClaimId? NextClaim()
    {
        var claims = Current?.Claims ?? [];
        if (claims.IsDefaultOrEmpty)
        {
            return null;
        }

        // One that still has no outcome comes first: that is what the next tick is for.
        var next = (claims.IndexOf(_claim ?? default) + 1) % claims.Length;
        ClaimId[] fromNext = [.. claims[next..], .. claims[..next]];
        return Array.Find(fromNext, c => _view!.Claims[c].Conclusion.Outcome is null) is { } open && open != default
            ? open
            : fromNext[0];
    }

    // A plain tick is set at once, with whatever reasoning there is; every other outcome asks for its reasoning.
    private async Task Open(PanelForm form)
    {
        if (form is { Kind: PanelFormKind.Outcome, Outcome: { } outcome } && _claim is { } id)
        {
            var before = _view!.Claims[id].Conclusion;
            var wanted = before with { Outcome = outcome };
            if (wanted.IsPlainTick && before.Outcome != outcome)
            {
                await Do(intent => SetOutcome.Run(intent, Article, id, before, wanted), OperationId.New());
                return;
            }
        }

        _form = form;
    }

    // A form that was still being saved when the person went on has no say about the one that is open now.
    private Task Open(PanelForm form, (int, ClaimId?, PanelForm) drawn) =>
        drawn == (_seat, _claim, _form) ? Open(form) : Task.CompletedTask;

    private async Task Back()
    {
        _form = PanelForm.None;
        _keys = _pickMode = false;
        _extending = null;
        Forget();
        if (_text is not null)
        {
            await _text.Focus();
        }
    }

    private void ShowKeys() => _keys = !_keys;

    private async Task Step(int direction)
    {
        var number = (Current?.Number ?? 0) + direction;
        await GoTo(_view?.Sentences.FirstOrDefault(s => s.Number == number)?.Id);
    }

    private Task GoTo(SentenceId? sentence) => GoTo(sentence, null);

    private async Task GoTo(SentenceId? sentence, ClaimId? claim)
    {
        if (sentence is { } id && _text is not null)
        {
            Select(id, claim);
            await _text.Show(id);
        }
    }
}
