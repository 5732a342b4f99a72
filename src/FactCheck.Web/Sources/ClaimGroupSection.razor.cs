using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Desks;
using FactCheck.Web.Live;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Sources;

/// <summary>The claims of one group; which of them are settled together is chosen here.</summary>
public sealed partial class ClaimGroupSection
{
    // What the person chose or left out by hand; everything else goes by its default.
    private readonly Dictionary<ClaimId, bool> _byHand = [];
    private List<Line> _lines = [];
    private DeskView? _desk;
    private bool _isOther;

    [Parameter, EditorRequired]
    public DeskView Desk { get; set; } = default!;

    /// <summary>Where the article is.</summary>
    [Parameter, EditorRequired]
    public string Address { get; set; } = "";

    [Parameter, EditorRequired]
    public ClaimGroup Group { get; set; } = default!;

    /// <summary>The sentence in which each claim begins.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyDictionary<ClaimId, SentenceView> Stands { get; set; } = default!;

    /// <summary>Settles these claims on the source.</summary>
    [Parameter]
    public EventCallback<(SourceId Source, IReadOnlyList<ClaimFacts> Claims)> OnSettle { get; set; }

    private string Title =>
        Group switch
        {
            { Source: { } source } => SourceLine.Of(source).Label,
            { Origin: { } origin } => origin.Name ?? L["ComesFromUnnamed"],
            _ => L["NoSourceYet"],
        };

    private List<ClaimFacts> Chosen =>
        [.. _lines.Where(l => CanChoose(l.Claim) && IsChosen(l.Claim, l.WhyNot)).Select(l => l.Claim.Claim)];

    // A group of which nothing changed is not drawn again when another did.
    protected override bool ShouldRender()
    {
        var isOther = _isOther;
        _isOther = false;
        return isOther;
    }

    protected override void OnParametersSet()
    {
        var shown = _lines.Select(l => (l.Claim.Claim, l.Stands));
        if (
            _desk != Desk
            || !shown.SequenceEqual(Group.Claims.Select(c => (c.Claim, Stands.GetValueOrDefault(c.Claim.Id))))
        )
        {
            // The first time it is drawn without being asked.
            _isOther |= _desk is not null;
            _desk = Desk;
            _lines = [.. Group.Claims.Select(c => new Line(c, Stands.GetValueOrDefault(c.Claim.Id), WhyNot(c)))];
        }
    }

    private bool CanChoose(GroupedClaim claim) => Group.Source is not null && claim.Settling is Settling.Open;

    // One that was concluded otherwise and came back is ticked only by hand.
    private bool IsChosen(GroupedClaim claim, Refusal? why) =>
        why is null
        && _byHand.GetValueOrDefault(
            claim.Claim.Id,
            claim.Claim.Conclusion is { Outcome: null } or { IsPlainTick: true }
        );

    private Refusal? WhyNot(GroupedClaim claim)
    {
        var (facts, before) = (claim.Claim, claim.Claim.Conclusion);
        return Group.Source is { } source
            ? VerdictRules.WhyNotTickOn(
                facts,
                new RestingOn(source.Survivor, source.SourceTitle, source.Capture),
                before,
                before.Ticked(facts.Details.Test),
                Desk.Me
            )
            : null;
    }

    // What is chosen when it is done, not when it was drawn: a box that was cleared just before has not been drawn yet.
    private Task Settle(SourceId source) => OnSettle.InvokeAsync((source, Chosen));

    private void Choose(ClaimId claim, bool chosen)
    {
        _byHand[claim] = chosen;
        _isOther = true;
    }

    private string Place(EvidenceFacts evidence) =>
        string.Join(
            " · ",
            new[] { Group.Source is null ? evidence.SourceTitle : null, evidence.Locator }.Where(s => s is not null)
        );

    private string Link(GroupedClaim claim, SentenceView? stands) =>
        $"{Address}?at={stands?.Id.Value}&claim={claim.Claim.Id.Value}";

    private sealed record Line(GroupedClaim Claim, SentenceView? Stands, Refusal? WhyNot);
}
