using System.Text.RegularExpressions;
using FactCheck.Domain;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Layout;
using FactCheck.Web.Sources;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser.Tests;

/// <summary>Nothing typed is lost, whatever ends the page; on return every text is offered, and none is chosen in silence.</summary>
public sealed class DraftTests(RunningApp app) : BrowserTest(app)
{
    private const string Typed = "The price list of March says five crowns.";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task A_killed_app_takes_nothing_with_it_and_the_page_comes_back_by_itself()
    {
        var (checking, claim) = await Begin();
        await using var node = await App.AnotherNode();
        var ana = await Enter("ana", address: node.Address);
        await TypeReasoning(ana, checking);

        await node.Kill();
        await Expect(ana.Page.GetByText(App.Say<LayoutWords>("LineLost"))).ToBeVisibleAsync();
        await ana.Type(" And more, typed into the dark.");
        await node.Restart();

        await Expect(Reasoning(ana)).ToHaveValueAsync($"{Typed} And more, typed into the dark.");
        await Expect(ana.Page.GetByText(App.Say<LayoutWords>("DraftFound"))).ToBeVisibleAsync();
        await ana.Article.IsAt(2);
        await ana.IsAlive();
        await Save(ana);
        Assert.Equal(
            new Conclusion(Outcome.NotConfirmed, $"{Typed} And more, typed into the dark."),
            (await checking.Read()).Claims[claim].Conclusion
        );
        await Web.Tests.Data.Eventually.True(async () => 0L.Equals(await Drafts(claim)));
        await LineWasCut(ana);
    }

    [Fact]
    public async Task What_was_saved_just_before_the_app_was_killed_is_saved_once()
    {
        var (checking, claim) = await Begin();
        await using var node = await App.AnotherNode();
        await using var line = new Line(node.Address);
        var ana = await Enter("ana", address: line.Address);
        await ana.GoToArticle(checking.Path);
        await ana.Article.Walk(2);
        await ana.Press("s");
        await ana.Article.Form.GetByLabel(App.Say<SourceWords>("TitleLabel")).FillAsync("Price list");
        await ana.Article.Form.Locator("[name=quote]").FillAsync("five crowns");

        line.Mute();
        await ana.Press("Control+Enter");
        await Evidence(claim, 1);
        await node.Kill();
        await line.Cut();
        await node.Restart();
        line.Mend();

        await Expect(ana.Page.GetByText(App.Say<LayoutWords>("DraftSaved"))).ToBeVisibleAsync();
        await Expect(ana.Article.Form.Locator("[name=quote]")).ToHaveValueAsync("");
        await Expect(ana.Article.Panel.GetByText("five crowns")).ToBeVisibleAsync();
        await Evidence(claim, 1);
        await LineWasCut(ana);
    }

    [Fact]
    public async Task The_same_text_sent_again_after_the_crash_is_done_once()
    {
        var (checking, claim) = await Begin();
        await using var node = await App.AnotherNode();
        await using var line = new Line(node.Address);
        var ana = await Enter("ana", address: line.Address);
        await TypeReasoning(ana, checking);
        await Expect(Sign(ana)).ToHaveAttributeAsync("data-state", "kept");
        var minted = await App.Ask($"SELECT operation_id FROM draft WHERE subject = '{claim.Value}'");

        // Sent, and not a word of it arrived.
        await line.Cut();
        await ana.Press("Control+Enter");
        await node.Kill();
        await node.Restart();
        line.Mend();
        await Expect(ana.Page.GetByText(App.Say<LayoutWords>("DraftFound"))).ToBeVisibleAsync();
        await ana.IsAlive();
        await Save(ana);

        Assert.Equal(minted, await App.Ask($"SELECT operation_id FROM entry WHERE operation_id = '{minted}'"));
        await LineWasCut(ana);
    }

