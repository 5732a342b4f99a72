using System.Collections.Immutable;
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
    private readonly PageCommands _commands = new();
    private ArticleView? _view;
    private ImmutableArray<ClaimFacts> _claims = [];
    private ImmutableArray<ClaimGroup> _groups = [];
    private ImmutableDictionary<ClaimId, SentenceView> _stands = ImmutableDictionary<ClaimId, SentenceView>.Empty;
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
    private AskSource AskSource { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private UndoLast UndoLast { get; set; } = default!;

    [Inject]
    private ILogger<BySource> Log { get; set; } = default!;

    // A call sheet has everything of its source, whatever the groups leave out.
    private ImmutableArray<GroupedClaim> Called(SourceId source) =>
        ClaimsBySource.BySource(_claims).FirstOrDefault(g => g.Source?.Survivor == source)?.Claims ?? [];

    private IReadOnlyList<ClaimFacts> NotAsked(SourceId source) =>
        [
            .. _claims.Where(c =>
                c.IsLive && ClaimsBySource.SettlingOf(c) is Settling.Open && c.Evidence.All(e => e.Survivor != source)
            ),
        ];

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
            // In the order of the text; one in several sentences stands where it begins, those that stand nowhere come last.
            var standing = view
                .Sentences.SelectMany(s => s.Claims, (sentence, claim) => (Claim: claim, Sentence: sentence))
                .DistinctBy(found => found.Claim)
                .ToList();
            _stands = standing.ToImmutableDictionary(found => found.Claim, found => found.Sentence);
            _claims =
            [
                .. standing.Select(found => view.Claims[found.Claim]),
                .. view.Claims.Values.Where(c => !_stands.ContainsKey(c.Id)).OrderBy(c => c.Id.Value),
            ];
            Group();
        }
    }

    private void Switch(bool byOrigin)
    {
        _byOrigin = byOrigin;
        Group();
    }

    private void Group()
    {
        var groups = _byOrigin ? ClaimsBySource.ByOrigin(_claims) : ClaimsBySource.BySource(_claims);
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

    private void OpenSheet(SourceId source) => Navigation.NavigateTo($"{Address}/sources?call={source.Value}");

    private Task Ask(IReadOnlyList<ClaimId> chosen)
    {
        if (Call is not { } source)
        {
            return Task.CompletedTask;
        }

        _minted = _minted.For((source, string.Join('|', chosen.Select(c => c.Value))));
        List<AskedClaim> asked = [.. chosen.Select(c => new AskedClaim(c, EvidenceId.New()))];
        return DoMinted(intent => AskSource.Run(intent, Article, source, asked));
    }

    private Task Undo()
    {
        _minted = Minted.New();
        return DoMinted(async intent => Result.From((await UndoLast.Run(intent, Article)).Refusal));
    }

    private async Task DoMinted(Func<Intent, Task<Result>> command)
    {
        _refusal = null;
        _refusal = await Do(command, _minted.Operation);
        _minted = _minted.After(_refusal);
    }

    // A refused answer is shown in its form.
    private Task<Refusal?> Record(OperationId operation, RecordedAnswer answer) =>
        Do(
            intent => EditEvidence.Run(intent, Article, answer.Claim, answer.Evidence, answer.Before, answer.Bearing),
            operation
        );

    private Task<Refusal?> Do(Func<Intent, Task<Result>> command, OperationId operation) =>
        _commands.Do(
            async () =>
            {
                var result = await command(new Intent(Desk.Id, Desk.Me.Person, operation));
                See(await Feed.Read(Desk.Id, Article));
                return result.Refusal;
            },
            (sign, _) =>
            {
                _sign = sign;
                StateHasChanged();
            },
            Log,
            Article
        );

    private void Forget() => _refusal = null;
}
