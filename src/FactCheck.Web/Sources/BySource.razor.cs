using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Web.Articles;
using FactCheck.Web.Data;
using FactCheck.Web.Desks;
using FactCheck.Web.History;
using FactCheck.Web.Live;
using FactCheck.Web.Verdicts;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Sources;

/// <summary>The claims of an article by what they hang on, following the live view; those of one source are settled together.</summary>
public sealed partial class BySource : IDisposable
{
    [SuppressMessage("Usage", "CA2213", Justification = "A command may still be on its way when the page is left.")]
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private ArticleView? _view;
    private ImmutableArray<ClaimGroup> _groups = [];
    private IDisposable? _subscription;
    private Minted _minted = Minted.New();
    private Refusal? _refusal;
    private SaveState _sign;
    private bool _byOrigin;
    private bool _onlyOpen;
    private bool _looked;

    [Parameter, EditorRequired]
    public DeskView Desk { get; set; } = default!;

    [Parameter, EditorRequired]
    public ArticleId Article { get; set; }

    /// <summary>The source whose call sheet is shown; null for all groups.</summary>
    [Parameter]
    public SourceId? Call { get; set; }

    [Inject]
    private EditEvidence EditEvidence { get; set; } = default!;

    [Inject]
    private ArticleFeed Feed { get; set; } = default!;

    [Inject]
    private TickClaims TickClaims { get; set; } = default!;

    [Inject]
    private UndoLast UndoLast { get; set; } = default!;

    [Inject]
    private ILogger<BySource> Log { get; set; } = default!;

    private ClaimGroup? Called => Call is { } source ? _groups.FirstOrDefault(g => g.Source?.Survivor == source) : null;

    private string Address => $"{Desk.Slug}/articles/{Article.Value}";

    public void Dispose() => _subscription?.Dispose();

    protected override async Task OnInitializedAsync()
    {
        if (RendererInfo.IsInteractive)
        {
            // Subscribed first, then read: nothing that happens between the two is missed.
            _subscription = Feed.Subscribe(Desk.Id, Article, Renew);
        }

        See(Feed.Peek(Desk.Id, Article));
        See(await Feed.Read(Desk.Id, Article));
        _looked = true;
    }

    private static string Said(bool pressed) => pressed ? "true" : "false";

    private void Renew(ArticleView view) =>
        _ = InvokeAsync(() =>
        {
            See(view);
            StateHasChanged();
        });

    private void See(ArticleView? view)
    {
        if (view is not null && (_view is null || view.IsNewerThan(_view)))
        {
            _view = view;
            Group();
        }
    }

    private void Switch(bool byOrigin)
    {
        _byOrigin = byOrigin;
        Group();
    }

    // Claims in the order of the text; one in several sentences stands where it begins.
    private void Group()
    {
        IEnumerable<ClaimFacts> claims = _view!
            .Sentences.SelectMany(s => s.Claims)
            .Distinct()
            .Select(c => _view.Claims[c])
            .Concat(_view.Claims.Values.Where(c => _view.NumberOf(c) == 0).OrderBy(c => c.Id.Value))
            .DistinctBy(c => c.Id);
        var groups = _byOrigin ? ClaimsBySource.ByOrigin(claims) : ClaimsBySource.BySource(claims);
        _groups = _onlyOpen ? [.. groups.Select(g => g.OnlyOpen()).OfType<ClaimGroup>()] : groups;
    }

    private Task Settle((SourceId Source, IReadOnlyList<ClaimFacts> Claims) chosen)
    {
        var shown = string.Join('|', chosen.Claims.Select(c => $"{c.Id.Value} {c.Conclusion}"));
        _minted = _minted.For((chosen.Source, shown));
        List<ChosenClaim> claims =
        [
            .. chosen.Claims.Select(c => new ChosenClaim(c.Id, c.Conclusion, EvidenceId.New())),
        ];
        return DoMinted(intent => TickClaims.Run(intent, Article, claims, chosen.Source));
    }

    private Task Undo()
    {
        _minted = Minted.New();
        return DoMinted(async intent => Result.From((await UndoLast.Run(intent, Article)).Refusal));
    }

    private Task<Refusal?> Record(OperationId operation, RecordedAnswer answer) =>
        Do(
            intent => EditEvidence.Run(intent, Article, answer.Claim, answer.Evidence, answer.Before, answer.Bearing),
            operation
        );

    private async Task DoMinted(Func<Intent, Task<Result>> command)
    {
        _refusal = null;
        _refusal = await Do(command, _minted.Operation);
        _minted = _minted.After(_refusal);
    }

    private async Task<Refusal?> Do(Func<Intent, Task<Result>> command, OperationId operation)
    {
        Refusal? refusal;
        await _oneAtATime.WaitAsync();
        try
        {
            _sign = SaveState.Saving;
            refusal = (await command(new Intent(Desk.Id, Desk.Me.Person, operation))).Refusal;
            See(await Feed.Read(Desk.Id, Article));
        }
        catch (Exception e) // What was chosen or typed must stay on the page, so the fault must not take the page away.
        {
            LogNotDone(Log, Article, e);
            refusal = new NotSaved();
        }
        finally
        {
            _oneAtATime.Release();
        }

        _sign = refusal is null ? SaveState.Saved : SaveState.Refused;
        return refusal;
    }

    private void Forget() => _refusal = null;

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Claims of article {Article} could not be changed from its page by source"
    )]
    private static partial void LogNotDone(ILogger log, ArticleId article, Exception e);
}
