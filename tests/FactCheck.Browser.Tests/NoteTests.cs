using Deque.AxeCore.Playwright;
using FactCheck.Domain.Sources;
using FactCheck.Web.Notes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser.Tests;

/// <summary>Two people talk in the threads beside a sentence: live, by keyboard, and nothing that was typed is lost.</summary>
public sealed class NoteTests(RunningApp app) : BrowserTest(app)
{
    private const string Hostile =
        "Which *edition*? @Jon <script>window.ran = 1</script> ![x](http://evil.example/x.png) "
        + "[y](javascript:window.ran=2) <img src=x onerror='window.ran = 3'> שלום 😀";

    private Person ana = null!;
    private Person jon = null!;

    [Fact]
    public async Task A_note_is_written_answered_and_resolved_before_the_eyes_of_both()
    {
        await BothAtTheClaim();
        await ana.Press("m");
        await Expect(Field(ana)).ToBeFocusedAsync();
        await Expect(ana.Article.Form.GetByRole(AriaRole.Combobox)).ToContainTextAsync("“four crowns”");
        await ana.Type(Hostile);
        await ana.Press("Escape");
        await Expect(ana.Article.Form).ToHaveCountAsync(0);
        await ana.Press("m");
        await Expect(Field(ana)).ToHaveValueAsync(Hostile);
        await ana.Press("Control+Enter");
        await Expect(ana.Article.Form).ToHaveCountAsync(0);

        await Expect(jon.Article.Sentence(2)).ToHaveAttributeAsync("data-notes", "1");
        await Expect(Threads(jon).Locator("em")).ToHaveTextAsync("edition");
        await Expect(Threads(jon)).ToContainTextAsync("<script>window.ran = 1</script>");
        Assert.True(await jon.Page.EvaluateAsync<bool>("() => window.ran === undefined"));
        await jon.Activate(Button(jon, "Reply"));
        await Expect(Field(jon)).ToBeFocusedAsync();
        await ana.Activate(Button(ana, "Reply"));
        await Expect(Field(ana)).ToBeFocusedAsync();
        await Task.WhenAll(Save(jon, "The second."), Save(ana, "Or the third?"));
        foreach (var person in new[] { ana, jon })
        {
            await Expect(Threads(person)).ToContainTextAsync("The second.");
            await Expect(Threads(person)).ToContainTextAsync("Or the third?");
        }

        await jon.Activate(Button(jon, "Resolve"));
        await Expect(jon.Article.Form.Locator("input[name=resolution]")).ToBeFocusedAsync();
        await jon.Press("Enter");
        await Expect(jon.Article.Form.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await jon.Type("The second edition, page 3.");
        await jon.Press("Enter");
        await Expect(Threads(ana)).ToContainTextAsync("The second edition, page 3.");
        await Expect(ana.Article.Sentence(2)).Not.ToHaveAttributeAsync("data-notes", "1");
        await Expect(Button(ana, "Reopen")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_paste_that_is_too_long_stays_in_the_field_with_a_message_until_it_is_shortened()
    {
        await BothAtTheClaim();
        await ana.Press("m");
        await Expect(Field(ana)).ToBeFocusedAsync();

        await ana.Paste(new string('å', 204_800));
        await Expect(ana.Article.Form.GetByRole(AriaRole.Alert)).ToContainTextAsync("204,800");
        await ana.Press("Control+Enter");
        await Expect(Field(ana)).ToBeFocusedAsync();
        Assert.Equal(204_800, await Field(ana).EvaluateAsync<int>("area => area.value.length"));
        await ana.Page.ReloadAsync();
        await ana.IsAlive();
        await Expect(ana.Article.Form.GetByRole(AriaRole.Alert)).ToContainTextAsync("204,800");

        await Field(ana)
            .EvaluateAsync("area => { area.value = '漢'.repeat(20000); area.dispatchEvent(new Event('input')); }");
        await Expect(ana.Article.Form.GetByRole(AriaRole.Alert)).ToHaveTextAsync("");
        await ana.Press("Control+Enter");
        await Expect(Threads(jon)).ToContainTextAsync("漢漢漢");
        await Expect(ana.Article.Form).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_question_to_the_writer_has_its_own_sign_an_address_and_no_fault_of_access()
    {
        await BothAtTheClaim();
        await ana.Press("q");
        await Expect(Field(ana)).ToHaveValueAsync(App.Say<NoteWords>("AskOrigin", "an anonymous official"));
        await IsAccessible(ana, ColorScheme.Light, 1400);
        await ana.Press("Control+Enter");

        await Expect(jon.Article.Sentence(2)).ToHaveAttributeAsync("data-questions", "1");
        await ana.Activate(Button(ana, "Edit"));
        await Save(ana, "Which official said so?");
        await ana.Activate(Button(ana, "Edited"));
        await Expect(Threads(ana)).ToContainTextAsync("an anonymous official");
        await ana.Activate(Button(ana, "Reply"));
        await IsAccessible(ana, ColorScheme.Dark, 390);
        await ana.Type("She did not say.");
        await ana.Page.ReloadAsync();
        await ana.IsAlive();
        await Expect(Field(ana)).ToHaveValueAsync("She did not say.");
        await ana.Press("Escape");
        await Expect(ana.Article.Form).ToHaveCountAsync(0);
        var address = await Threads(ana).GetByRole(AriaRole.Link).GetAttributeAsync("href");
        await ana.Activate(Button(ana, "TakeBack"));
        await Expect(Threads(ana).Locator("del")).ToBeAttachedAsync();
        await ana.Activate(Threads(ana).Locator("summary").First);
        await ana.Activate(Threads(ana).Locator("summary").Nth(1));
        await Expect(Threads(ana).Locator("del")).ToBeVisibleAsync();
        await IsAccessible(ana, ColorScheme.Light, 320);
        await jon.Go(address!);
        await Expect(Threads(jon)).ToBeFocusedAsync();
        await jon.Article.IsAt(2);
    }

    private static ILocator Field(Person person) => person.Article.Form.Locator("textarea");

    private static ILocator Threads(Person person) => person.Article.Panel.Locator("[id^=thread-]");

    private ILocator Button(Person person, string word) =>
        Threads(person).GetByRole(AriaRole.Button, new() { Name = App.Say<NoteWords>(word), Exact = true });

    private static async Task Save(Person person, string text)
    {
        await Field(person).FillAsync(text);
        await person.Press("Control+Enter");
        await Expect(person.Article.Form).ToHaveCountAsync(0);
    }

    private static async Task IsAccessible(Person person, ColorScheme colours, int width)
    {
        await person.Page.EmulateMediaAsync(new() { ColorScheme = colours });
        await person.Page.SetViewportSizeAsync(width, 844);
        var result = await person.Page.RunAxe();
        Assert.Empty(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}")));
        var overflow = await person.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth");
        Assert.True(overflow <= 0, $"{overflow} pixels do not fit into {width}.");
    }

    private async Task BothAtTheClaim()
    {
        var checking = await Checking.Of(App, "Bread", "A loaf costs four crowns, an anonymous official said.");
        var claim = await checking.Mark("four crowns");
        await checking.Link(
            claim,
            new SourceDetails(SourceKind.Document, "Price list", null, null),
            new Bearing(Stance.Supports, null, null, null, null)
        );
        ana = await Enter("ana");
        jon = await Enter("jon");
        foreach (var person in new[] { ana, jon })
        {
            await person.GoToArticle(checking.Path);
            await person.Article.Walk(2);
        }
    }
}
