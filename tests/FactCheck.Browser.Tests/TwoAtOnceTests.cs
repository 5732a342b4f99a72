using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Claims;
using FactCheck.Web.Layout;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser.Tests;

/// <summary>Two people at the same claim: the slower one sees both texts and decides, and nothing of either is lost.</summary>
public sealed class TwoAtOnceTests(RunningApp app) : BrowserTest(app)
{
    private const string Sentence = "The ferry sank in 1911 with all its cargo.";
    private Checking checking = null!;
    private ClaimId claim;
    private Person ana = null!;
    private Person jon = null!;

    [Fact]
    public async Task Who_saves_second_sees_both_reasonings_and_may_use_their_own()
    {
        await BothOpenTheClaim();
        await Open("3", "textarea");

        await Save(ana, "Ana: the log says 1912.");
        await jon.Type("Jon: the register says 1910.");
        await jon.Press("Control+Enter");

        await Expect(jon.Article.Refusal).ToContainTextAsync("Ana: the log says 1912.");
        await Expect(jon.Article.Refusal).ToContainTextAsync("Jon: the register says 1910.");
        await Expect(Field(jon)).ToHaveValueAsync("Jon: the register says 1910.");
        await jon.Activate(jon.Button(App.Say<LayoutWords>("UseMine")));
        await Expect(jon.Article.Form).ToHaveCountAsync(0);
        await Expect(ana.Article.Panel).ToContainTextAsync("Jon: the register says 1910.");
        Assert.Equal("Jon: the register says 1910.", (await checking.Read()).Claims[claim].Conclusion.Reasoning);
    }

    [Fact]
    public async Task Who_saves_second_may_keep_the_other_s_wording_and_what_both_changed_apart_stays()
    {
        await BothOpenTheClaim();
        await Open("c", "select");

        await ana.Article.Form.GetByLabel(App.Say<ClaimWords>("Claimant")).FillAsync("The harbour office");
        await Save(ana, "The ferry sank in 1911.");
        await Wording(jon).FillAsync("The ferry sank.");
        await jon.Press("Control+Enter");

        await Expect(jon.Article.Refusal).ToContainTextAsync("The ferry sank in 1911.");
        await Expect(jon.Article.Refusal).ToContainTextAsync("The ferry sank.");
        await jon.Activate(jon.Button(App.Say<LayoutWords>("KeepTheirs")));
        await Expect(jon.Article.Refusal).ToHaveCountAsync(0);
        await Expect(Wording(jon)).ToHaveValueAsync("The ferry sank in 1911.");
        await jon.Article.Form.GetByRole(AriaRole.Combobox).Nth(1).SelectOptionAsync(nameof(ClaimKind.Date));
        await Wording(jon).PressAsync("Control+Enter");
        await Expect(jon.Article.Form).ToHaveCountAsync(0);
        var details = (await checking.Read()).Claims[claim].Details;
        Assert.Equal(
            new ClaimDetails("The ferry sank in 1911.", Test.Fact, ClaimKind.Date, "The harbour office"),
            details
        );
    }

    private static ILocator Field(Person person) => person.Article.Form.Locator("textarea").First;

    private ILocator Wording(Person person) => person.Article.Form.GetByLabel(App.Say<ClaimWords>("Wording"));

    private async Task BothOpenTheClaim()
    {
        checking = await Checking.Of(App, "A ferry and its cargo", Sentence);
        claim = await checking.Mark("1911");
        await checking.Conclude(claim, Outcome.NotConfirmed, "");
        ana = await Enter("ana");
        jon = await Enter("jon");
        foreach (var person in new[] { ana, jon })
        {
            await person.GoToArticle(checking.Path);
            await person.Article.Walk(2);
        }
    }

    private async Task Open(string key, string focused)
    {
        foreach (var person in new[] { ana, jon })
        {
            await person.Press(key);
            await Expect(person.Article.Form.Locator(focused).First).ToBeFocusedAsync();
        }
    }

    private static async Task Save(Person person, string text)
    {
        await Field(person).FillAsync(text);
        await person.Press("Control+Enter");
        await Expect(person.Article.Form).ToHaveCountAsync(0);
    }
}
