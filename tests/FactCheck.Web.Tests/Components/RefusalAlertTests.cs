using Bunit;
using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Desks;
using FactCheck.Web.Layout;

namespace FactCheck.Web.Tests.Components;

public sealed class RefusalAlertTests : ComponentTest
{
    [Fact]
    public void Without_a_refusal_there_is_nothing() =>
        Assert.Empty(Render<RefusalAlert>(p => p.Add(c => c.Desk, Shown.DeskOf(Shown.Ana))).Markup.Trim());

    [Fact]
    public void A_conflict_shows_both_texts_and_both_ways_out()
    {
        List<string> chosen = [];
        var alert = Draw(
            new ChangedMeanwhile("Reasoning", "mine", "theirs", "before"),
            p => p.Add(c => c.KeepTheirs, () => chosen.Add("theirs")).Add(c => c.UseMine, () => chosen.Add("mine"))
        );

        Assert.Equal(["theirs", "mine"], alert.FindAll("[role=alert] .quote").Select(q => q.TextContent));
        foreach (var button in alert.FindAll("button"))
        {
            button.Click();
        }

        Assert.Equal(["theirs", "mine"], chosen);
        Assert.Contains(Say<RefusalWords>("Field.Reasoning"), alert.Markup);
    }

    [Fact]
    public void A_conflict_with_nothing_says_so()
    {
        var alert = Draw(new ChangedMeanwhile("Wording", "mine", null, "before"));

        Assert.Equal([Say<LayoutWords>("Nothing"), "mine"], alert.FindAll(".quote").Select(q => q.TextContent));
    }

    [Fact]
    public void A_conflict_about_a_choice_says_it_in_words()
    {
        var alert = Draw(new ChangedMeanwhile("Outcome", nameof(Outcome.Correct), nameof(Outcome.CannotStand), null));

        Assert.DoesNotContain(nameof(Outcome.CannotStand), alert.Markup);
    }

    [Fact]
    public void Who_can_is_named()
    {
        var alert = Draw(new NeedsRole(Role.Editor), p => p.Add(c => c.WhoCan, ["Jon", "Mira"]));

        Assert.Contains(Say<RefusalWords>("NeedsRole.Editor"), alert.Find("[role=alert]").TextContent);
        Assert.Contains(Say<LayoutWords>("WhoCan", "Jon, Mira"), alert.Find("[role=alert]").TextContent);
    }

    [Fact]
    public void That_nobody_can_is_said()
    {
        var alert = Draw(new NeedsSecondPerson([Shown.Ana.Person]), p => p.Add(c => c.WhoCan, []));

        Assert.Contains(Say<RefusalWords>("NeedsSecondPerson.You"), alert.Markup);
        Assert.Contains(Say<LayoutWords>("NobodyCan"), alert.Markup);
    }

    [Fact]
    public void What_a_refusal_quotes_is_text_and_no_markup()
    {
        var alert = Draw(new ChangedMeanwhile("Wording", "<b>mine</b>", "<script>theirs</script>", null));

        Assert.Empty(alert.FindAll("b, script"));
        Assert.Equal(["<script>theirs</script>", "<b>mine</b>"], alert.FindAll(".quote").Select(q => q.TextContent));
    }

    private IRenderedComponent<RefusalAlert> Draw(
        Refusal refusal,
        Action<ComponentParameterCollectionBuilder<RefusalAlert>>? more = null
    ) =>
        Render<RefusalAlert>(p =>
        {
            p.Add(c => c.Refusal, refusal).Add(c => c.Desk, Shown.DeskOf(Shown.Ana));
            more?.Invoke(p);
        });
}
