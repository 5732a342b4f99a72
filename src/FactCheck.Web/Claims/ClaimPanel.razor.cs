using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Data;
using FactCheck.Web.Desks;
using FactCheck.Web.Layout;
using FactCheck.Web.Live;
using FactCheck.Web.Sources;
using FactCheck.Web.Verdicts;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Claims;

/// <summary>The chosen claim: what it says, what it rests on, what was concluded, and what can be done with it now.</summary>
public sealed partial class ClaimPanel
{
    [Parameter, EditorRequired]
    public DeskView Desk { get; set; } = default!;

    [Parameter, EditorRequired]
    public ArticleId Article { get; set; }

    [Parameter, EditorRequired]
    public SentenceView Sentence { get; set; } = default!;

    [Parameter, EditorRequired]
    public ClaimFacts Facts { get; set; } = default!;

    [Parameter]
    public PanelForm Form { get; set; }

    /// <summary>Runs a command of this page and shows its sign; gives the refusal, or null.</summary>
    [Parameter, EditorRequired]
    public Func<Func<Intent, Task<Result>>, OperationId, Task<Refusal?>> Do { get; set; } = default!;

    [Parameter]
    public EventCallback<PanelForm> OnForm { get; set; }

    /// <summary>Approves exactly what was on the screen.</summary>
    [Parameter]
    public EventCallback<ClaimFacts> OnApprove { get; set; }

    [Parameter, EditorRequired]
    public ArticleView View { get; set; } = default!;

    /// <summary>A source was linked, and ticks rest on it now.</summary>
    [Parameter]
    public EventCallback OnTicked { get; set; }

    [Parameter]
    public EventCallback OnAlsoHere { get; set; }

    /// <summary>The source that ticks rest on; null when there is none yet.</summary>
    [Parameter]
    public SourceLine? TickSource { get; set; }

    /// <summary>What that says around the claim's quotations is on the screen.</summary>
    [Parameter]
    public EventCallback<ShownContext> OnShown { get; set; }

    /// <summary>What the claim's evidence has on the screen of what its sources say around the quotations.</summary>
    [Parameter]
    public EventCallback<IReadOnlyCollection<ShownContext>> OnFound { get; set; }

    /// <summary>Ticks the claim off.</summary>
    [Parameter]
    public EventCallback OnTick { get; set; }

    [Inject]
    private TickClaim TickClaim { get; set; } = default!;

    [Inject]
    private EditClaim EditClaim { get; set; } = default!;

    [Inject]
    private WithdrawClaim WithdrawClaim { get; set; } = default!;

    [Inject]
    private LinkEvidence LinkEvidence { get; set; } = default!;

    [Inject]
    private SetOutcome SetOutcome { get; set; } = default!;

    [Inject]
    private SubmitVerdict SubmitVerdict { get; set; } = default!;

    [Inject]
    private ReturnVerdict ReturnVerdict { get; set; } = default!;

    // The hash of the seal that an approval by key gives.
    private string? SealShown => Facts.Status is WorkStatus.Submitted ? Seal.HashOf(Facts) : null;

    private string Trail
    {
        get
        {
            List<string> parts = [L["MarkedBy", Desk.NameOf(Facts.MarkedBy), When.Said(Facts.MarkedAt)]];
            if (Facts.AsOf is { } asOf)
            {
                parts.Add(V["AsOf", When.Said(asOf)]);
            }

            if (Facts.Status is WorkStatus.Submitted)
            {
                parts.Add(V["SubmittedBy", Desk.NameOf(Facts.SubmittedBy)]);
            }

            if (Facts is { ApprovedBy: { } by, ApprovedAt: { } at })
            {
                parts.Add(V["ApprovedBy", Desk.NameOf(by), When.Said(at)]);
            }

            return string.Join(" · ", parts);
        }
    }

    private Task Show(PanelFormKind kind) => OnForm.InvokeAsync(new PanelForm(kind));

    private Task CloseForm() => OnForm.InvokeAsync(PanelForm.None);

    private Task<Refusal?> SaveDetails(OperationId operation, ClaimDetails before, ClaimDetails details) =>
        Do(intent => EditClaim.Run(intent, Article, Facts.Id, before, details), operation).ThenClose(OnForm);

    private Task<Refusal?> SaveSource(OperationId operation, EvidenceId id, ChosenSource source, Bearing bearing) =>
        Linked(Do(intent => LinkEvidence.Run(intent, Article, Facts.Id, id, source, bearing), operation));

    // A quotation is linked only, and then looked at: the tick comes after.
    private async Task<Refusal?> SaveTick(OperationId operation, EvidenceId id, ChosenSource source, Bearing bearing)
    {
        var refusal = await Linked(
            Do(
                intent => TickClaim.Run(intent, Article, new(Facts.Id, Facts.Conclusion, []), id, source, bearing),
                operation
            )
        );
        if (refusal is not QuoteUnseen)
        {
            return refusal;
        }

        refusal = await SaveSource(OperationId.New(), id, source, bearing);
        if (refusal is null)
        {
            await Show(PanelFormKind.Look);
        }

        return refusal;
    }

    private Task<Refusal?> SaveOutcome(OperationId operation, Conclusion before, Conclusion conclusion) =>
        Do(intent => SetOutcome.Run(intent, Article, Facts.Id, before, conclusion), operation).ThenClose(OnForm);

    private Task<Refusal?> SaveReturn(OperationId operation, string reason) =>
        Do(intent => ReturnVerdict.Run(intent, Article, Facts.Id, reason), operation).ThenClose(OnForm);

    private Task Submit() => Do(intent => SubmitVerdict.Run(intent, Article, Facts.Id), OperationId.New());

    private Task Withdraw() => Do(intent => WithdrawClaim.Run(intent, Article, Facts.Id), OperationId.New());

    private async Task<Refusal?> Linked(Task<Refusal?> command)
    {
        var refusal = await command.ThenClose(OnForm);
        if (refusal is null)
        {
            await OnTicked.InvokeAsync();
        }

        return refusal;
    }
}
