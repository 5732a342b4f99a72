using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Text.Picks;
using FactCheck.Web.Data;
using FactCheck.Web.Desks;
using FactCheck.Web.Live;
using FactCheck.Web.Sources;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Claims;

/// <summary>The chosen sentence: what it says, what can be done with it, and its claims, of which one is open.</summary>
public sealed partial class SentencePanel
{
    private (
        SentenceView? Sentence,
        int Sentences,
        ClaimId? Claim,
        PanelForm Form,
        bool Picking,
        SourceLine? TickSource
    ) _drawn;

    [Parameter, EditorRequired]
    public DeskView Desk { get; set; } = default!;

    [Parameter, EditorRequired]
    public ArticleView View { get; set; } = default!;

    [Parameter, EditorRequired]
    public SentenceView Sentence { get; set; } = default!;

    /// <summary>The claim that was chosen; the first of the sentence when it is another's.</summary>
    [Parameter]
    public ClaimId? Claim { get; set; }

    [Parameter]
    public PanelForm Form { get; set; }

    /// <summary>Runs a command of this page and shows its sign; gives the refusal, or null.</summary>
    [Parameter, EditorRequired]
    public Func<Func<Intent, Task<Result>>, OperationId, Task<Refusal?>> Do { get; set; } = default!;

    [Parameter]
    public EventCallback<ClaimId?> OnChoose { get; set; }

    [Parameter]
    public EventCallback<PanelForm> OnForm { get; set; }

    [Parameter]
    public EventCallback<int> OnStep { get; set; }

    [Parameter]
    public EventCallback OnNoCheck { get; set; }

    [Parameter]
    public EventCallback OnUnderline { get; set; }

    [Parameter]
    public EventCallback OnTick { get; set; }

    /// <summary>Whether the digits mark picks now.</summary>
    [Parameter]
    public bool Picking { get; set; }

    [Parameter]
    public EventCallback<Pick> OnPick { get; set; }

    [Parameter]
    public EventCallback OnTogglePicks { get; set; }

    /// <summary>The source that ticks rest on; null when there is none yet.</summary>
    [Parameter]
    public SourceLine? TickSource { get; set; }

    [Parameter]
    public EventCallback<SourceId> OnTickSource { get; set; }

    /// <summary>A source was linked, and ticks rest on it now.</summary>
    [Parameter]
    public EventCallback OnTicked { get; set; }

    /// <summary>What the source of a tick says around the claim's quotations is on the screen.</summary>
    [Parameter]
    public EventCallback<ShownContext> OnShown { get; set; }

    /// <summary>What the claim's evidence has on the screen of what its sources say around the quotations.</summary>
    [Parameter]
    public EventCallback<IReadOnlyCollection<ShownContext>> OnFound { get; set; }

    [Parameter]
    public EventCallback OnAlsoHere { get; set; }

    /// <summary>Approves exactly what was on the screen.</summary>
    [Parameter]
    public EventCallback<ClaimFacts> OnApprove { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Inject]
    private RefusalWording Wording { get; set; } = default!;

    // Whatever happens to a sentence or its claims makes another record of it; what happens elsewhere is nothing to this panel.
    protected override bool ShouldRender()
    {
        var shows = (Sentence, View.Sentences.Length, Claim, Form, Picking, TickSource);
        var isOther = !_drawn.Equals(shows) || !ReferenceEquals(_drawn.Sentence, Sentence);
        _drawn = shows;
        return isOther;
    }

    private List<ClaimFacts> Claims => [.. View.ClaimsOf(Sentence)];

    private ClaimFacts? Chosen => Claims.Find(c => c.Id == Claim) ?? Claims.FirstOrDefault();

    private Refusal? WhyNotNoCheck => ArticleRules.WhyNotMarkNoCheck(Claims.Count, Desk.Me);
}
