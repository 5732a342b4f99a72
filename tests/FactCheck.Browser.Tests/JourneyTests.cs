using System.Globalization;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Articles;
using FactCheck.Web.Claims;
using FactCheck.Web.Import;
using FactCheck.Web.Sources;
using FactCheck.Web.Verdicts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser.Tests;

/// <summary>A real article from the clipboard to the sign-off: Ana checks it by keyboard, Jon edits, each at their own browser.</summary>
public sealed partial class JourneyTests(RunningApp app) : BrowserTest(app)
{
    private const string Attributed = "2";
    private const string Change = "3";
    private const string NotConfirmed = "5";
    private readonly SeedArticle seed = new();
    private Person ana = null!;
    private Person jon = null!;
    private Dictionary<string, int> numbers = [];
    private int sentences;
    private string place = "";

    [Fact]
    public async Task A_reviewer_and_an_editor_take_an_article_from_the_clipboard_to_the_sign_off()
    {
        ana = await Enter("ana");
        jon = await Enter("jon");

        await AnaTakesItIn();
        await JonComesToo();
        await AnaPassesWhatNeedsNoCheck();
        await AnaMarksWords();
        await AnaSettlesWhatOutletsSaid();
        await AnaGivesDetails();
        await JonTouchesOneClaim();
        await AnaSubmits();
        await JonIsToldWhyHeCannotApproveWhatHeTouched();
        await JonReturnsOneAndAnaMendsIt();
        await JonApprovesTheOthers();
        await MiraApprovesWhatIsLeft();
        await JonSignsOff();
        await TheReportHoldsTheVerdicts();
        await HistoryHoldsEveryStep();
    }

    private async Task AnaTakesItIn()
    {
        await jon.Go("demo/articles");
        await ana.Go("demo/new");
        await ana.Paste(seed.Text);
        await ana.Press("Control+Enter");
        var preview = ana.Page.GetByRole(AriaRole.Form, new() { Name = App.Say<ImportWords>("Preview") });
        var field = new LocatorGetByLabelOptions { Exact = true };
        await Expect(preview.GetByLabel(App.Say<ImportWords>("ArticleTitle"), field)).ToHaveValueAsync(seed.Title);
        await Expect(preview.GetByLabel(App.Say<ImportWords>("Published"), field)).ToHaveValueAsync(seed.PublishedOn);
        foreach (var junk in seed.Junk)
        {
            await Expect(Switch(preview, junk)).Not.ToBeCheckedAsync();
        }

        await IsOfKind(preview, seed.Title, ParagraphKind.Headline);
        await IsOfKind(preview, seed.Caption, ParagraphKind.Caption);
        await IsOfKind(preview, seed.Opening, ParagraphKind.Body);
        var part = Switch(preview, seed.Opening);
        var counts = preview.Locator("small").First;
        var before = await counts.TextContentAsync() ?? "";
        await part.FocusAsync();
        await ana.Press("Space");
        await Expect(counts).Not.ToHaveTextAsync(before);
        await ana.Press("Space");
        await Expect(counts).ToHaveTextAsync(before);
        await Expect(part).ToBeCheckedAsync();
        await ana.Press("Enter");
        await Expect(ana.Article.Text).ToBeVisibleAsync();
    }

    private static ILocator Line(ILocator preview, string text) =>
        preview.GetByRole(AriaRole.Listitem).Filter(new() { HasText = text }).First;

    private static ILocator Switch(ILocator preview, string text) => Line(preview, text).GetByRole(AriaRole.Checkbox);

    private static Task IsOfKind(ILocator preview, string text, ParagraphKind kind) =>
        Expect(Line(preview, text).GetByRole(AriaRole.Combobox)).ToHaveValueAsync(kind.ToString());

