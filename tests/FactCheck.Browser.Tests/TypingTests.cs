using FactCheck.Domain.Verdicts;
using FactCheck.Web.Articles;
using FactCheck.Web.Claims;
using FactCheck.Web.Import;
using FactCheck.Web.Layout;
using FactCheck.Web.Sources;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser.Tests;

/// <summary>What a person types or presses is theirs: before the circuit lives, while the line is lost, and key by key.</summary>
public sealed class TypingTests(RunningApp app) : BrowserTest(app)
{
    private const string Script = "**/_framework/blazor.web*.js";
    private static readonly PageGotoOptions Prerendered = new() { WaitUntil = WaitUntilState.Commit };

    [Fact]
    public async Task Keys_pressed_before_the_circuit_lives_are_done_when_it_does()
    {
        var checking = await Checking.Of(
            App,
            "Lights on the quay",
            "The lights went on at six. They went off at nine."
        );
        var ana = await Enter("ana");
        var circuit = await Hold(ana);
        await ana.Page.GotoAsync($"{App.Address}{checking.Path}", Prerendered);
        await Expect(ana.Article.Text).ToBeVisibleAsync();
        // Nothing is painted before keys are heard, but a locator does not wait for paint.
        await Expect(ana.Page.Locator("html[data-keys]")).ToBeAttachedAsync();

        foreach (var key in new[] { "j", "n", "j", "u", "c" })
        {
            await ana.Press(key);
        }

        await Expect(ana.Page.Locator("[data-interactive=false]")).ToBeAttachedAsync();
        circuit.SetResult();

        await ana.Article.Is(1, "NoCheckNeeded");
        await ana.Article.Is(2, "Open");
        await Expect(ana.Article.Form.GetByLabel(App.Say<ClaimWords>("Claimant"))).ToBeVisibleAsync();
        await ana.Article.IsAt(2);
    }

