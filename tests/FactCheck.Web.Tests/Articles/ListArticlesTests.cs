using FactCheck.Domain.Articles;
using FactCheck.Web.Articles;
using FactCheck.Web.Tests.Desks;

namespace FactCheck.Web.Tests.Articles;

public sealed class ListArticlesTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task The_nearest_deadline_comes_first_and_what_is_signed_off_last()
    {
        var desk = await app.NewDesk();
        var signed = await desk.Import(Titled("signed", 1));
        await signed.DisposeTheRest(desk.Ana);
        await app.Node.Use<SignOffArticle>().Run(desk.By(desk.Mira), signed.Id).IsDone();
        await desk.Import(Titled("older, no deadline", null));
        await desk.Import(Titled("in three days", 3));
        await desk.Import(Titled("in two days", 2));
        await desk.Import(Titled("newer, no deadline", null));

        var lines = await app.Node.Use<ListArticles>().Run(desk.MemberOf(desk.Ruth));

        Assert.Equal(
            ["in two days", "in three days", "newer, no deadline", "older, no deadline", "signed"],
            lines.Select(l => l.Title)
        );
        Assert.NotNull(lines[^1].SignedOffAt);
    }

    [Fact]
    public async Task A_line_says_how_far_the_article_is()
    {
        var article = await app.NewArticle();
        var desk = article.Desk;
        var approved = await article.Ticked(desk.Ana, "12 million crowns");
        await article.Approve(desk.Mira, approved).IsDone();
        await article.Ticked(desk.Ana, "4,000 cars");
        await article.Mark(desk.Ana, "in 2019");

        var line = (await app.Node.Use<ListArticles>().Run(desk.MemberOf(desk.Ana))).Single();

        Assert.Equal((3, 1), (line.Claims, line.Submitted));
        Assert.Equal(new Coverage(4, 0, 2, 1), line.Coverage);
        Assert.Equal((await article.Read()).Coverage, line.Coverage);
        Assert.Equal(("Harbour Post", TestDesk.Draft.PublishedOn), (line.Outlet, line.PublishedOn));
    }

    [Fact]
    public async Task The_list_takes_one_SQL_command()
    {
        var article = await app.NewArticle();
        await article.Desk.Import();
        var list = app.Node.Use<ListArticles>();

        var sent = await app
            .Node.Use<SqlCommands>()
            .During(async () => Assert.Equal(2, (await list.Run(article.Desk.MemberOf(article.Desk.Ana))).Count));

        Assert.Single(sent);
    }

    private ArticleDraft Titled(string title, int? days) =>
        TestDesk.Draft with
        {
            Title = title,
            Deadline = days is { } ahead ? app.Clock.Start.AddDays(ahead) : null,
        };
}
