using Bunit;
using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Data;
using FactCheck.Web.Layout;
using FactCheck.Web.Verdicts;

namespace FactCheck.Web.Tests.Components;

public sealed class OutcomeFormTests : ComponentTest
{
    private static readonly Conclusion Before = new(Outcome.NotConfirmed, "before");
    private static readonly Conclusion Theirs = new(Outcome.CannotStand, "theirs");
    private static readonly ClaimFacts Facts = Shown.Facts with { Conclusion = Before };
    private readonly List<(OperationId Operation, Conclusion Before, Conclusion Wanted)> saved = [];
    private Func<Task<Refusal?>> answer = () => Task.FromResult<Refusal?>(null);

    [Fact]
    public void Begins_with_what_is_concluded_and_the_outcome_that_was_chosen()
    {
        var form = Draw(Outcome.ChangeNeeded);

        Assert.Equal("before", form.Find("textarea").GetAttribute("value"));
        form.Find("form").Submit();

        Assert.Equal((Before, Before with { Outcome = Outcome.ChangeNeeded }), (saved[0].Before, saved[0].Wanted));
    }

    [Fact]
    public void What_is_typed_stays_when_newer_facts_arrive()
    {
        var form = Draw();
        form.Find("textarea").Change("mine");

        form.Render(p => p.Add(c => c.Facts, Facts with { Conclusion = Theirs }));

        Assert.Equal("mine", form.Find("textarea").GetAttribute("value"));
        form.Find("form").Submit();
        Assert.Equal((Before, Before with { Reasoning = "mine" }), (saved[0].Before, saved[0].Wanted));
    }

    [Fact]
    public async Task Submitting_again_before_there_is_an_answer_is_the_same_operation()
    {
        var answered = new TaskCompletionSource<Refusal?>();
        answer = () => answered.Task;
        var form = Draw();

        var first = form.Find("form").SubmitAsync();
        var second = form.Find("form").SubmitAsync();
        answered.SetResult(null);
        await Task.WhenAll(first, second);

        Assert.Single(saved.Select(s => s.Operation).Distinct());
    }

    [Fact]
    public void Submitting_again_without_an_answer_is_the_same_operation_and_after_one_another()
    {
        answer = () => Task.FromResult<Refusal?>(new NotSaved());
        var form = Draw();
        form.Find("form").Submit();
        answer = () => Task.FromResult<Refusal?>(new NotTheVersionShown());

        form.Find("form").Submit();
        form.Find("form").Submit();

        Assert.Equal(saved[0].Operation, saved[1].Operation);
        Assert.NotEqual(saved[1].Operation, saved[2].Operation);
    }

    [Fact]
    public void Keeping_theirs_takes_their_text()
    {
        var form = Conflicting();

        Button(form, "KeepTheirs").Click();

        Assert.Equal("theirs", form.Find("textarea").GetAttribute("value"));
        Assert.Empty(form.FindAll("[role=alert]"));
        form.Find("form").Submit();
        Assert.Equal((Theirs, Theirs), (saved[^1].Before, saved[^1].Wanted));
    }

    [Fact]
    public void Using_mine_replaces_what_they_wrote()
    {
        var form = Conflicting();

        Button(form, "UseMine").Click();

        Assert.Equal((Theirs, Before with { Reasoning = "mine" }), (saved[^1].Before, saved[^1].Wanted));
        Assert.NotEqual(saved[0].Operation, saved[^1].Operation);
    }

    private IRenderedComponent<OutcomeForm> Conflicting()
    {
        var form = Draw();
        form.Find("textarea").Change("mine");
        answer = () => Task.FromResult<Refusal?>(new ChangedMeanwhile("Reasoning", "mine", "theirs", "before"));
        form.Render(p => p.Add(c => c.Facts, Facts with { Conclusion = Theirs }));
        form.Find("form").Submit();
        Assert.Equal(["theirs", "mine"], form.FindAll("[role=alert] .quote").Select(q => q.TextContent));
        answer = () => Task.FromResult<Refusal?>(null);
        return form;
    }

    private AngleSharp.Dom.IElement Button(IRenderedComponent<OutcomeForm> form, string words) =>
        form.FindAll("button").Single(b => b.TextContent == Say<LayoutWords>(words));

    private IRenderedComponent<OutcomeForm> Draw(Outcome? outcome = null) =>
        Render<OutcomeForm>(p =>
            p.Add(c => c.Desk, Shown.DeskOf(Shown.Ana))
                .Add(c => c.Facts, Facts)
                .Add(c => c.Outcome, outcome)
                .Add(
                    c => c.Save,
                    (operation, before, wanted) =>
                    {
                        saved.Add((operation, before, wanted));
                        return answer();
                    }
                )
        );
}
