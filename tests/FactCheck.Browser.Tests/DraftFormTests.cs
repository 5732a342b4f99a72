using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Sources;
using FactCheck.Web.Import;
using FactCheck.Web.Sources;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser.Tests;

/// <summary>Forms that are not simply the one of a claim find what was typed into them all the same.</summary>
public sealed class DraftFormTests(RunningApp app) : BrowserTest(app)
{
    private const string Typed = "Typed and not yet saved.";

    [Fact]
    public async Task What_was_decided_about_a_pasted_text_is_there_again_with_it_and_not_with_another()
    {
        const string Text = "Harbour closed\n\nThe harbour is closed today.\n\nCall us at noon.\n\nIt opens on Monday.";
        var ana = await Enter("ana");
        await ana.Go("demo/new");
        await ReadText(ana, Text);
        await Box(ana, "Byline").FillAsync("A. Writer");
        await Kind(ana, 3).SelectOptionAsync(nameof(ParagraphKind.NotArticle));
        await Expect(ana.Page.Locator("li.junk")).ToHaveCountAsync(1);
        await Expect(ana.Page.Locator("[data-sign]")).ToHaveAttributeAsync("data-state", "kept");
        await ana.Page.CloseAsync();

        var back = await Enter("ana");
        await back.Go("demo/new");
        await Expect(back.Page.Locator("[name=text]")).ToHaveValueAsync(Text);
        await ReadText(back, null);
        await Expect(Box(back, "Byline")).ToHaveValueAsync("A. Writer");
        await Expect(Kind(back, 3)).ToHaveValueAsync(nameof(ParagraphKind.NotArticle));
        await Expect(back.Page.Locator("li.junk")).ToHaveCountAsync(1);

        await back.Button(App.Say<ImportWords>("Clear")).ClickAsync();
        await ReadText(back, Text.Replace("Monday", "Tuesday", StringComparison.Ordinal));
        await Expect(Box(back, "Byline")).ToHaveValueAsync("A. Writer");
        await Expect(Kind(back, 3)).ToHaveValueAsync(nameof(ParagraphKind.NotArticle));
        await Expect(back.Page.Locator("[data-sign]")).ToHaveAttributeAsync("data-state", "kept");
        await back.Page.ReloadAsync();
        await back.IsAlive();
        await ReadText(back, null);
        await Expect(Box(back, "Byline")).ToHaveValueAsync("A. Writer");

        await back.Button(App.Say<ImportWords>("Clear")).ClickAsync();
        await ReadText(back, "Another notice\n\nThe bridge is open.");
        await Expect(Box(back, "Byline")).ToHaveValueAsync("");
        await back.Button(App.Say<ImportWords>("Clear")).ClickAsync();
        await ReadText(back, Text);
        await back.Button(App.Say<ImportWords>("Save")).ClickAsync();

        await Expect(back.Article.Text).ToContainTextAsync("It opens on Monday.");
        await Expect(back.Article.Text).ToContainTextAsync("A. Writer");
        await Expect(back.Article.Text).Not.ToContainTextAsync("Call us");
        await back.Go("demo/new");
        await Expect(back.Page.Locator("[name=text]")).ToHaveValueAsync("");
    }

