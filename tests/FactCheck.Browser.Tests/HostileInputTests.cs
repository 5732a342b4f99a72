using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Formats.Tests;
using FactCheck.Web.Articles;
using FactCheck.Web.Desks;
using FactCheck.Web.Import;
using FactCheck.Web.Sources;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser.Tests;

/// <summary>
/// Whatever is pasted or typed becomes safe text or a clear message, and the page stays alive. A dialog, a script that the
/// policy had to stop, or a request that leaves the app fails each of these tests (see <see cref="Person"/>).
/// </summary>
public sealed class HostileInputTests(RunningApp app) : BrowserTest(app)
{
    private const int Strings = 50;
    private const string Harmless = "The harbour is closed today";

    [Fact]
    public async Task A_paste_that_is_too_large_or_empty_gets_a_message_and_the_next_one_is_read()
    {
        var ana = await Enter("ana");
        await ana.Go("demo/new");
        var area = ana.Page.GetByLabel(App.Say<ImportWords>("Text"));
        var read = ana.Button(App.Say<ImportWords>("Read"));
        await Expect(area).ToHaveAttributeAsync("data-paste", "heard");
        await read.ClickAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync(App.Say<RefusalWords>("NothingToRead"));

        await Paste(
            area,
            "text/plain",
            string.Concat(Enumerable.Repeat("Five million letters, a line each.\n", 150_000))
        );
        await Expect(ana.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("5,250,000");
        await Expect(area).ToHaveValueAsync("");
        await Paste(area, "text/html", $"<p>{new string('x', 5_000_000)}</p>");
        await Expect(ana.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("5,000,007");

        await area.FillAsync($"{Harmless}.");
        await read.ClickAsync();
        await Expect(Preview(ana)).ToContainTextAsync(Harmless);
        await Expect(ana.Page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Scripts_in_pasted_markup_do_not_run_and_its_text_is_read()
    {
        var ana = await Enter("ana");
        await ana.Go("demo/new");
        await Paste(
            ana.Page.GetByLabel(App.Say<ImportWords>("Text")),
            "text/html",
            $"""
            <html><head><script>window.ran = 1</script><style>@import url("http://evil.example/a.css");</style></head>
            <body onload="window.ran = 2"><h1>{Harmless}</h1><img src="http://evil.example/x.png" onerror="window.ran = 3">
            <p>A notice <b onmouseover="window.ran = 4">hangs</b> at the <a href="javascript:window.ran = 5">gate</a>.</p>
            <svg onload="window.ran = 6"></svg><iframe srcdoc="<script>parent.ran = 7</script>"></iframe></body></html>
            """
        );

        await Expect(Preview(ana)).ToContainTextAsync("A notice hangs at the gate.");
        await ana.Press("Enter");
        await Expect(ana.Article.Text).ToContainTextAsync("A notice hangs at the gate.");
        await Expect(ana.Article.Text).Not.ToContainTextAsync("window.ran");
        Assert.True(await ana.Page.EvaluateAsync<bool>("() => window.ran === undefined"));
    }

    [Fact]
    public async Task Control_characters_and_halves_of_letters_are_read_as_text()
    {
        var ana = await Enter("ana");
        await ana.Go("demo/new");
        await ana
            .Page.GetByLabel(App.Say<ImportWords>("Text"))
            .EvaluateAsync(
                "area => area.value = 'A\\u0000 bell\\u0007 rings\\u001b[31m\\n\\nHalf \\ud83d of a \\ude00 face\\u202e and \\ufffe more.'"
            );
        await ana.Button(App.Say<ImportWords>("Read")).ClickAsync();
        await Expect(Preview(ana)).ToContainTextAsync("of a");
        await ana.Press("Enter");
        await Expect(ana.Article.Text).ToContainTextAsync("bell");
        await Expect(ana.Article.Text).ToContainTextAsync("of a");
    }

    [Theory]
    [InlineData("3", "Nul \\u0000 in it")]
    [InlineData("3", "Half \\ud83d a face")]
    [InlineData("c", "Nul \\u0000 in it")]
    [InlineData("s", "Half \\ud83d a face")]
    public async Task Fields_of_the_panel_take_control_characters_as_text_or_say_why_not(string key, string text)
    {
        var checking = await Checking.Of(App, "A bell", "The bell rang twice.");
        await checking.Mark("twice");
        var ana = await Enter("ana");
        await ana.GoToArticle(checking.Path);
        await ana.Article.Walk(2);
        await ana.Press(key);
        await Expect(ana.Article.Form.Locator(":focus")).ToBeVisibleAsync();
        foreach (var field in await ana.Article.Form.Locator("textarea, input:not([inputmode])").AllAsync())
        {
            await field.EvaluateAsync(
                $"field => {{ field.focus(); field.value = '{text}'; field.dispatchEvent(new Event('change', {{ bubbles: true }})); }}"
            );
        }

        await ana.Press("Control+Enter");

        await Expect(ana.Article.Form.Or(ana.Article.Refusal)).ToHaveCountAsync(0);
        await ana.Article.Walk(1);
        await ana.Press("n");
        await ana.Article.Is(1, "NoCheckNeeded");
    }

    [Fact]
    public async Task No_hostile_string_does_anything_wherever_a_reasoning_or_a_note_is_shown()
    {
        var strings = SharedData
            .Lines("hostile-input/xss.jsonl")
            .Take(Strings)
            .Select(l => l.GetProperty("payload").GetString()!)
            .ToList();
        var checking = await Checking.Of(App, "Fifty lines", [.. strings.Select((_, i) => $"Line {i} says nothing.")]);
        foreach (var (i, text) in strings.Index())
        {
            var claim = await checking.Mark($"Line {i} says");
            await checking.Link(
                claim,
                new SourceDetails(SourceKind.WebPage, text, text.Length > OutletRules.NameLimit ? null : text, null),
                new Bearing(Stance.Refutes, null, text, text, text)
            );
            await checking.Conclude(claim, Outcome.ChangeNeeded, text);
            await checking.Submit(claim);
        }

        var jon = await Enter("jon");
        await jon.GoToArticle(checking.Path);
        for (var number = 1; number <= strings.Count + 1; number++)
        {
            await jon.Press("j");
            await jon.Article.Shows(App.Say<ArticleWords>("Sentence", number));
        }

        foreach (var page in new[] { $"{checking.Path}/report", $"{checking.Path}/history", "demo/approvals" })
        {
            await jon.Go(page);
            await Expect(jon.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Line 49 says");
        }
    }

    [Fact]
    public async Task Hostile_strings_typed_into_the_forms_are_kept_as_they_are_and_do_nothing()
    {
        var strings = SharedData
            .Lines("hostile-input/xss.jsonl")
            .Take(Strings)
            .Select(l => l.GetProperty("payload").GetString()!)
            .ToList();
        var checking = await Checking.Of(App, "A bell", "The bell rang twice.");
        var claim = await checking.Mark("twice");
        var ana = await Enter("ana");
        await ana.GoToArticle(checking.Path);
        await ana.Article.Walk(2);
        foreach (var text in strings)
        {
            await ana.Press("3");
            await ana.Article.Form.Locator("textarea").FillAsync(text);
            await ana.Press("Control+Enter");
            await Expect(ana.Article.Form).ToHaveCountAsync(0);
        }

        await ana.Press("s");
        await Box(ana, "TitleLabel").FillAsync("All of them");
        await Box(ana, "NoteLabel").FillAsync(string.Join("\n\n", strings));
        await ana.Press("Control+Enter");
        await checking.Until(v => !v.Claims[claim].Evidence.IsEmpty);
        var facts = (await checking.Read()).Claims[claim];
        Assert.Equal(strings[^1].Trim().ReplaceLineEndings("\n"), facts.Conclusion.Reasoning);
        Assert.Equal(string.Join("\n\n", strings).Trim().ReplaceLineEndings("\n"), facts.Evidence[0].Note);
    }

    private ILocator Box(Person person, string label) =>
        person.Article.Form.GetByRole(AriaRole.Textbox, new() { Name = App.Say<SourceWords>(label), Exact = true });

    private ILocator Preview(Person person) =>
        person.Page.GetByRole(AriaRole.Form, new() { Name = App.Say<ImportWords>("Preview") });

    // Markup is read by the script of the page; before it is there, the browser would put in the plain text alone.
    private static async Task Paste(ILocator area, string kind, string content)
    {
        await Expect(area).ToHaveAttributeAsync("data-paste", "heard");
        await area.EvaluateAsync(
            """
            (area, { kind, content }) => {
              const data = new DataTransfer();
              data.setData(kind, content);
              area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
            }
            """,
            new { kind, content }
        );
    }
}
