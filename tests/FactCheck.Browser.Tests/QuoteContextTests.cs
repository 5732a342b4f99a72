using System.Text.RegularExpressions;
using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Web.Sources;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser.Tests;

/// <summary>A quotation is seen in what its source says around it before it is ticked off; the copy is pasted or uploaded.</summary>
public sealed class QuoteContextTests(RunningApp app) : BrowserTest(app)
{
    private const string Minutes =
        "The council met on Monday. Rain delayed the start.\n"
        + "“We will build the bridge this year if the state pays its share,” the mayor said. She left. 🌧\n";

    [Fact]
    public async Task A_quotation_is_looked_at_and_ticked_by_keyboard_and_a_colleague_sees_it()
    {
        var checking = await Prepared("A bridge this year");
        var (ana, jon) = (await Enter("ana"), await Enter("jon"));
        await ana.GoToArticle(checking.Path);
        await ana.Article.Walk(2);
        var claim = await LinkByForm(ana, checking);
        await jon.GoToArticle($"{checking.Path}?claim={claim.Value}");
        await jon.Article.Walk(2);

        // No copy yet: it is pasted where it is missed, and the colleague has it at once.
        await ana.Activate(ana.Button(App.Say<SourceWords>("KeepCopy")));
        await ana.Article.Form.Locator("[name=text]").FillAsync(Minutes);
        await ana.Press("Control+Enter");
        foreach (var person in new[] { ana, jon })
        {
            await Expect(Context(person)).ToHaveAttributeAsync("data-fit", "Found");
            await Expect(Context(person)).ToContainTextAsync("The source goes on: if the state pays its share");
            await Expect(Context(person)).ToContainTextAsync("Rain delayed the start.");
            await Expect(Context(person)).ToContainTextAsync("She left.");
        }

        // Not right before it was seen; the page says what to do.
        await ana.Article.Text.FocusAsync();
        await ana.Press("2");
        await Expect(ana.Article.Refusal).ToContainTextAsync("Nobody has seen this quotation");
        await ana.Press("t");
        await Expect(Look(ana)).ToContainTextAsync("The source goes on: if the state pays its share");
        await ana.Press("t");
        await checking.Until(v => v.Claims[claim].Conclusion.IsPlainTick);
        await Expect(Look(ana)).ToHaveCountAsync(0);
        await Expect(jon.Article.Panel).ToContainTextAsync("Seen in its context by Ana");
        Assert.Single((await checking.Read()).Claims[claim].Evidence);

        await jon.Page.GetByRole(AriaRole.Link, new() { Name = App.Say<SourceWords>("ReadCopy") }).ClickAsync();
        await Expect(jon.Page.Locator("article.copy mark")).ToHaveTextAsync("We will build the bridge this year");
        await Expect(jon.Page.Locator("article.copy")).ToContainTextAsync("SHA-256");
    }

