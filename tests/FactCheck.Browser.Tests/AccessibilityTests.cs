using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using FactCheck.Domain;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Articles;
using FactCheck.Web.History;
using FactCheck.Web.Import;
using FactCheck.Web.Layout;
using FactCheck.Web.Sources;
using Microsoft.Extensions.Localization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser.Tests;

/// <summary>axe finds nothing on any page or open form: each state is scanned once, now light, now dark, now on a phone.</summary>
public sealed class AccessibilityTests(RunningApp app) : BrowserTest(app)
{
    private const string Words = "200 crowns";
    private static readonly Look Light = new(ColorScheme.Light, 1400, 900);
    private static readonly Look Dark = new(ColorScheme.Dark, 1400, 900);
    private static readonly Look Phone = new(ColorScheme.Light, 390, 844);
    private static readonly Look DarkPhone = new(ColorScheme.Dark, 390, 844);
    private readonly List<string> found = [];

    [Fact]
    public async Task The_pages_before_and_around_an_article_have_no_fault()
    {
        var ana = await Enter("ana");
        await ana.Page.GotoAsync($"{App.Address}sign-in");
        await Scan(ana, Dark, "sign-in");
        await ana.Go("demo/articles");
        await Scan(ana, Light, "articles");
        await ana.Page.GotoAsync($"{App.Address}demo/nothing/here");
        // The browser says of itself that the page was not found.
        ana.Forgive();
        await Scan(ana, Phone, "not found");
        await ana.Go("demo/new");
        await Scan(ana, DarkPhone, "import");
        await ana
            .Page.GetByLabel(App.Say<ImportWords>("Text"))
            .FillAsync($"A fair\n\nThe fair cost {Words}.\n\nShare this");
        await ana.Press("Control+Enter");
        await Expect(ana.Page.GetByRole(AriaRole.Form, new() { Name = App.Say<ImportWords>("Preview") }))
            .ToBeVisibleAsync();
        await Scan(ana, Light, "import, preview");
        await Scan(ana, DarkPhone, "import, preview");
        HasNone();
    }

    [Fact]
    public async Task The_article_with_each_form_of_its_panel_has_no_fault()
    {
        var (checking, claim) = await Settled();
        var ana = await Enter("ana");
        await ana.GoToArticle(checking.Path);
        await Scan(ana, Light, "article, nothing chosen");
        await ana.Article.Walk(2);
        await Expect(ana.Article.Panel).ToContainTextAsync(Words);
        await Scan(ana, Dark, "article, claim");
        await Scan(ana, Phone, "article, claim");
        await Open(ana, "c");
        await Scan(ana, Dark, "details");
        await Leave(ana);
        await Open(ana, "s");
        await Scan(ana, DarkPhone, "link a source");
        await Leave(ana);
        await Open(ana, "4");
        await checking.Conclude(claim, Outcome.ChangeNeeded, "It cost *210*.", "Yusuf");
        await ana.Type("It cost 190.");
        await ana.Press("Control+Enter");
        await Expect(ana.Button(App.Say<LayoutWords>("UseMine"))).ToBeVisibleAsync();
        await Scan(ana, Light, "outcome, somebody was faster");
        await Leave(ana);
        await ana.Activate(
            ana.Article.Panel.GetByRole(
                AriaRole.Button,
                new() { Name = App.Say<SourceWords>("EditButton"), Exact = true }
            )
        );
        await Scan(ana, Dark, "change evidence");
        await ana.Activate(ana.Button(App.Say<ArticleWords>("Keys")));
        await Expect(ana.Page.GetByRole(AriaRole.Region, new() { Name = App.Say<ArticleWords>("KeysTitle") }))
            .ToBeVisibleAsync();
        await Scan(ana, Light, "keys");
        HasNone();
    }

    [Fact]
    public async Task A_quotation_in_its_context_and_the_copy_it_is_from_have_no_fault()
    {
        const string quote = "“We fed them all,”";
        var checking = await Checking.Of(App, "A fair", $"{quote} the cook said.");
        var claim = await checking.Mark(quote);
        var details = new SourceDetails(SourceKind.Interview, "Call to the cook", null, null);
        await checking.Link(claim, details, Bearing.PlainSupport with { Quote = "Nobody went home" });
        var source = (await checking.Read()).Claims[claim].Evidence[0].Source;
        var ana = await Enter("ana");
        await ana.GoToArticle(checking.Path);
        await ana.Article.Walk(2);
        await ana.Activate(ana.Button(App.Say<SourceWords>("KeepCopy")));
        await Expect(ana.Article.Form).ToBeVisibleAsync();
        await Scan(ana, Light, "keep a copy");
        await Scan(ana, DarkPhone, "keep a copy");
        await checking.Keep(source, "It rained. “We fed them all, but one,” the cook said. Nobody goes home hungry.");
        await Expect(ana.Article.Panel.Locator("figure")).ToHaveCountAsync(2);
        await ana.Article.Text.FocusAsync();
        await ana.Press("t");
        await Expect(ana.Article.Panel.Locator("figure")).ToHaveCountAsync(4);
        await Scan(ana, Dark, "a quotation in its context");
        await Scan(ana, Phone, "a quotation in its context");
        await ana.Go($"demo/sources?source={source.Value}");
        await Scan(ana, DarkPhone, "the copies of a source");
        await ana.Page.Locator("a[href*=captures]").First.ClickAsync();
        await Expect(ana.Page.Locator("article.copy")).ToBeVisibleAsync();
        await Scan(ana, Light, "a copy");
        HasNone();
    }

