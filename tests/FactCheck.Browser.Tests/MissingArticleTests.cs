using FactCheck.Web.Layout;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser.Tests;

public sealed class MissingArticleTests(RunningApp app) : BrowserTest(app)
{
    [Theory]
    [InlineData("")]
    [InlineData("/sources")]
    [InlineData("/report")]
    [InlineData("/history")]
    public async Task An_article_that_is_not_there_is_said_to_be_missing(string page)
    {
        var ana = await Enter("ana");
        await ana.Go($"demo/articles/{Guid.CreateVersion7()}{page}");

        await Expect(ana.Page.GetByRole(AriaRole.Heading, new() { Name = App.Say<LayoutWords>("NotFoundTitle") }))
            .ToBeVisibleAsync();
    }
}