    [Fact]
    public async Task The_key_that_comes_while_the_words_appear_counts()
    {
        var checking = await Prepared("A bridge in a hurry");
        var ana = await Enter("ana");
        await ana.GoToArticle(checking.Path);
        await ana.Article.Walk(2);
        var claim = await LinkByForm(ana, checking);
        await checking.Keep((await checking.Read()).Claims[claim].Evidence[0].Source, Minutes);
        await Expect(Context(ana)).ToHaveAttributeAsync("data-fit", "Found");

        // Pressed by the page itself in the breath in which the button gets the keyboard.
        await ana.Page.EvaluateAsync(
            "() => HTMLButtonElement.prototype.focus = () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 't' }))"
        );
        await ana.Press("t");

        await checking.Until(v => v.Claims[claim].Conclusion.IsPlainTick);
        await Expect(Look(ana)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_new_quotation_is_marked_seen_and_ticked_with_two_keys_where_the_source_has_a_copy()
    {
        var checking = await Prepared("Another bridge this year");
        var ana = await Enter("ana");
        await ana.GoToArticle(checking.Path);
        await ana.Article.Walk(2);
        await LinkByForm(ana, checking);
        var source = (await checking.Read()).Claims.Values.Single().Evidence[0].Source;
        await checking.Keep(source, Minutes);
        await ana.Article.Walk(3);

        await ana.Press("t");
        await Expect(Look(ana).Locator("figure")).ToHaveAttributeAsync("data-fit", "Near");
        await Expect(Look(ana).Locator("ins")).ToHaveTextAsync("its");
        await ana.Press("t");

        await checking.Until(v => v.Claims.Values.Any(c => c.Conclusion.IsPlainTick));
        var ticked = (await checking.Read()).Claims.Values.Single(c => c.Conclusion.IsPlainTick);
        Assert.Equal((ClaimKind.Quotation, source), (ticked.Details.Kind, ticked.Evidence[0].Source));
        Assert.NotNull(ticked.Evidence[0].Seen);
    }

    [Fact]
    public async Task What_is_on_the_screen_is_said_to_be_seen_by_one_key_and_taken_back_by_another()
    {
        var checking = await Prepared("A fourth bridge this year");
        var claim = await checking.Mark("“We will build the bridge this year,”");
        var minutes = new SourceDetails(SourceKind.Document, "Minutes of June", null, null);
        await checking.Link(claim, minutes, Bearing.PlainSupport);
        await checking.Keep((await checking.Read()).Claims[claim].Evidence[0].Source, Minutes);
        var ana = await Enter("ana");
        await ana.GoToArticle(checking.Path);
        await ana.Article.Walk(2);
        await Expect(Context(ana)).ToBeVisibleAsync();

        await ana.Press("v");
        await Expect(ana.Article.Panel).ToContainTextAsync("Seen in its context by Ana");
        await ana.Press("z");
        await Expect(ana.Button(App.Say<SourceWords>("Seen"))).ToBeVisibleAsync();
        Assert.Null((await checking.Read()).Claims[claim].Evidence[0].Seen);

        await ana.Press("v");
        await ana.Press("2");
        await checking.Until(v => v.Claims[claim].Conclusion.IsPlainTick);
    }

    [Fact]
    public async Task A_copy_is_uploaded_read_taken_back_and_what_was_typed_is_found_again()
    {
        var checking = await Prepared("A third bridge this year");
        var claim = await checking.Mark("“We will build the bridge this year,”");
        await checking.Link(
            claim,
            new SourceDetails(SourceKind.Document, "Minutes of May", null, null),
            Bearing.PlainSupport
        );
        var source = (await checking.Read()).Claims[claim].Evidence[0].Source;
        var ana = await Enter("ana");
        await ana.Go($"demo/sources?source={source.Value}&keep=1");
        var form = ana.Page.GetByRole(AriaRole.Form, new() { Name = App.Say<SourceWords>("KeepCopy") });

        await form.Locator("[name=text]").FillAsync("Half of what it says");
        await Expect(form.Locator("[data-sign]"))
            .ToHaveAttributeAsync("data-state", new Regex("here|kept", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await ana.Go($"demo/sources?source={source.Value}&keep=1");
        await Expect(form.Locator("[name=text]")).ToHaveValueAsync("Half of what it says");
        await form.Locator("[name=text]").FillAsync("");

        await Upload(form, "scan.pdf", [0x25, 0x50, 0x44, 0x46, 0, 1]);
        await Expect(form.GetByRole(AriaRole.Alert)).ToContainTextAsync("“scan.pdf” holds no plain text");
        await Upload(form, "minutes.html", "<p>It <b>rained</b>.</p><script>alert(1)</script><p>مرحبا</p>"u8.ToArray());
        await Expect(form).ToContainTextAsync("minutes.html: 16 characters");
        await form.Locator("button.primary").ClickAsync();

        await ana.Page.Locator("a[href*=captures]").First.ClickAsync();
        await Expect(ana.Page.Locator("article.copy .text")).ToHaveTextAsync("It rained.\nمرحبا");
        await ana.Page.GoBackAsync();
        await ana.IsAlive();
        await ana.Activate(ana.Button(App.Say<SourceWords>("TakeBackCopy")));
        await Expect(ana.Button(App.Say<SourceWords>("PutBackCopy"))).ToBeVisibleAsync();
        Assert.Null((await checking.Read()).Claims[claim].Evidence[0].Capture);
    }

    private Task<Checking> Prepared(string headline) =>
        Checking.Of(
            App,
            headline,
            "“We will build the bridge this year,” the mayor said. “We will build the bridge this year if the state pays her share.”"
        );

    // By keyboard, as a person links the first source of a quotation.
    private async Task<ClaimId> LinkByForm(Person person, Checking checking)
    {
        var claim = await checking.Mark("“We will build the bridge this year,”");
        await Expect(person.Article.Marks(2)).ToHaveCountAsync(1);
        await person.Press("Enter");
        await person.Press("s");
        await person.Article.Form.GetByLabel(App.Say<SourceWords>("TitleLabel")).FillAsync("Minutes");
        await person.Press("Control+Enter");
        await checking.Until(v => v.Claims[claim].Evidence.Length == 1);
        await Expect(person.Article.Form).ToHaveCountAsync(0);
        return claim;
    }

    private static Task Upload(ILocator form, string name, byte[] bytes) =>
        form.Locator("input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = name,
                    MimeType = "text/html",
                    Buffer = bytes,
                }
            );

    private static ILocator Context(Person person) => person.Article.Panel.Locator(".evidence figure");

    private ILocator Look(Person person) =>
        person.Page.GetByRole(AriaRole.Region, new() { Name = App.Say<SourceWords>("LookFirst") });
}
