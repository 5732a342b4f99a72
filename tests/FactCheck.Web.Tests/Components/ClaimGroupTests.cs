using Bunit;
using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Live;
using FactCheck.Web.Sources;

namespace FactCheck.Web.Tests.Components;

public sealed class ClaimGroupTests : ComponentTest
{
    private static readonly ClaimFacts Open = Shown.Facts with
    {
        Id = ClaimId.New(),
        Status = WorkStatus.Open,
        Conclusion = Conclusion.None,
    };

    private readonly List<IReadOnlyList<ClaimFacts>> _settled = [];

    [Fact]
    public void Open_claims_are_chosen_and_what_is_settled_is_not_offered()
    {
        var group = Draw(Open, Shown.Facts);

        Assert.True(Assert.Single(group.FindAll("input")).HasAttribute("checked"));
        group.Find("button").Click();

        Assert.Equal([Open.Id], Assert.Single(_settled).Select(c => c.Id));
    }

    [Fact]
    public void What_was_left_out_by_hand_stays_so_when_the_article_changes()
    {
        var second = Open with { Id = ClaimId.New() };
        var group = Draw(Open, second);
        group.FindAll("input")[0].Change(false);

        Show(group, Open, second with { Status = WorkStatus.InProgress });
        group.Find("button").Click();

        Assert.Equal([second.Id], Assert.Single(_settled).Select(c => c.Id));
    }

    [Fact]
    public void A_claim_that_came_back_with_another_outcome_is_ticked_by_hand_only()
    {
        var returned = Open with
        {
            Status = WorkStatus.Returned,
            Conclusion = new Conclusion(Outcome.CannotStand, "It is 9."),
        };
        var group = Draw(returned);

        Assert.False(group.Find("input").HasAttribute("checked"));
        Assert.True(group.Find("button").HasAttribute("disabled"));
        group.Find("input").Change(true);

        Assert.False(group.Find("button").HasAttribute("disabled"));
    }

    [Fact]
    public void Why_a_claim_cannot_be_settled_with_the_others_is_said()
    {
        var refuted = Open with { Evidence = [Open.Evidence[0] with { Stance = Stance.Refutes }] };

        var group = Draw(refuted);

        Assert.True(group.Find("input").HasAttribute("disabled"));
        Assert.Contains(Say<SourceWords>("Stance.Refutes"), group.Find("small").TextContent);
    }

    [Fact]
    public void A_group_of_which_nothing_changed_is_not_drawn_again()
    {
        var group = Draw(Open);
        var drawn = group.RenderCount;

        Show(group, Open);
        Assert.Equal(drawn, group.RenderCount);
        Show(group, Open with { Status = WorkStatus.Waiting });

        Assert.Equal(drawn + 1, group.RenderCount);
    }

    private IRenderedComponent<ClaimGroupSection> Draw(params ClaimFacts[] claims) =>
        Render<ClaimGroupSection>(p =>
            p.Add(c => c.Desk, Desk)
                .Add(c => c.Address, "desk/articles/1")
                .Add(c => c.Group, GroupOf(claims))
                .Add(c => c.Stands, Nowhere)
                .Add(c => c.OnSettle, (chosen) => _settled.Add(chosen.Claims))
        );

    private static void Show(IRenderedComponent<ClaimGroupSection> group, params ClaimFacts[] claims) =>
        group.Render(p => p.Add(c => c.Group, GroupOf(claims)));

    private static FactCheck.Web.Desks.DeskView Desk { get; } = Shown.DeskOf(Shown.Ana);

    private static Dictionary<ClaimId, SentenceView> Nowhere { get; } = [];

    private static ClaimGroup GroupOf(ClaimFacts[] claims) => Assert.Single(ClaimsBySource.BySource(claims));
}
