using FactCheck.Domain;
using FactCheck.Domain.Sources;
using FactCheck.Web.History;
using FactCheck.Web.Sources;
using FactCheck.Web.Tests.Desks;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Sources;

public sealed class LinkEvidenceTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly SourceDetails Budget = new(
        SourceKind.Document,
        "Budget of the town",
        "The town",
        "https://town.example/budget"
    );

    [Fact]
    public async Task A_new_source_of_a_new_outlet_is_added_to_the_desk_and_linked_to_the_claim()
    {
        var article = await app.NewArticle();
        var claim = await article.Mark(article.Desk.Ana, "12 million crowns");
        var (source, evidence) = (SourceId.New(), EvidenceId.New());

        await Link(article, claim, evidence, new ChosenSource(source, Budget)).IsDone();

        var linked = Assert.Single((await article.Facts(claim)).Evidence);
        Assert.Equal((evidence, source, 1), (linked.Id, linked.Source, linked.SourceVersion));
        Assert.Equal(
            ("Budget of the town", "The town", "https://town.example/budget"),
            (linked.SourceTitle, linked.Outlet, linked.SourceUrl)
        );
        Assert.Equal(TestArticle.Support.Quote, linked.Quote);
        await article.Recorded(article.Desk.Ana, new EvidenceLinked(claim, evidence, source, 1, TestArticle.Support));
        var onDesk = (await app.Node.Use<ReadHistory>().Run(Ana(article), new ArticleId(article.Desk.Id.Value)))[0];
        Assert.IsType<OutletAdded>(onDesk.Events[0]);
        Assert.Equal(new SourceAdded(source, SourceKind.Document), onDesk.Events[1]);
    }

    [Fact]
    public async Task A_known_source_is_linked_without_touching_the_desk()
    {
        var article = await app.NewArticle();
        var source = SourceId.New();
        var first = await article.Mark(article.Desk.Ana, "12 million crowns");
        await Link(article, first, EvidenceId.New(), new ChosenSource(source, Budget)).IsDone();
        var before = await DeskVersion(article);
        var second = await article.Mark(article.Desk.Ana, "4,000 cars");

        await Link(article, second, EvidenceId.New(), new ChosenSource(source, null)).IsDone();

        Assert.Equal(source, (await article.Facts(second)).Evidence[0].Source);
        Assert.Equal(before, await DeskVersion(article));
    }

    [Fact]
    public async Task An_outlet_the_desk_knows_is_not_added_again()
    {
        var article = await app.NewArticle();
        var claim = await article.Mark(article.Desk.Ana, "12 million crowns");

        await Link(article, claim, EvidenceId.New(), new ChosenSource(SourceId.New(), Budget)).IsDone();
        await Link(
                article,
                claim,
                EvidenceId.New(),
                new ChosenSource(SourceId.New(), Budget with { Title = "Minutes" })
            )
            .IsDone();

        await using var db = await app.Node.Db();
        Assert.Equal(1, await db.Outlets.CountAsync(o => o.DeskId == article.Desk.Id));
        Assert.Equal(2, await db.Sources.CountAsync(s => s.DeskId == article.Desk.Id));
    }

    [Fact]
    public async Task A_source_nobody_has_and_a_source_of_another_desk_are_both_not_found()
    {
        var article = await app.NewArticle();
        var theirs = await app.NewArticle();
        var source = SourceId.New();
        var foreign = await theirs.Mark(theirs.Desk.Ana, "12 million crowns");
        await Link(theirs, foreign, EvidenceId.New(), new ChosenSource(source, Budget)).IsDone();
        var claim = await article.Mark(article.Desk.Ana, "12 million crowns");

        await Link(article, claim, EvidenceId.New(), new ChosenSource(SourceId.New(), null)).IsRefused(new NotFound());
        await Link(article, claim, EvidenceId.New(), new ChosenSource(source, null)).IsRefused(new NotFound());
    }

    [Fact]
    public async Task A_refused_source_leaves_nothing_behind()
    {
        var article = await app.NewArticle();
        var claim = await article.Mark(article.Desk.Ana, "12 million crowns");
        var version = await article.Version();
        var hostile = new ChosenSource(SourceId.New(), Budget with { Url = "javascript:alert(1)" });

        await Link(article, claim, EvidenceId.New(), hostile).IsRefused<NotAWebAddress>();

        await using var db = await app.Node.Db();
        Assert.False(await db.Outlets.AnyAsync(o => o.DeskId == article.Desk.Id));
        Assert.Equal(version, await article.Version());
    }

    [Fact]
    public async Task The_sources_of_a_desk_are_offered_newest_first_with_their_outlet()
    {
        var article = await app.NewArticle();
        var claim = await article.Mark(article.Desk.Ana, "12 million crowns");
        var (older, newer) = (SourceId.New(), SourceId.New());
        await Link(article, claim, EvidenceId.New(), new ChosenSource(older, Budget)).IsDone();
        await Link(
                article,
                claim,
                EvidenceId.New(),
                new ChosenSource(newer, new SourceDetails(SourceKind.OwnObservation, "Count at noon", null, null))
            )
            .IsDone();

        var lines = await app.Node.Use<ListSources>().Run(Ana(article));

        Assert.Equal(
            [
                new SourceLine(newer, SourceKind.OwnObservation, "Count at noon", null, null),
                new SourceLine(older, SourceKind.Document, "Budget of the town", "The town", Budget.Url),
            ],
            lines
        );
    }

    private static Domain.Desks.Member Ana(TestArticle article) => article.Desk.MemberOf(article.Desk.Ana);

    private async Task<long> DeskVersion(TestArticle article)
    {
        await using var db = await app.Node.Db();
        return (await db.Desks.AsNoTracking().SingleAsync(d => d.DeskId == article.Desk.Id)).Version;
    }

    private static Task<Result> Link(TestArticle article, ClaimId claim, EvidenceId evidence, ChosenSource source) =>
        article
            .Use<LinkEvidence>()
            .Run(article.Desk.By(article.Desk.Ana), article.Id, claim, evidence, source, TestArticle.Support);
}