    [Fact]
    public async Task A_button_pressed_before_the_circuit_lives_is_pressed_once_it_does()
    {
        var checking = await Checking.Of(App, "Gulls on the quay", "Two gulls sat there.");
        var ana = await Enter("ana");
        var circuit = await Hold(ana);
        await ana.Page.GotoAsync($"{App.Address}{checking.Path}", Prerendered);
        await Expect(ana.Page.Locator("html[data-presses]")).ToBeAttachedAsync();
        await ana.Page.GetByRole(AriaRole.Button, new() { Name = App.Say<ArticleWords>("Keys") }).ClickAsync();
        await Expect(ana.Page.Locator("[data-interactive=false]")).ToBeAttachedAsync();

        circuit.SetResult();

        await Expect(ana.Article.Panel.GetByRole(AriaRole.Heading, new() { Name = App.Say<ArticleWords>("KeysTitle") }))
            .ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_key_that_leads_beyond_the_first_screen_waits_for_the_rest_of_the_text()
    {
        // Forty letters a paragraph: half of them fill the first screen.
        var paragraphs = Enumerable
            .Range(100, FirstScreen.Length / 20)
            .Select(i => $"Boat number {i} left the harbour on time.");
        var checking = await Checking.Of(App, "All boats", [.. paragraphs]);
        var ana = await Enter("ana");
        var circuit = await Hold(ana);
        await ana.Page.GotoAsync($"{App.Address}{checking.Path}", Prerendered);
        await Expect(ana.Page.Locator("html[data-keys]")).ToBeAttachedAsync();
        await Expect(ana.Page.Locator("[data-rest]")).ToBeAttachedAsync();
        var shown = await ana.Article.Sentences.CountAsync();
        await ana.Article.Sentences.Last.ClickAsync();
        await ana.Article.IsAt(shown);

        await ana.Press("j");
        await ana.Article.IsAt(shown);
        circuit.SetResult();

        await ana.Article.IsAt(shown + 1);
        await ana.Article.Shows($"Sentence {shown + 1}");
        await Expect(ana.Article.Sentences).ToHaveCountAsync(1 + (FirstScreen.Length / 20));
    }

    [Fact]
    public async Task Text_pasted_before_the_circuit_lives_is_still_there_when_it_does()
    {
        var ana = await Enter("ana");
        var circuit = await Hold(ana);
        await ana.Page.GotoAsync($"{App.Address}demo/new", Prerendered);
        var area = ana.Page.GetByLabel(App.Say<ImportWords>("Text"));
        await Expect(ana.Page.Locator("html[data-drafts]")).ToBeAttachedAsync();
        await area.FocusAsync();
        await ana.Type("A short notice\n\nThe harbour is closed today.");

        circuit.SetResult();
        await ana.IsAlive();

        await Expect(ana.Button(App.Say<ImportWords>("Read"))).ToBeEnabledAsync();
        await Expect(area).ToHaveValueAsync("A short notice\n\nThe harbour is closed today.");
    }

    [Fact]
    public async Task A_lost_line_shows_its_sign_and_comes_back_with_what_was_typed()
    {
        await using var line = new Line(App.Address);
        var checking = await Checking.Of(App, "Bread in the town", "A loaf costs four crowns.");
        var claim = await checking.Mark("four crowns");
        var ana = await Enter("ana", address: line.Address);
        await ana.GoToArticle(checking.Path);
        await ana.Article.Walk(2);
        await ana.Press("5");
        await Expect(ana.Article.Form.Locator("textarea")).ToBeFocusedAsync();
        await ana.Type("Typed before. ");

        await line.Cut();
        await Expect(ana.Page.GetByText(App.Say<LayoutWords>("LineLost"))).ToBeVisibleAsync();
        await ana.Type("Typed meanwhile.");
        line.Mend();
        await Expect(ana.Page.GetByText(App.Say<LayoutWords>("LineLost"))).ToBeHiddenAsync();

        await ana.Press("Control+Enter");
        await Expect(ana.Article.Form).ToHaveCountAsync(0);
        Assert.Equal(
            new Conclusion(Outcome.NotConfirmed, "Typed before. Typed meanwhile."),
            (await checking.Read()).Claims[claim].Conclusion
        );
        // The browser complains about a line that the test itself has cut.
        await ana.Page.GotoAsync("about:blank");
        ana.Forgive();
    }

    [Fact]
    public async Task A_form_opened_while_another_is_still_being_saved_stays_open()
    {
        var checking = await Checking.Of(App, "Lamps on the quay", "They cost 40 crowns. They came in March.");
        var (cost, came) = (await checking.Mark("40 crowns"), await checking.Mark("March"));
        var ana = await Enter("ana");
        await ana.GoToArticle(checking.Path);
        await ana.Article.Walk(2);
        await ana.Press("c");
        var claimant = ana.Article.Form.GetByLabel(App.Say<ClaimWords>("Claimant"));
        await claimant.FillAsync("The council");

        await using (await checking.KeepBusy())
        {
            await ana.Press("Control+Enter");
            await ana.Press("j");
            await ana.Press("c");
            await Expect(ana.Article.Panel.Locator(".whole")).ToHaveTextAsync("They came in March.");
            await Expect(claimant).ToHaveValueAsync("");
        }

        await checking.Until(v => v.Claims[cost].Details.Claimant == "The council");
        await claimant.FillAsync("The mayor");

        // Of the same claim as well.
        var title = ana.Article.Form.GetByLabel(App.Say<SourceWords>("TitleLabel"));
        await using (await checking.KeepBusy())
        {
            await ana.Press("Control+Enter");
            await ana.Press("s");
            await Expect(title).ToBeVisibleAsync();
        }

        await checking.Until(v => v.Claims[came].Details.Claimant == "The mayor");
        await title.FillAsync("Delivery note");
        await ana.Press("Control+Enter");
        await checking.Until(v => v.Claims[came].Evidence.Length == 1);
    }

    [Fact]
    public async Task No_key_typed_into_a_field_of_the_panel_calls_the_server()
    {
        var checking = await Checking.Of(App, "Bells in the town", "The bells rang twice.");
        await checking.Mark("twice");
        var ana = await Enter("ana");
        var calls = 0;
        ana.Page.WebSocket += (_, socket) =>
            socket.FrameSent += (_, frame) =>
            {
                if (frame.Binary.AsSpan().IndexOf("BeginInvokeDotNetFromJS"u8) >= 0)
                {
                    Interlocked.Increment(ref calls);
                }
            };
        await ana.GoToArticle(checking.Path);
        await ana.Article.Walk(2);
        foreach (var (key, fields) in new[] { ("c", 2), ("s", 9), ("3", 1) })
        {
            await ana.Press(key);
            var field = ana.Article.Form.Locator("textarea, input:not([type=hidden])");
            await Expect(field).ToHaveCountAsync(fields);
            await Expect(ana.Article.Form.Locator(":focus")).ToHaveCountAsync(1);
            await field.Last.FocusAsync();
            var before = Volatile.Read(ref calls);
            await ana.Page.Keyboard.TypeAsync("fifty letters that go nowhere until the field is left");
            await Expect(field.Last).ToHaveValueAsync("fifty letters that go nowhere until the field is left");
            Assert.Equal(before, Volatile.Read(ref calls));
            await ana.Press("Escape");
            await Expect(ana.Article.Form).ToHaveCountAsync(0);
        }

        Assert.NotEqual(0, calls);
    }

    /// <summary>Keeps the script back that makes the page alive, until the source is set.</summary>
    private static async Task<TaskCompletionSource> Hold(Person person)
    {
        var released = new TaskCompletionSource();
        await person.Page.RouteAsync(
            Script,
            async route =>
            {
                await released.Task;
                await route.ContinueAsync();
            }
        );
        return released;
    }
}
