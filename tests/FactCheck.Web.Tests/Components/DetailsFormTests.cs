using Bunit;
using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;
using FactCheck.Web.Layout;

namespace FactCheck.Web.Tests.Components;

public sealed class DetailsFormTests : ComponentTest
{
    private static readonly ClaimDetails Before = new("before", Test.Fact, ClaimKind.Figure, null);
    private static readonly ClaimDetails Theirs = new("theirs", Test.Said, ClaimKind.Figure, "The mayor");
    private static readonly ClaimFacts Facts = Shown.Facts with { Details = Before };
    private readonly List<(OperationId Operation, ClaimDetails Before, ClaimDetails Wanted)> saved = [];
    private Func<Task<Refusal?>> answer = () => Task.FromResult<Refusal?>(null);

    [Fact]
    public void What_is_typed_stays_when_newer_facts_arrive()
    {
        var form = Draw();
        form.Find("textarea").Change("mine");

        form.Render(p => p.Add(c => c.Facts, Facts with { Details = Theirs }));

        Assert.Equal("mine", form.Find("textarea").GetAttribute("value"));
        form.Find("form").Submit();
        Assert.Equal((Before, Before with { Wording = "mine" }), (saved[0].Before, saved[0].Wanted));
    }

    [Fact]
    public void A_field_of_blanks_says_nothing()
    {
        var form = Draw();
        form.Find("textarea").Change("  ");

        form.Find("form").Submit();

        Assert.Null(saved[0].Wanted.Wording);
    }

    [Fact]
    public void Submitting_again_without_an_answer_is_the_same_operation_and_after_one_another()
    {
        answer = () => Task.FromResult<Refusal?>(new NotSaved());
        var form = Draw();
        form.Find("form").Submit();
        answer = () => Task.FromResult<Refusal?>(new ClaimIsWithdrawn());

        form.Find("form").Submit();
        form.Find("form").Submit();

        Assert.Equal(saved[0].Operation, saved[1].Operation);
        Assert.NotEqual(saved[1].Operation, saved[2].Operation);
    }

    [Fact]
    public void Keeping_theirs_takes_all_that_is_theirs()
    {
        var form = Conflicting();

        form.FindAll("button").Single(b => b.TextContent == Say<LayoutWords>("KeepTheirs")).Click();

        Assert.Equal("theirs", form.Find("textarea").GetAttribute("value"));
        form.Find("form").Submit();
        Assert.Equal((Theirs, Theirs), (saved[^1].Before, saved[^1].Wanted));
    }

    [Fact]
    public void Using_mine_leaves_what_only_they_changed()
    {
        var form = Conflicting();

        form.FindAll("button").Single(b => b.TextContent == Say<LayoutWords>("UseMine")).Click();

        Assert.Equal(Theirs with { Wording = "mine" }, saved[^1].Wanted.Onto(Theirs, saved[^1].Before));
    }

    private IRenderedComponent<DetailsForm> Conflicting()
    {
        var form = Draw();
        form.Find("textarea").Change("mine");
        answer = () => Task.FromResult<Refusal?>(new ChangedMeanwhile("Wording", "mine", "theirs", "before"));
        form.Render(p => p.Add(c => c.Facts, Facts with { Details = Theirs }));
        form.Find("form").Submit();
        answer = () => Task.FromResult<Refusal?>(null);
        return form;
    }

    private IRenderedComponent<DetailsForm> Draw() =>
        Render<DetailsForm>(p =>
            p.Add(c => c.Desk, Shown.DeskOf(Shown.Ana))
                .Add(c => c.Facts, Facts)
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