    [Fact]
    public async Task The_first_letter_is_kept_although_the_page_did_not_ask_for_it_yet()
    {
        var (checking, claim) = await Begin();
        var ana = await Enter("ana");
        await ana.GoToArticle(checking.Path);
        await ana.Page.EvaluateAsync(
            """
            key => document.querySelector('main').insertAdjacentHTML(
              'afterbegin', `<form><span data-draft="${key}"></span><input name="late"></form>`)
            """,
            $"{Guid.CreateVersion7()}.{claim.Value}.late"
        );

        await ana.Page.Locator("[name=late]").PressSequentiallyAsync("x");

        var kept = await ana.Page.EvaluateAsync<string>(
            "() => Object.entries(localStorage).find(([name]) => name.includes('.late.'))?.[1] ?? ''"
        );
        Assert.Contains("\"values\":{\"late\":\"x\"}", kept, StringComparison.Ordinal);
        Assert.Contains("\"base\":{\"late\":\"\"}", kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_tab_is_found_in_the_list_on_another_machine()
    {
        var (checking, claim) = await Begin("Bread on the list");
        var ana = await Enter("ana");
        await TypeReasoning(ana, checking);
        await Expect(Sign(ana)).ToHaveAttributeAsync("data-state", "kept");
        await ana.Page.CloseAsync();

        var elsewhere = await Enter("ana");
        await elsewhere.Go("demo/articles");
        var list = elsewhere.Page.GetByRole(
            AriaRole.Region,
            new() { Name = App.Say<LayoutWords>("DraftsTitle"), Exact = true }
        );
        var line = list.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Bread on the list" });
        await elsewhere.Activate(line.GetByRole(AriaRole.Link));

        await Expect(Reasoning(elsewhere)).ToHaveValueAsync(Typed);
        await Save(elsewhere);
        Assert.Equal(new Conclusion(Outcome.NotConfirmed, Typed), (await checking.Read()).Claims[claim].Conclusion);
        await elsewhere.Go("demo/articles");
        await Expect(line).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_second_tab_writes_over_nothing_and_each_text_is_offered()
    {
        var (checking, _) = await Begin();
        var ana = await Enter("ana");
        await TypeReasoning(ana, checking);
        var second = await ana.Page.Context.NewPageAsync();
        await second.GotoAsync(ana.Page.Url);
        await Expect(second.Locator("form [name=reasoning]")).ToHaveValueAsync(Typed);

        await second.Locator("form [name=reasoning]").FillAsync("In the second tab.");
        await Expect(Sign(ana).Locator(".twice")).ToBeVisibleAsync();
        await ana.Type(" In the first.");
        await Expect(Sign(ana)).ToHaveAttributeAsync("data-state", "kept");
        await second.CloseAsync();
        await ana.Page.CloseAsync();

        var back = await Enter("ana");
        await back.Go(await Place(checking));
        await Expect(Reasoning(back)).ToHaveValueAsync($"{Typed} In the first.");
        var other = back.Article.Form.Locator("[data-other]");
        await Expect(other).ToContainTextAsync("In the second tab.");
        await back.Activate(other.GetByRole(AriaRole.Button, new() { Name = App.Say<LayoutWords>("DraftUse") }));
        await Expect(Reasoning(back)).ToHaveValueAsync("In the second tab.");
        await Expect(other).ToContainTextAsync($"{Typed} In the first.");
    }

    [Fact]
    public async Task The_end_of_the_sign_in_leaves_the_text_and_offers_it_after_the_next()
    {
        var (checking, _) = await Begin();
        var ana = await Enter("ana");
        await TypeReasoning(ana, checking);

        await ana.Page.Context.ClearCookiesAsync(new() { Name = "factcheck" });
        await ana.Type(" Signed out.");
        await Expect(ana.Page.GetByText(App.Say<LayoutWords>("DraftSignedOut"))).ToBeVisibleAsync();
        await ana.Page.ReloadAsync();
        await ana.Page.Locator("form:has(input[name=person][value=ana]) button").ClickAsync();

        await Expect(Reasoning(ana)).ToHaveValueAsync($"{Typed} Signed out.");
        ana.Forgive();
    }

    [Fact]
    public async Task What_a_colleague_saved_meanwhile_is_shown_beside_the_draft_and_the_person_chooses()
    {
        var (checking, claim) = await Begin();
        var ana = await Enter("ana");
        await TypeReasoning(ana, checking);
        await Expect(Sign(ana)).ToHaveAttributeAsync("data-state", "kept");
        await checking.Conclude(claim, Outcome.CannotStand, "Nobody has such a list.", by: "Yusuf");

        await ana.Page.ReloadAsync();
        var conflict = ana.Article.Form.Locator("[data-conflict=reasoning]");
        await Expect(conflict.Locator(".quote"))
            .ToHaveTextAsync([App.Say<LayoutWords>("Nothing"), "Nobody has such a list.", Typed]);
        await Expect(Reasoning(ana)).ToHaveValueAsync("Nobody has such a list.");
        await ana.Page.ReloadAsync();
        await ana.Activate(conflict.GetByRole(AriaRole.Button, new() { Name = App.Say<LayoutWords>("UseMine") }));

        await Expect(Reasoning(ana)).ToHaveValueAsync(Typed);
        await Expect(conflict).ToHaveCountAsync(0);
        await Save(ana);
        Assert.Equal(Typed, (await checking.Read()).Claims[claim].Conclusion.Reasoning);
    }

    [Fact]
    public async Task A_paste_of_two_hundred_thousand_letters_stays_whole_and_is_refused_in_words()
    {
        var (checking, claim) = await Begin();
        var ana = await Enter("ana");
        await ana.GoToArticle(checking.Path);
        await ana.Article.Walk(2);
        await ana.Press("s");
        var note = ana.Article.Form.Locator("[name=note]");
        await Expect(ana.Article.Form.Locator(":focus")).ToHaveCountAsync(1);
        await note.FocusAsync();
        var pasted = string.Concat(Enumerable.Repeat("Größe zählt. ", 16_000));

        await ana.Paste(pasted);
        await ana.Press("Control+Enter");

        await Expect(ana.Article.Form.GetByRole(AriaRole.Alert)).ToContainTextAsync("20,000");
        await Expect(note).ToHaveValueAsync(pasted);
        await Expect(Sign(ana)).ToHaveAttributeAsync("data-state", "kept");
        await ana.Page.ReloadAsync();
        await Expect(note).ToHaveValueAsync(pasted);
        await Evidence(claim, 0);
    }

    private async Task<(Checking Checking, ClaimId Claim)> Begin(string headline = "Bread in the town")
    {
        var checking = await Checking.Of(App, headline, "A loaf costs four crowns.");
        return (checking, await checking.Mark("four crowns"));
    }

    private static async Task TypeReasoning(Person person, Checking checking)
    {
        await person.GoToArticle(checking.Path);
        await person.Article.Walk(2);
        await person.Press("5");
        await Expect(Reasoning(person)).ToBeFocusedAsync();
        await person.Type(Typed);
        await Expect(Sign(person))
            .ToHaveAttributeAsync("data-state", new Regex("here|kept", RegexOptions.None, Longest));
    }

    private static async Task<string> Place(Checking checking)
    {
        var view = await checking.Read();
        var claim = view.Claims.Keys.Single();
        return $"{checking.Path}?at={view.Sentences[1].Id.Value}&claim={claim.Value}&form=outcome";
    }

    private static async Task Save(Person person)
    {
        await Reasoning(person).FocusAsync();
        await person.Press("Control+Enter");
        await Expect(person.Article.Form).ToHaveCountAsync(0);
    }

    private static ILocator Reasoning(Person person) => person.Article.Form.Locator("[name=reasoning]");

    private static ILocator Sign(Person person) => person.Article.Form.Locator("[data-sign]");

    private Task<object?> Drafts(ClaimId claim) =>
        App.Ask($"SELECT count(*) FROM draft WHERE subject = '{claim.Value}'");

    private Task Evidence(ClaimId claim, long count) =>
        Web.Tests.Data.Eventually.True(async () =>
            count.Equals(await App.Ask($"SELECT count(*) FROM evidence WHERE claim_id = '{claim.Value}'"))
        );

    // The browser complains about a line that the test itself has cut.
    private static async Task LineWasCut(Person person)
    {
        await person.Page.GotoAsync("about:blank");
        person.Forgive();
    }
}