    private async Task JonComesToo()
    {
        await jon.Page.GetByRole(AriaRole.Link, new() { Name = seed.Title }).ClickAsync();
        await Expect(jon.Article.Text).ToBeVisibleAsync();
        var texts = await ana.Article.Sentences.AllTextContentsAsync();
        Assert.Equal(texts, await jon.Article.Sentences.AllTextContentsAsync());
        sentences = texts.Count;
        numbers = new[]
        {
            "100 terabytes",
            "Re/code",
            "a spokesperson said",
            "Voice of America",
            "BuzzFeed got",
            "BuzzFeed writes",
        }.ToDictionary(words => words, words => texts.ToList().FindIndex(t => t.Contains(words)) + 1);
        Assert.DoesNotContain(0, numbers.Values);
        place = new Uri(ana.Page.Url).AbsolutePath;
        await Expect(jon.Page.GetByRole(AriaRole.Img, new() { Name = ana.Name })).ToBeVisibleAsync();
        await Expect(jon.Button(App.Say<ArticleWords>("SignOff"))).ToBeDisabledAsync();
        await jon.Page.GetByText(App.Say<ArticleWords>("Missing")).ClickAsync();
        await Expect(Missing(jon).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(sentences);
    }

    private ILocator Missing(Person person) =>
        person.Page.GetByRole(AriaRole.Group).Filter(new() { HasText = App.Say<ArticleWords>("Missing") });

    private async Task AnaPassesWhatNeedsNoCheck()
    {
        var latency = await Latency.Between(ana, jon);
        foreach (var number in Enumerable.Range(1, sentences).Except(numbers.Values))
        {
            await ana.Article.Walk(number);
            await ana.Press("n");
            await jon.Article.Is(number, "NoCheckNeeded");
            await ana.Article.Is(number, "NoCheckNeeded");
            await Expect(
                    jon.Page.GetByRole(AriaRole.Img, new() { Name = App.Say<ArticleWords>("HereAt", ana.Name, number) })
                )
                .ToBeVisibleAsync();
        }

        await latency.Report();
    }

    private async Task AnaMarksWords()
    {
        var number = numbers["100 terabytes"];
        await ana.Article.SelectWords(number, "100 terabytes");
        await ana.Article.Walk(number);
        await ana.Press("u");
        await jon.Article.Is(number, "Open");
        await Expect(jon.Article.Marks(number)).ToHaveTextAsync("100 terabytes");
        await Conclude(number, NotConfirmed, "Only the intruders *say* so.");
    }

    private async Task AnaSettlesWhatOutletsSaid()
    {
        await Settle("Re/code", "Re/code", Attributed, "");
        await Settle("Voice of America", "Voice of America", Attributed, "");
        await Settle("BuzzFeed got", "BuzzFeed", Change, "The report says *more than* that.");
        var number = numbers["BuzzFeed writes"];
        await Underline(number);
        await ana.Press("s");
        var known = ana.Article.Form.GetByRole(
            AriaRole.Combobox,
            new() { Name = App.Say<SourceWords>("KnownSource"), Exact = true }
        );
        // The work of the outlet that the sentence names comes first.
        await known.FocusAsync();
        await ana.Press("ArrowDown");
        await Expect(known.Locator("option:checked")).ToContainTextAsync("BuzzFeed");
        await SaveForm();
        await Expect(ana.Article.Panel).ToContainTextAsync("Report in BuzzFeed");
        await Conclude(number, Attributed, "");
    }

    private async Task Settle(string words, string outlet, string outcome, string reasoning)
    {
        var number = numbers[words];
        await Underline(number);
        await ana.Press("s");
        var first = ana.Article.Form.Locator("button[aria-pressed]").First;
        await Expect(first).ToHaveTextAsync(outlet);
        await Expect(first).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(ana.Article.Form.GetByLabel(App.Say<SourceWords>("OutletLabel"))).ToHaveValueAsync(outlet);
        await Expect(ana.Article.Form.GetByLabel(App.Say<SourceWords>("TitleLabel"))).ToBeFocusedAsync();
        await ana.Type($"Report in {outlet}");
        await SaveForm();
        await Expect(jon.Article.Panel).ToContainTextAsync($"Report in {outlet}");
        await Conclude(number, outcome, reasoning);
    }

    private async Task Underline(int number)
    {
        await ana.Article.Walk(number);
        await ana.Press("u");
        await jon.Article.Is(number, "Open");
        await jon.Article.Walk(number);
        await Expect(ana.Article.Marks(number)).ToHaveCountAsync(1);
    }

    private async Task SaveForm()
    {
        await ana.Press("Control+Enter");
        await Expect(ana.Article.Form).ToHaveCountAsync(0);
    }

    private async Task Conclude(int number, string key, string reasoning)
    {
        await jon.Article.Walk(number);
        await ana.Press(key);
        // A plain tick is set at once; every other outcome asks why.
        if (reasoning.Length > 0)
        {
            await Expect(ana.Article.Form.Locator("textarea")).ToBeFocusedAsync();
            await ana.Type(reasoning);
            await SaveForm();
        }

        var outcome = (Outcome)int.Parse(key, CultureInfo.InvariantCulture);
        await Expect(jon.Article.Panel.Locator(".chosen strong").First)
            .ToHaveTextAsync(App.Say<VerdictWords>($"Outcome.{outcome}"));
    }

    private async Task AnaGivesDetails()
    {
        var number = numbers["a spokesperson said"];
        await Underline(number);
        await ana.Press("c");
        var form = ana.Article.Form;
        await Expect(form.GetByRole(AriaRole.Combobox).First).ToBeFocusedAsync();
        await form.GetByRole(AriaRole.Combobox).First.SelectOptionAsync("Said");
        await form.GetByRole(AriaRole.Combobox).Nth(1).SelectOptionAsync("Quotation");
        await form.GetByLabel(App.Say<ClaimWords>("Claimant")).FillAsync("The spokesperson of the studio");
        await SaveForm();
        await Expect(jon.Article.Panel).ToContainTextAsync("The spokesperson of the studio");
        await Expect(jon.Article.Panel).ToContainTextAsync(App.Say<ClaimWords>("Kind.Quotation"));
        await ana.Press("s");
        await Expect(ana.Article.Form.GetByLabel(App.Say<SourceWords>("TitleLabel"))).ToBeFocusedAsync();
        await ana.Type("Statement of the studio");
        await SaveForm();
        await Conclude(number, Attributed, "");
    }

    private async Task JonTouchesOneClaim()
    {
        await jon.Article.Walk(numbers["Voice of America"]);
        await jon.Press("c");
        await jon.Article.Form.GetByLabel(App.Say<ClaimWords>("Claimant")).FillAsync("A diplomat");
        await jon.Press("Control+Enter");
        await Expect(jon.Article.Form).ToHaveCountAsync(0);
        await ana.Article.Walk(numbers["Voice of America"]);
        await Expect(ana.Article.Panel).ToContainTextAsync("A diplomat");
    }
}
