using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Text.Picks;
using FactCheck.Web.Articles;
using FactCheck.Web.Sources;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser.Tests;

/// <summary>Marking and ticking by keyboard alone and by mouse alone, with the keys and clicks counted.</summary>
public sealed class MarkingTests(RunningApp app) : BrowserTest(app)
{
    private Person ana = null!;
    private int steps;

    [Fact]
    public async Task A_whole_news_article_is_ticked_off_with_two_keys_a_fact_and_no_mouse()
    {
        var checking = await Checking.Of(App, "All of it by keyboard", SeedParagraphs());
        await Open(checking);
        await TickFirst();
        await AssertTicked(checking, Press);
    }

    [Fact]
    public async Task A_whole_news_article_is_ticked_off_with_two_clicks_a_fact_and_no_key()
    {
        var checking = await Checking.Of(App, "All of it by mouse", SeedParagraphs());
        await Open(checking);
        await Click("j", 1);
        await Click("t", 1);
        await ana.Article.Form.GetByLabel(App.Say<SourceWords>("TitleLabel")).FillAsync("The page itself");
        await ana.Article.Form.Locator("button.primary").ClickAsync();
        await Expect(ana.Article.Form).ToHaveCountAsync(0);
        await AssertTicked(checking, Click);
    }

    [Fact]
    public async Task Ticks_rest_on_any_source_of_the_desk_that_is_found_by_its_words()
    {
        var checking = await Checking.Of(App, "Two wells", "Both wells are dry.");
        var claim = await checking.Mark("Both wells");
        var register = new SourceDetails(SourceKind.Document, "Register of wells", "The county", null);
        await checking.Link(claim, register, Bearing.PlainSupport);
        await Open(checking);
        // The same button stands in the panel of the sentence before, which goes with it.
        await ana.Article.LookAt(2);
        var other = ana.Button(App.Say<SourceWords>("ChangeTickSource"));
        await ana.Activate(other);
        await Expect(ana.Article.Panel.GetByLabel(App.Say<SourceWords>("FindKnown"))).ToBeFocusedAsync();

        await ana.Type("county wells");
        await ana.Press("Enter");

        await Expect(ana.Article.Panel.Locator("small strong")).ToHaveTextAsync("The county: Register of wells");
        await Expect(other).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Words_are_chosen_by_arrow_keys_and_one_claim_stands_in_two_places()
    {
        var checking = await Checking.Of(
            App,
            "A bridge for 12 million crowns",
            "The bridge cost 12 million crowns. 👍🏽 It is “long” ok."
        );
        await Open(checking);
        await ana.Article.Walk(2);
        await Words("ArrowRight", "The");
        await Words("ArrowRight", "bridge");
        await Words("Shift+ArrowRight", "bridge cost");
        await Words("ArrowRight", "12");
        await Words("ArrowLeft", "cost");
        await ana.Press("U");

        await Expect(ana.Article.Marks(2)).ToHaveTextAsync(["cost"]);
        var both = (await checking.Read()).Claims.Values.ToList();
        Assert.Equal([Test.Fact, Test.Said], both.Select(c => c.Details.Test).Order());
        Assert.All(both, c => Assert.Equal("cost", c.Assertion));

        // The next arrow goes on where the last mark ended, and the first claim comes to stand in the headline too.
        await Words("ArrowRight", "12");
        await ana.Press("Escape");
        await ana.Press("+");
        await ana.Article.Walk(1);
        await Words("ArrowRight", "A");
        await ana.Press("+");
        await Expect(ana.Article.Marks(1)).ToHaveTextAsync(["A"]);
        Assert.Contains((await checking.Read()).Claims.Values, c => c.Anchors.Length == 2);

        // A selection ends in whole characters, whatever it is made of.
        await ana.Article.Walk(3);
        await Words("ArrowRight", "It");
        await ana.Press("u");
        await Expect(ana.Article.Marks(3)).ToHaveTextAsync(["It"]);
    }

    [Fact]
    public async Task What_was_passed_over_is_listed_with_facts_on_top()
    {
        var checking = await Checking.Of(
            App,
            "A plain headline",
            "It rained. The bridge cost 12 million crowns in 2019."
        );
        await Open(checking);
        foreach (var number in new[] { 1, 2, 3 })
        {
            await ana.Article.Walk(number);
            await ana.Press("n");
            await ana.Article.Is(number, "NoCheckNeeded");
        }

        await ana.Activate(ana.Page.GetByText(App.Say<ArticleWords>("LookAgain"), new() { Exact = true }));

        var list = ana.Page.Locator("details[open] li");
        await Expect(list).ToHaveCountAsync(3);
        await Expect(list.First).ToContainTextAsync("12 million crowns");
        await ana.Activate(list.First.GetByRole(AriaRole.Button));
        await ana.Article.IsAt(3);
    }

    private static string[] SeedParagraphs()
    {
        var seed = new SeedArticle();
        return
        [
            .. seed
                .Text.Split('\n')
                .Select(l => l.Trim())
                .SkipWhile(l => !l.StartsWith(seed.Opening, StringComparison.Ordinal))
                .Where(l => l.Length > 0)
                .SkipLast(2)
                .Where(l => !seed.Junk.Contains(l)),
        ];
    }

    private async Task Open(Checking checking)
    {
        ana = await Enter("ana");
        await ana.GoToArticle(checking.Path);
        await ana.Article.Text.FocusAsync();
    }

    // The first tick has nothing to rest on, and asks once.
    private async Task TickFirst()
    {
        await ana.Article.Walk(1);
        await ana.Press("t");
        await Expect(ana.Article.Form).ToBeVisibleAsync();
        await ana.Article.Form.GetByLabel(App.Say<SourceWords>("TitleLabel")).FillAsync("The page itself");
        await ana.Press("Control+Enter");
        await Expect(ana.Article.Form).ToHaveCountAsync(0);
        await Expect(ana.Article.Panel.GetByText("The page itself").First).ToBeVisibleAsync();
    }

    // Ticks everything by keys or clicks, and holds the count against two steps a fact and three a sentence.
    private async Task AssertTicked(Checking checking, Func<string, int, Task> step)
    {
        steps = 0;
        var facts = await TickEverything(checking, step);

        var view = await checking.Read();
        var claims = view.Claims.Values.Where(c => c.IsLive).ToList();
        Assert.All(claims, c => Assert.True(c.Conclusion.IsPlainTick));
        Assert.All(claims, c => Assert.Single(c.Evidence));
        Assert.Single(claims.SelectMany(c => c.Evidence).Select(e => e.Source).Distinct());
        Assert.All(view.Sentences, s => Assert.Empty(Passed.Uncovered(view, s)));
        TestContext.Current.SendDiagnosticMessage($"{facts} facts in {view.Sentences.Length} sentences: {steps} steps");
        Assert.InRange(facts, 30, 80);
        Assert.True(steps <= (2 * facts) + (3 * view.Sentences.Length), $"{facts} facts took {steps} steps");
    }

    private static async Task<int> TickEverything(Checking checking, Func<string, int, Task> step)
    {
        var facts = 0;
        var count = (await checking.Read()).Sentences.Length;
        for (var number = 1; number <= count; number++)
        {
            if (number > 1)
            {
                await step("j", number);
            }

            while (await NextPick(checking, number) is { } pick)
            {
                await step($"{pick}", number);
                await step("t", number);
                facts++;
                await checking.Until(v => v.Claims.Values.Count(c => c.Conclusion.IsPlainTick) == facts + 1);
            }

            if ((await checking.Read()).Sentences[number - 1].Claims.IsEmpty)
            {
                await step("n", number);
            }
        }

        return facts;
    }

    /// <summary>The key of the widest fact that no claim covers yet, or null.</summary>
    private static async Task<int?> NextPick(Checking checking, int number)
    {
        var view = await checking.Read();
        var sentence = view.Sentences[number - 1];
        var open = Passed.Uncovered(view, sentence);
        var picks = SentencePicks.Keys(sentence.Text).ToList();
        var next = open.OrderByDescending(p => p.Span.Length).FirstOrDefault(picks.Contains);
        return open.Count == 0 ? null : picks.IndexOf(next) + 1;
    }

    private Task Press(string key, int number)
    {
        steps++;
        return ana.Press(key);
    }

    // What the key does, by the thing on the page that does it: the sentence itself, or a button that shows the key.
    private async Task Click(string key, int number)
    {
        steps++;
        if (key == "j")
        {
            await ana.Article.Sentence(number).ClickAsync();
            await ana.Article.Shows(App.Say<ArticleWords>("Sentence", number));
            return;
        }

        var marks = await ana.Article.Marks(number).CountAsync();
        await ana
            .Article.Panel.GetByRole(AriaRole.Button)
            .Filter(new() { Has = ana.Page.Locator("kbd").GetByText(key, new() { Exact = true }) })
            .First.ClickAsync();
        if (int.TryParse(key, out _))
        {
            await Expect(ana.Article.Marks(number)).Not.ToHaveCountAsync(marks);
        }
    }

    private async Task Words(string key, string selected)
    {
        await ana.Press(key);
        Assert.Equal(selected, await ana.Page.EvaluateAsync<string>("() => getSelection().toString().trim()"));
    }
}
