using Bunit;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Desks;
using FactCheck.Web.Layout;
using FactCheck.Web.Verdicts;

namespace FactCheck.Web.Tests.Components;

public sealed class DecisionRowTests : ComponentTest
{
    public static TheoryData<WorkStatus, string[]> Offered =>
        new()
        {
            { WorkStatus.Open, ["Submit"] },
            { WorkStatus.InProgress, ["Submit"] },
            { WorkStatus.Returned, ["Submit"] },
            { WorkStatus.NeedsRecheck, ["Submit"] },
            { WorkStatus.Submitted, ["Approve", "Return"] },
            { WorkStatus.Approved, ["Return"] },
        };

    [Theory]
    [MemberData(nameof(Offered))]
    public void What_can_be_done_next_is_offered_by_status(WorkStatus status, string[] offered)
    {
        var row = Draw(Shown.Facts with { Status = status }, Shown.Jon);

        Assert.Equal(
            offered.Select(o => Say<VerdictWords>(o)),
            row.FindAll("button").Select(b => b.FirstChild!.TextContent.Trim())
        );
        Assert.Empty(row.FindAll("button[disabled]"));
        Assert.Empty(row.FindAll("p"));
    }

    [Fact]
    public void What_a_verdict_still_needs_is_said_before_it_is_submitted()
    {
        var row = Draw(Shown.Facts with { Conclusion = new Conclusion(Outcome.CannotStand, "") }, Shown.Ana);

        Assert.Single(row.FindAll("button[disabled]"));
        Assert.Equal(
            Say<RefusalWords>("NeedsReasoning", Say<VerdictWords>("Outcome.CannotStand")),
            row.Find("p").TextContent.Trim()
        );
    }

    [Fact]
    public void A_reviewer_is_told_that_editors_approve_and_who_they_are()
    {
        var row = Draw(Shown.Facts with { Status = WorkStatus.Submitted }, Shown.Ana);

        Assert.Equal(2, row.FindAll("button[disabled]").Count);
        Assert.Contains(Say<RefusalWords>("NeedsRole.Editor"), row.Find("p").TextContent);
        Assert.Contains(Say<LayoutWords>("WhoCan", "Jon, Mira"), row.Find("p").TextContent);
    }

    [Fact]
    public void An_editor_who_touched_it_is_told_so_and_who_can_approve()
    {
        var touched = Shown.Facts with
        {
            Status = WorkStatus.Submitted,
            TouchedBy = [Shown.Ana.Person, Shown.Jon.Person],
        };

        var row = Draw(touched, Shown.Jon);

        Assert.Contains(Say<RefusalWords>("NeedsSecondPerson.You"), row.Find("p").TextContent);
        Assert.Contains(Say<LayoutWords>("WhoCan", "Mira"), row.Find("p").TextContent);
        Assert.Single(row.FindAll("button[disabled]"));
    }

    [Fact]
    public void That_every_editor_touched_it_is_said()
    {
        var touched = Shown.Facts with
        {
            Status = WorkStatus.Submitted,
            TouchedBy = [Shown.Mira.Person, Shown.Jon.Person],
        };

        Assert.Contains(Say<LayoutWords>("NobodyCan"), Draw(touched, Shown.Jon).Find("p").TextContent);
    }

    private IRenderedComponent<DecisionRow> Draw(ClaimFacts facts, Member me) =>
        Render<DecisionRow>(p => p.Add(c => c.Desk, Shown.DeskOf(me)).Add(c => c.Facts, facts));
}
