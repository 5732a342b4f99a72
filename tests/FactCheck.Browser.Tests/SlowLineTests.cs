using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Desks;
using FactCheck.Web.Verdicts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser.Tests;

/// <summary>On a slow line a page shows for a while what is no longer so: nothing is approved that nobody looked at.</summary>
public sealed class SlowLineTests(RunningApp app) : BrowserTest(app)
{
    private Checking checking = null!;
    private Person person = null!;
    private ClaimId first;
    private ClaimId second;

    [Fact]
    public async Task A_key_approves_what_was_on_the_screen_when_it_was_pressed()
    {
        await using var line = new Line(App.Address);
        await Open(line);
        await person.Article.LookAt(2);
        line.Hold();
        await person.Press("j");
        await person.Press("a");
        line.LetGo();

        await Expect(person.Article.Refusal).ToContainTextAsync(App.Say<RefusalWords>("NotTheVersionShown"));
        Assert.All((await checking.Read()).Claims.Values, c => Assert.Equal(WorkStatus.Submitted, c.Status));

        // Once it is there, the same key approves it.
        await person.Article.LookAt(3);
        await person.Press("a");
        await person.Article.Is(3, "Cleared");
        await person.Article.Is(2, "Open");
        await Leave();
    }

    [Fact]
    public async Task A_button_approves_what_was_on_the_screen_and_not_what_a_colleague_made_of_it_since()
    {
        await using var line = new Line(App.Address);
        await Open(line);
        await person.Article.LookAt(2);
        var approve = person.Button(App.Say<VerdictWords>("Approve"));
        await AssertNotApproved(line, first, approve, person.Article.Refusal);

        await person.Go("demo/approvals");
        var row = person.Page.GetByRole(AriaRole.Article, new() { Name = "second well" });
        await AssertNotApproved(
            line,
            second,
            row.GetByRole(AriaRole.Button, new() { Name = App.Say<VerdictWords>("Approve") }),
            row.GetByRole(AriaRole.Alert)
        );
        await Leave();
    }

    private async Task AssertNotApproved(Line line, ClaimId claim, ILocator approve, ILocator refusal)
    {
        await Expect(approve).ToBeEnabledAsync();
        line.Hold();
        await checking.Conclude(claim, Outcome.CannotStand, "It is a cistern.");
        await approve.ClickAsync();
        line.LetGo();

        await Expect(refusal).ToContainTextAsync(App.Say<RefusalWords>("NotTheVersionShown"));
        await Expect(person.Page.GetByText("It is a cistern.").First).ToBeVisibleAsync();
        Assert.Equal(WorkStatus.Submitted, (await checking.Read()).Claims[claim].Status);
    }

    private async Task<ClaimId> Submitted(string words)
    {
        var claim = await checking.Mark(words);
        var ledger = new SourceDetails(SourceKind.Document, "Ledger of cisterns", "The parish", null);
        await checking.Link(claim, ledger, Bearing.PlainSupport);
        await checking.Conclude(claim, Outcome.Correct);
        await checking.Submit(claim);
        return claim;
    }

    private async Task Open(Line line)
    {
        checking = await Checking.Of(App, "Two wells", "The first well is dry. The second well is deep.");
        first = await Submitted("first well");
        second = await Submitted("second well");
        person = await Enter("jon", address: line.Address);
        await person.GoToArticle(checking.Path);
    }

    // Before the line goes, which a browser complains about.
    private Task Leave() => person.Page.GotoAsync("about:blank");
}
