using FactCheck.Domain.Articles;
using FactCheck.Web.Data;
using FactCheck.Web.Demo;
using FactCheck.Web.Import;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser.Tests;

/// <summary>
/// Makes the pictures of docs/guide anew, from the demo article alone. Runs only when FACTCHECK_PICTURES names the folder to
/// put them in, and by itself: <c>--filter-class FactCheck.Browser.Tests.GuidePictures</c>.
/// </summary>
public sealed class GuidePictures(RunningApp app) : BrowserTest(app)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("FACTCHECK_PICTURES");

    [Fact]
    public async Task Are_made_from_the_demo_article()
    {
        Assert.SkipWhen(string.IsNullOrEmpty(Folder), "FACTCHECK_PICTURES names no folder for the pictures.");
        var ana = await Enter("ana");
        await using var db = await App.Use<IDbContextFactory<FactCheckDb>>().CreateDbContextAsync();
        Assert.Equal(1, await db.Articles.CountAsync());
        var opening = await App.Use<FindOpening>().Run();

        await ana.GoToArticle(opening);
        await Expect(ana.Article.Current).ToHaveCountAsync(1);
        await Take(ana, "workspace-light");
        await ana.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Take(ana, "workspace-dark");
        await ana.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await ana.Page.SetViewportSizeAsync(390, 844);
        await ana.GoToArticle(opening);
        await Expect(ana.Article.Current).ToBeInViewportAsync();
        await Take(ana, "workspace-390");
        await ana.Page.SetViewportSizeAsync(1400, 900);
        await ana.Go($"{opening.Split('?')[0]}/report");
        await Take(ana, "report");
        await ana.Go($"{DemoDesk.Slug}/new");
        await ana.Page.GetByLabel(App.Say<ImportWords>("Text")).FillAsync(AsPasted(DemoArticle.Draft));
        await ana.Press("Control+Enter");
        await Expect(ana.Page.GetByRole(AriaRole.Checkbox).First).ToBeVisibleAsync();
        await Take(ana, "import");
        var jon = await Enter("jon");
        await jon.Go($"{DemoDesk.Slug}/approvals");
        await Expect(jon.Page.GetByRole(AriaRole.Article).First).ToBeVisibleAsync();
        await Take(jon, "approvals");
    }

    // As a person copies it from a page, with its date and a line of the page around it.
    private static string AsPasted(ArticleDraft draft) =>
        string.Join(
            "\n\n",
            [
                draft.Paragraphs[0].Text,
                $"Published {draft.PublishedOn:MMMM d, yyyy}",
                .. draft.Paragraphs.Skip(1).Select(p => p.Text),
                "Share this article",
            ]
        );

    private static Task Take(Person person, string name) =>
        person.Page.ScreenshotAsync(
            new() { Path = Path.Combine(Folder!, $"{name}.png"), Animations = ScreenshotAnimations.Disabled }
        );
}
