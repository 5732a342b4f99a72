using System.Globalization;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Articles;
using FactCheck.Web.Desks;
using FactCheck.Web.Export;
using FactCheck.Web.History;
using FactCheck.Web.Layout;
using FactCheck.Web.Verdicts;
using Microsoft.Extensions.Localization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser.Tests;

public sealed partial class JourneyTests
{
    private async Task AnaSubmits()
    {
        await ana.Activate(ana.Button(App.Say<ArticleWords>("Submit")));
        var submitted = $"{numbers.Count} {App.Say<ArticleWords>("Status.Submitted")}";
        await Expect(jon.Page.GetByText(submitted, new() { Exact = true })).ToBeVisibleAsync();
    }

    private async Task JonIsToldWhyHeCannotApproveWhatHeTouched()
    {
        await jon.Article.Walk(numbers["Voice of America"]);
        await jon.Press("a");
        await Expect(jon.Article.Refusal).ToContainTextAsync(App.Say<RefusalWords>("NeedsSecondPerson.You"));
        await Expect(jon.Article.Refusal).ToContainTextAsync(App.Say<LayoutWords>("WhoCan", "Mira"));
        await Expect(jon.Article.Panel.GetByRole(AriaRole.Button, new() { Name = App.Say<VerdictWords>("Approve") }))
            .ToBeDisabledAsync();
    }

    private async Task JonReturnsOneAndAnaMendsIt()
    {
        const string Reason = "Which figure does the report *give*?";
        var number = numbers["BuzzFeed got"];
        await jon.Article.Walk(number);
        await jon.Press("r");
        await Expect(jon.Article.Form.Locator("textarea")).ToBeFocusedAsync();
        await jon.Type(Reason);
        await jon.Press("Control+Enter");
        await Expect(jon.Article.Form).ToHaveCountAsync(0);
        await ana.Article.Walk(number);
        await Expect(ana.Article.Panel).ToContainTextAsync("Which figure does the report give?");
        await ana.Press(Change);
        await Expect(ana.Article.Form.Locator("textarea")).ToBeFocusedAsync();
        await ana.Press("Control+End");
        await ana.Type(" It gives *at least 40*.");
        await SaveForm();
        await ana.Activate(
            ana.Article.Panel.GetByRole(AriaRole.Button, new() { Name = App.Say<VerdictWords>("Submit") })
        );
        await Expect(jon.Article.Panel).ToContainTextAsync("It gives at least 40.");
        await Expect(jon.Article.Panel).ToContainTextAsync(App.Say<VerdictWords>("SubmittedBy", ana.Name));
    }

    private async Task JonApprovesTheOthers()
    {
        foreach (var number in numbers.Where(n => n.Key != "Voice of America").Select(n => n.Value))
        {
            await jon.Article.LookAt(number);
            await jon.Press("a");
            await ana.Article.Is(number, "Cleared");
            await jon.Article.Is(number, "Cleared");
        }

        await Expect(jon.Button(App.Say<ArticleWords>("SignOff"))).ToBeDisabledAsync();
        await Expect(Missing(jon).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
    }

    private async Task MiraApprovesWhatIsLeft()
    {
        var mira = await Enter("mira");
        await mira.Go("demo/approvals");
        var claim = mira.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = "Report in Voice of America" });
        await claim.GetByRole(AriaRole.Button, new() { Name = App.Say<VerdictWords>("Approve") }).ClickAsync();
        await Expect(claim).ToHaveCountAsync(0);
        await jon.Article.Is(numbers["Voice of America"], "Cleared");
    }

    private async Task JonSignsOff()
    {
        await Expect(ana.Button(App.Say<ArticleWords>("SignOff"))).ToBeDisabledAsync();
        await jon.Activate(jon.Button(App.Say<ArticleWords>("SignOff")));
        var signed = App.Say<ArticleWords>("SignedOffBy", jon.Name, "").TrimEnd();
        await Expect(jon.Page.GetByText(signed)).ToBeVisibleAsync();
        await Expect(ana.Page.GetByText(signed)).ToBeVisibleAsync();
    }

    private async Task TheReportHoldsTheVerdicts()
    {
        await jon.Page.GetByRole(AriaRole.Link, new() { Name = App.Say<ArticleWords>("Report") }).ClickAsync();
        var markdown = jon.Page.GetByRole(AriaRole.Link, new() { Name = App.Say<ReportTexts>("Markdown") });
        var downloading = jon.Page.WaitForDownloadAsync();
        await markdown.ClickAsync();
        var download = await downloading;
        using var reader = new StreamReader(await download.CreateReadStreamAsync());
        var file = await reader.ReadToEndAsync();
        var report = await jon.Page.GetByRole(AriaRole.Main).InnerTextAsync();
        Assert.All(
            new[] { Outcome.CorrectAsAttributed, Outcome.ChangeNeeded, Outcome.NotConfirmed },
            outcome =>
            {
                Assert.Contains(App.Say<VerdictWords>($"Outcome.{outcome}"), file);
                Assert.Contains(App.Say<VerdictWords>($"Outcome.{outcome}"), report);
            }
        );
        Assert.Contains("It gives at least 40.", report);
        Assert.Contains("It gives *at least 40*.", file);
        Assert.Equal(numbers.Count - 1, report.Split($"{App.Say<ReportTexts>("ApprovedBy")} {jon.Name}").Length - 1);
        Assert.All([report, file], text => Assert.Contains("Report in Voice of America", text));
    }

    private async Task HistoryHoldsEveryStep()
    {
        await ana.Page.GetByRole(AriaRole.Link, new() { Name = App.Say<ArticleWords>("History") }).ClickAsync();
        var table = ana.Page.GetByRole(AriaRole.Table);
        var entries = await App.Ask($"select count(*) from entry where ledger_id = '{place.Split('/')[^1]}'");
        await Expect(table.GetByRole(AriaRole.Row))
            .ToHaveCountAsync(Convert.ToInt32(entries, CultureInfo.InvariantCulture) + 1);
        var words = App.Use<IStringLocalizer<HistoryWords>>();
        foreach (
            var step in new[]
            {
                "ArticleImported",
                "ClaimMarked",
                "ClaimEdited.Claimant",
                "EvidenceLinked",
                "OutcomeSet",
                "VerdictSubmitted",
                "VerdictReturned",
                "VerdictApproved",
                "ArticleSignedOff",
            }
        )
        {
            await Expect(table).ToContainTextAsync(words[step].Value.Split('{')[0].Trim());
        }

        await ana.Activate(ana.Button(words["Verify"].Value));
        var all = await App.Ask("select count(*) from entry");
        var ledgers = await App.Ask("select count(distinct ledger_id) from entry");
        await Expect(ana.Page.GetByText(words["Whole", all!, ledgers!].Value)).ToBeVisibleAsync();
    }
}
