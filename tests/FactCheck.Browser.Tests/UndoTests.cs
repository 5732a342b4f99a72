using FactCheck.Domain.Verdicts;
using FactCheck.Web.Articles;
using FactCheck.Web.Desks;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser.Tests;

/// <summary>One key takes one's own last action back, goes to its place and says what it was.</summary>
public sealed class UndoTests(RunningApp app) : BrowserTest(app)
{
    [Fact]
    public async Task The_key_walks_back_through_one_s_own_actions_and_leaves_a_colleague_s()
    {
        var checking = await Checking.Of(App, "Boats in the harbour", "Nine boats came in. Two went out again.");
        var ana = await Enter("ana");
        await ana.GoToArticle(checking.Path);
        await ana.Article.Walk(2);
        await ana.Press("n");
        await ana.Article.Is(2, "NoCheckNeeded");
        await ana.Article.Walk(3);
        await ana.Press("u");
        await ana.Article.Is(3, "Open");
        await ana.Press("k");
        await ana.Press("k");

        await ana.Press("z");
        await ana.Article.Is(3, "Unseen");
        await ana.Article.IsAt(3);
        await Expect(ana.Article.Panel.GetByText(App.Say<ArticleWords>("Undone"))).ToBeVisibleAsync();
        await ana.Press("Control+z");
        await ana.Article.Is(2, "Unseen");
        await ana.Article.IsAt(2);
    }

    [Fact]
    public async Task What_a_colleague_changed_since_stays_and_the_refusal_says_who()
    {
        var checking = await Checking.Of(App, "Trams in the town", "Nine trams run at night.");
        var claim = await checking.Mark("Nine trams");
        var ana = await Enter("ana");
        await ana.GoToArticle(checking.Path);
        await ana.Article.Walk(2);
        await ana.Press("5");
        await Expect(ana.Article.Form.Locator("textarea")).ToBeFocusedAsync();
        await ana.Type("No timetable.");
        // In a field the same keys are the browser's own.
        await ana.Press("Control+z");
        await ana.Type("Nobody has a timetable.");
        await ana.Press("Control+Enter");
        await Expect(ana.Article.Form).ToHaveCountAsync(0);
        await checking.Conclude(claim, Outcome.CannotStand, "The timetable says four.", by: "Yusuf");

        await ana.Press("z");

        await Expect(ana.Article.Refusal)
            .ToContainTextAsync(
                App.Say<RefusalWords>("ChangedByColleague", "Yusuf", App.Say<RefusalWords>("Field.Outcome"))
            );
        Assert.Equal(
            new Conclusion(Outcome.CannotStand, "The timetable says four."),
            (await checking.Read()).Claims[claim].Conclusion
        );
    }
}