    [Fact]
    public async Task What_an_editor_and_a_reader_see_has_no_fault()
    {
        var (checking, claim) = await Settled();
        await checking.Submit(claim, "Jon");
        await checking.Conclude(claim, Outcome.CannotStand, "It cost *210*.", "Jon");
        var jon = await Enter("jon");
        await jon.GoToArticle(checking.Path);
        await jon.Article.Walk(2);
        await jon.Press("a");
        await Expect(jon.Article.Refusal).ToBeVisibleAsync();
        await Scan(jon, Dark, "approving refused");
        await Open(jon, "r");
        await Scan(jon, Light, "return");
        await jon.Go("demo/approvals");
        await Expect(jon.Page.GetByText(Words).First).ToBeVisibleAsync();
        await Scan(jon, DarkPhone, "approvals");
        await Scan(jon, Light, "approvals");
        await jon.Go($"{checking.Path}/report");
        await Scan(jon, Dark, "report");
        await jon.Go($"{checking.Path}/sources");
        await Expect(jon.Page.GetByRole(AriaRole.Region).First).ToBeVisibleAsync();
        await Scan(jon, Light, "by source");
        await Scan(jon, DarkPhone, "by source");
        await jon.Activate(jon.Page.GetByRole(AriaRole.Link, new() { Name = App.Say<SourceWords>("CallSheet") }));
        await jon.Activate(jon.Button(App.Say<SourceWords>("RecordAnswer")));
        await Expect(jon.Button(App.Say<SourceWords>("SaveEdit"))).ToBeVisibleAsync();
        await Scan(jon, DarkPhone, "call sheet");
        await Scan(jon, Light, "call sheet");
        await jon.Go($"{checking.Path}/history");
        await jon.Activate(jon.Button(App.Use<IStringLocalizer<HistoryWords>>()["Verify"].Value));
        await Expect(jon.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "ledgers" })).ToBeVisibleAsync();
        await Scan(jon, Phone, "history");
        HasNone();
    }

    [Fact]
    public async Task The_directory_of_sources_with_each_of_its_cards_has_no_fault()
    {
        var (checking, claim) = await Settled();
        var source = (await checking.Read()).Claims[claim].Evidence[0].Source.Value;
        var ana = await Enter("ana");
        foreach (
            var (state, address, look) in new[]
            {
                ("sources", "", Light),
                ("sources, nothing found", "?find=nothing+has+these+words", DarkPhone),
                ("sources by kind", "?by=kind", Dark),
                ("a new source", "?add=1", Phone),
                ("a source", $"?source={source}", Dark),
                ("a merge", $"?source={source}&merge={source}", Light),
                ("no such source", $"?source={Guid.Empty}", DarkPhone),
            }
        )
        {
            await ana.Go($"demo/sources{address}");
            await Expect(ana.Page.GetByText(App.Say<SourceWords>("Reading"))).ToHaveCountAsync(0);
            await Scan(ana, look, state);
        }

        await ana.Go($"demo/sources?source={source}");
        await ana.Activate(ana.Page.GetByRole(AriaRole.Link, new() { Name = App.Say<SourceWords>("OutletButton") }));
        await Expect(ana.Page.Locator("aside h2")).ToHaveTextAsync("The town");
        await Scan(ana, Phone, "an outlet");
        await ana.Activate(ana.Button(App.Say<SourceWords>("EditButton")));
        await Scan(ana, Dark, "an outlet, its names");
        await ana.Activate(ana.Button(App.Say<SourceWords>("Cancel")));
        await ana.Activate(ana.Button(App.Say<SourceWords>("MergeButton")));
        await ana.Page.Locator("[name=into]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await Expect(ana.Page.Locator("aside tbody tr")).ToHaveCountAsync(4);
        await Scan(ana, DarkPhone, "two outlets side by side");
        HasNone();
    }

    private async Task<(Checking, ClaimId)> Settled()
    {
        var checking = await Checking.Of(App, "A fair", $"The fair cost {Words}. The mayor was pleased.", "It rained.");
        var claim = await checking.Mark(Words);
        await checking.Mark("crowns", "Yusuf");
        await checking.Link(
            claim,
            new SourceDetails(SourceKind.Document, "Accounts of the town", "The town", "https://town.example/accounts"),
            new Bearing(Stance.Refutes, Proximity.Primary, "210 crowns", "page 3", "See the *table*.")
        );
        await checking.Conclude(claim, Outcome.ChangeNeeded, "It cost [more](https://town.example).");
        return (checking, claim);
    }

    private static async Task Open(Person person, string key)
    {
        await person.Press(key);
        await Expect(person.Article.Form.Locator(":focus")).ToHaveCountAsync(1);
    }

    private static async Task Leave(Person person)
    {
        await person.Press("Escape");
        await Expect(person.Article.Form).ToHaveCountAsync(0);
    }

    private async Task Scan(Person person, Look look, string state)
    {
        await person.Page.EmulateMediaAsync(new() { ColorScheme = look.Colours });
        await person.Page.SetViewportSizeAsync(look.Width, look.Height);
        var result = await person.Page.RunAxe();
        found.AddRange(
            result.Violations.SelectMany(fault =>
                fault.Nodes.Select(node =>
                    $"{state} ({look.Colours}, {look.Width} px): {fault.Id}: {node.Target} {node.Html} {Why(node)}"
                )
            )
        );
    }

    private static string Why(AxeResultNode node) =>
        string.Join(" ", node.Any.Concat(node.All).Concat(node.None).Select(c => c.Message));

    private void HasNone() => Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));

    private sealed record Look(ColorScheme Colours, int Width, int Height);
}
