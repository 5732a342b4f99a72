using FactCheck.Domain.Sources;
using FactCheck.Web.Layout;
using FactCheck.Web.Sources;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser.Tests;

/// <summary>The directory of sources in a browser: adding a contact, linking two reports of one origin, merging a duplicate and undoing it.</summary>
public sealed class DirectoryTests(RunningApp app) : BrowserTest(app)
{
    [Fact]
    public async Task A_person_adds_finds_changes_merges_and_parts_sources()
    {
        var ana = await Enter("ana");
        await ana.Go("demo/sources");
        await ana.Activate(Link(ana, "AddSource"));
        await Expect(Field(ana, "TitleLabel")).ToBeFocusedAsync();
        await ana.Type("Call with the harbour master");
        await ana.Page.Locator("[name=source-kind]").SelectOptionAsync(nameof(SourceKind.Interview));
        await Field(ana, "Own.Who.Interview").FillAsync("José Lund");
        await ana.Page.Locator("[name=own-terms]").SelectOptionAsync(nameof(SpeakingTerms.Background));
        await Field(ana, "Own.Who.Interview").PressAsync("Enter");
        await Expect(Side(ana)).ToContainTextAsync("José Lund");
        await Expect(Side(ana)).ToContainTextAsync(App.Say<SourceWords>("NotUsed"));
        await AddTwin(ana);

        await ana.Page.Locator("[name=find]").FillAsync("jose lund");
        await ana.Press("Enter");
        await Expect(Rows(ana)).ToHaveCountAsync(2);
        await ana.Page.Locator("summary").ClickAsync();
        await ana.Page.GetByRole(AriaRole.Link, new() { Name = App.Say<SourceWords>("LookAtBoth") }).First.ClickAsync();
        await Expect(Side(ana)).ToContainTextAsync(App.Say<SourceWords>("MergeLead"));
        await ana.Activate(ana.Button(App.Say<SourceWords>("MergeNow")));
        await Expect(Side(ana)).ToContainTextAsync(App.Say<SourceWords>("MergedIntoIt"));
        await ana.Page.Locator("[name=find]").FillAsync("jose lund");
        await ana.Press("Enter");
        await Expect(Rows(ana)).ToHaveCountAsync(1);
        await ana.Activate(ana.Button(App.Say<LayoutWords>("Undo")));
        await Expect(Rows(ana)).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Two_reports_of_one_unnamed_diplomat_are_one_origin_and_a_changed_source_is_seen_at_once()
    {
        var checking = await Checking.Of(App, "A denial", "A diplomat denied it twice.");
        var claim = await checking.Mark("denied it");
        var unnamed = new EvidenceOrigin(OriginKind.Unnamed, "a diplomat", null);
        var heard = new SourceDetails(SourceKind.Article, "Interview at the embassy", "Radio Harbour", null);
        await checking.Link(claim, heard, new Bearing(Stance.Supports, null, null, null, null, unnamed));
        var (ana, jon) = (await Enter("ana"), await Enter("jon"));
        await ana.GoToArticle(checking.Path);
        await jon.GoToArticle(checking.Path);
        await ana.Article.Walk(2);
        await jon.Article.Walk(2);
        await ana.Press("s");
        await ana.Article.Form.Locator("[name=title]").FillAsync("Report of the interview");
        await ana.Article.Form.Locator("[name=origin-kind]").SelectOptionAsync(nameof(OriginKind.Derived));
        await ana.Article.Form.Locator("[name=derived-from-find]").FillAsync("radio embassy");
        await ana.Press("Enter");
        await Expect(ana.Article.Form.Locator("[name=derived-from] option:checked"))
            .ToHaveTextAsync("Radio Harbour: Interview at the embassy");
        await ana.Article.Form.Locator("[name=title]").FocusAsync();
        await ana.Press("Control+Enter");
        await Expect(jon.Article.Panel).ToContainTextAsync("2 links · 1 origin · 1 unnamed");

        var source = (await checking.Read()).Claims[claim].Evidence[0].Source;
        await ana.Go($"demo/sources?source={source.Value}");
        await ana.Activate(ana.Button(App.Say<SourceWords>("EditButton")));
        await Field(ana, "TitleLabel").FillAsync("Talk at the embassy");
        await Field(ana, "TitleLabel").PressAsync("Enter");
        await Expect(jon.Article.Panel).ToContainTextAsync("Talk at the embassy");
        await jon.Article.Panel.GetByText(App.Say<SourceWords>("WhatChanged")).ClickAsync();
        await Expect(jon.Article.Panel).ToContainTextAsync("“Interview at the embassy” to “Talk at the embassy”");
        await jon.Article.Panel.GetByText(App.Say<SourceWords>("Renew")).ClickAsync();
        await Expect(jon.Article.Panel).Not.ToContainTextAsync(App.Say<SourceWords>("ChangedSince"));
    }

    [Fact]
    public async Task Two_outlets_are_merged_after_a_look_at_both_and_taken_apart_again()
    {
        var checking = await Checking.Of(App, "Two mills", "Both mills stand.");
        var claim = await checking.Mark("Both mills");
        foreach (var outlet in new[] { "The Mill News", "Mill News Weekly" })
        {
            await checking.Link(
                claim,
                new SourceDetails(SourceKind.Article, $"Mills in {outlet}", outlet, null),
                new Bearing(Stance.Supports, null, null, null, null)
            );
        }

        var (ana, jon) = (await Enter("ana"), await Enter("jon"));
        await jon.GoToArticle(checking.Path);
        await jon.Article.Walk(2);
        await Expect(jon.Article.Panel).ToContainTextAsync("Mill News Weekly");
        await ana.Go("demo/sources?find=mill+news");
        await ana.Activate(ana.Page.GetByRole(AriaRole.Link, new() { Name = "Mill News Weekly", Exact = true }));
        await ana.Activate(ana.Button(App.Say<SourceWords>("MergeButton")));
        await ana.Page.Locator("[name=into]").SelectOptionAsync(new SelectOptionValue { Label = "The Mill News" });
        await Expect(Side(ana).Locator("tbody tr").First).ToContainTextAsync("The Mill News");
        await ana.Activate(ana.Button(App.Say<SourceWords>("MergeNow")));

        await Expect(Side(ana).Locator("h2")).ToHaveTextAsync("The Mill News");
        await Expect(Side(ana)).ToContainTextAsync(App.Say<SourceWords>("MergedIntoIt"));
        await Expect(Rows(ana)).ToHaveCountAsync(2);
        await Expect(jon.Article.Panel.GetByText("Mill News Weekly", new() { Exact = true })).ToHaveCountAsync(0);

        await ana.Activate(ana.Button(App.Say<LayoutWords>("Undo")));
        await Expect(Rows(ana)).ToHaveCountAsync(1);
        await Expect(jon.Article.Panel).ToContainTextAsync("Mill News Weekly");
    }

    private async Task AddTwin(Person ana)
    {
        await ana.Go("demo/sources?add=1");
        await ana.Page.Locator("[name=source-kind]").SelectOptionAsync(nameof(SourceKind.Interview));
        await Field(ana, "Own.Who.Interview").FillAsync("José Lund");
        await Field(ana, "TitleLabel").FillAsync("call with the harbour  master");
        await Field(ana, "TitleLabel").PressAsync("Enter");
        await Expect(Side(ana)).ToContainTextAsync(App.Say<SourceWords>("NotUsed"));
    }

    private ILocator Field(Person person, string label) =>
        Side(person).GetByLabel(App.Say<SourceWords>(label), new() { Exact = true });

    private ILocator Link(Person person, string words) =>
        person.Page.GetByRole(AriaRole.Link, new() { Name = App.Say<SourceWords>(words) });

    private static ILocator Side(Person person) => person.Page.Locator("aside.side");

    private static ILocator Rows(Person person) => person.Page.Locator("section.list li");
}
