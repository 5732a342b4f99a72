using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;
using FactCheck.Web.Desks;
using FactCheck.Web.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace FactCheck.Web.Sources;

/// <summary>What a claim rests on, each with how it bears on it, what the source says around its quotations, and what can be done.</summary>
public sealed partial class EvidenceList
{
    private IReadOnlyDictionary<EvidenceId, FoundQuotes> _found = new Dictionary<EvidenceId, FoundQuotes>();
    private IReadOnlyDictionary<EvidenceId, FoundQuotes>? _told;

    [Parameter, EditorRequired]
    public DeskView Desk { get; set; } = default!;

    [Parameter, EditorRequired]
    public ArticleId Article { get; set; }

    [Parameter, EditorRequired]
    public ClaimFacts Facts { get; set; } = default!;

    /// <summary>What is open in the panel; the forms for evidence and its sources are here.</summary>
    [Parameter]
    public PanelForm Form { get; set; }

    [Parameter, EditorRequired]
    public Func<Func<Intent, Task<Result>>, OperationId, Task<Refusal?>> Do { get; set; } = default!;

    [Parameter]
    public EventCallback<PanelForm> OnForm { get; set; }

    /// <summary>Asks the writer where something is from.</summary>
    [Parameter]
    public EventCallback OnAsk { get; set; }

    /// <summary>What is on the screen of what the sources say around the quotations.</summary>
    [Parameter]
    public EventCallback<IReadOnlyCollection<ShownContext>> OnFound { get; set; }

    [Inject]
    private OriginWording Origin { get; set; } = default!;

    [Inject]
    private RemoveEvidence RemoveEvidence { get; set; } = default!;

    [Inject]
    private RenewEvidence RenewEvidence { get; set; } = default!;

    [Inject]
    private EditEvidence EditEvidence { get; set; } = default!;

    [Inject]
    private SeeContext SeeContext { get; set; } = default!;

    [Inject]
    private LookUpQuotes LookUpQuotes { get; set; } = default!;

    [Inject]
    private ISnackbar Snackbar { get; set; } = default!;

    [Inject]
    private IStringLocalizer<LayoutWords> Shell { get; set; } = default!;

    private string Line(EvidenceFacts evidence) =>
        string.Join(
            " · ",
            new[]
            {
                L[$"Kind.{evidence.SourceKind}"].Value,
                evidence.Locator,
                L["AddedBy", Desk.NameOf(evidence.AddedBy)].Value,
            }.Where(s => s is not null)
        );

    // Where several are on one source, its copy is kept at the first.
    private EvidenceId? Keeping =>
        Form.Kind is PanelFormKind.Capture ? Facts.Evidence.FirstOrDefault(e => e.Survivor.Value == Form.On)?.Id : null;

    private Task Change(EvidenceId? evidence) =>
        OnForm.InvokeAsync(evidence is { } id ? new PanelForm(PanelFormKind.Bearing, On: id.Value) : PanelForm.None);

    private Task Keep(EvidenceFacts? evidence) =>
        OnForm.InvokeAsync(
            evidence is null ? PanelForm.None : new PanelForm(PanelFormKind.Capture, On: evidence.Survivor.Value)
        );

    private Task Renew(EvidenceId id, int seen) =>
        Do(intent => RenewEvidence.Run(intent, Article, Facts.Id, id, seen), OperationId.New());

    private async Task Remove(EvidenceId id)
    {
        var claim = Facts.Id;
        if (await Do(intent => RemoveEvidence.Run(intent, Article, claim, id), OperationId.New()) is null)
        {
            Snackbar.Add(
                L["RemovedNote"].Value,
                Severity.Normal,
                options =>
                {
                    options.Action = Shell["Undo"];
                    options.OnClick = _ =>
                        Do(intent => RemoveEvidence.Run(intent, Article, claim, id, undo: true), OperationId.New());
                }
            );
        }
    }

    private Task<Refusal?> SaveBearing(OperationId operation, EvidenceId id, Bearing before, Bearing bearing) =>
        Do(intent => EditEvidence.Run(intent, Article, Facts.Id, id, before, bearing), operation).ThenClose(OnForm);

    // Told when it is drawn: what is only being looked up has not been on the screen.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!ReferenceEquals(_told, _found))
        {
            _told = _found;
            await OnFound.InvokeAsync([.. _found.Values.Select(f => f.Shown)]);
        }
    }

    // Looked up only when other words are quoted, or another copy is the newest: one command for all evidence of the claim.
    protected override async Task OnParametersSetAsync()
    {
        var asked = Facts
            .Evidence.Select(e => (e.Id, LookUp: QuoteLookUp.Of(Facts, e)))
            .Where(a => a.LookUp is not null)
            .ToDictionary(a => a.Id, a => a.LookUp!);
        if (asked.All(a => _found.GetValueOrDefault(a.Key)?.Shown == a.Value.Shown))
        {
            return;
        }

        var found = await LookUpQuotes.Run(Desk.Me, asked.Values);
        _found = asked
            .Select(a => (a.Key, Found: found.FirstOrDefault(f => f.Shown == a.Value.Shown)))
            .Where(f => f.Found is not null)
            .ToDictionary(f => f.Key, f => f.Found!);
    }

    private Task See(EvidenceId id, ShownContext shown) =>
        Do(intent => SeeContext.Run(intent, Article, Facts.Id, id, shown), OperationId.New());
}