    [Theory]
    [InlineData("EditButton", "note")]
    [InlineData("KeepCopy", "text")]
    public async Task What_was_typed_about_one_of_several_sources_is_there_again_in_its_open_form(
        string button,
        string field
    )
    {
        var checking = await Checking.Of(App, $"Two sources, {field}", "“A loaf costs four crowns,” he said.");
        var claim = await checking.Mark("“A loaf costs four crowns,”");
        await checking.Link(claim, Document("First list"), Bearing.PlainSupport);
        await checking.Link(claim, Document("Second list"), Bearing.PlainSupport);
        var ana = await Enter("ana");
        await ana.GoToArticle(checking.Path);
        await ana.Article.Walk(2);
        var second = ana.Article.Panel.Locator(".evidence", new() { HasText = "Second list" });

        await ana.Activate(second.GetByRole(AriaRole.Button, new() { Name = App.Say<SourceWords>(button) }));
        await second.Locator($"[name={field}]").FillAsync(Typed);
        await Expect(second.Locator("[data-sign]")).ToHaveAttributeAsync("data-state", "kept");
        await ana.Page.ReloadAsync();
        await Expect(second.Locator($"[name={field}]")).ToHaveValueAsync(Typed);
        await Expect(ana.Article.Panel.Locator($"[name={field}]")).ToHaveCountAsync(1);

        await second.Locator($"[name={field}]").FocusAsync();
        await ana.Press("Escape");
        await ana.Press("Escape");
        await Expect(second.Locator("form")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_source_that_no_list_offers_by_itself_is_still_chosen_after_the_page_came_back()
    {
        var checking = await Checking.Of(App, "The old register", "A loaf costs four crowns. It rained.");
        var rained = await checking.Mark("rained");
        await checking.Link(rained, Document("Register of bakers"), Bearing.PlainSupport);
        await checking.Link(rained, Document("Register of millers"), Bearing.PlainSupport);
        await checking.Link(rained, Document("Register of mills"), Bearing.PlainSupport);
        var claim = await checking.Mark("four crowns");
        SourceId[] old = [.. (await checking.Read()).Claims[rained].Evidence.Select(e => e.Source)];
        await LeaveRoomForNone(old[0]);
        var ana = await Enter("ana");
        await ana.GoToArticle(checking.Path);
        await ana.Article.Walk(2);
        await ana.Press("s");
        var form = ana.Article.Form;
        await Expect(form.Locator(":focus")).ToHaveCountAsync(1);
        await Find(form, "source", "bakers", old[0]);
        await form.Locator("[name=origin-kind]").SelectOptionAsync(nameof(OriginKind.Derived));
        await Find(form, "derived-from", "millers", old[1]);
        await form.Locator("[name=note]").FillAsync(Typed);
        await Expect(form.Locator("[data-sign]")).ToHaveAttributeAsync("data-state", "kept");

        await checking.Merge(old[1], old[2], by: "Yusuf");
        await ana.Page.ReloadAsync();

        await Expect(form.Locator("[name=source] option:checked")).ToHaveTextAsync("Register of bakers");
        await Expect(form.Locator("[name=derived-from] option:checked")).ToHaveTextAsync("Register of mills");
        await form.Locator("[name=note]").FocusAsync();
        await ana.Press("Control+Enter");
        await Expect(form).ToHaveCountAsync(0);
        var evidence = Assert.Single((await checking.Read()).Claims[claim].Evidence);
        Assert.Equal((old[0], old[2]), (evidence.Source, evidence.Origin?.DerivedFrom));
        await App.Ask("DELETE FROM source WHERE added_at = '2002-01-01'");
    }

    // The sources of the test are older than as many others as a list offers; those of other tests stay newer than both.
    private async Task LeaveRoomForNone(SourceId like)
    {
        await App.Ask($"UPDATE source SET added_at = '2001-01-01' WHERE title LIKE 'Register of %'");
        await App.Ask(
            $"""
            INSERT INTO source SELECT (jsonb_populate_record(s, jsonb_build_object(
              'id', gen_random_uuid(), 'added_at', '2002-01-01', 'title', md5(n::text), 'title_key', md5(n::text), 'searched', ''))).*
            FROM source s, generate_series(1, {ListSources.Limit}) n WHERE s.id = '{like.Value}'
            """
        );
    }

    private static async Task Find(ILocator form, string list, string words, SourceId found)
    {
        await form.Locator($"[name={list}-find]").FillAsync(words);
        await form.Locator($"[name={list}-find]").PressAsync("Enter");
        await Expect(form.Locator($"[name={list}]")).ToHaveValueAsync(found.Value.ToString());
    }

    private static SourceDetails Document(string title) => new(SourceKind.Document, title, null, null);

    private async Task ReadText(Person person, string? text)
    {
        var read = person.Button(App.Say<ImportWords>("Read"));
        await Expect(read).ToBeEnabledAsync();
        if (text is not null)
        {
            await person.Page.Locator("[name=text]").FillAsync(text);
        }

        await read.ClickAsync();
        await Expect(person.Button(App.Say<ImportWords>("Save"))).ToBeVisibleAsync();
    }

    private ILocator Box(Person person, string label) => person.Page.GetByLabel(App.Say<ImportWords>(label));

    private ILocator Kind(Person person, int number) =>
        person.Page.GetByRole(AriaRole.Combobox, new() { Name = App.Say<ImportWords>("Kind", number) });
}
