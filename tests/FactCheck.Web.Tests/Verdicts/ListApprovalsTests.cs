using FactCheck.Domain.Verdicts;
using FactCheck.Web.Tests.Desks;
using FactCheck.Web.Verdicts;

namespace FactCheck.Web.Tests.Verdicts;

public sealed class ListApprovalsTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task What_waits_is_grouped_by_article_and_what_speaks_against_the_text_comes_first()
    {
        var desk = await app.NewDesk();
        var later = await desk.Import();
        var sooner = await desk.Import(TestDesk.Draft with { Deadline = app.Clock.Start.AddDays(1) });
        await later.Ticked(desk.Ana, "4,000 cars");
        var tick = await sooner.Ticked(desk.Ana, "12 million crowns");
        var against = await sooner.Mark(desk.Ana, "in 2019");
        await sooner.Link(desk.Ana, against);
        await sooner.Conclude(desk.Ana, against, Conclusion.None, new(Outcome.CannotStand, "2020.")).IsDone();
        await sooner.Submit(desk.Ana, against).IsDone();
        await sooner.Mark(desk.Ana, "opening");

        var groups = await app.Node.Use<ListApprovals>().Run(desk.MemberOf(desk.Mira));

        Assert.Equal([sooner.Id, later.Id], groups.Select(g => g.Article));
        Assert.Equal([against, tick], groups[0].Lines.Select(l => l.Claim.Id));
        Assert.Equal((4, "Work began in 2019."), (groups[0].Lines[0].Number, groups[0].Lines[0].Sentence));
        Assert.Equal(2, groups[0].Lines[1].Number);
        Assert.Equal(Seal.HashOf(await sooner.Facts(tick)), Seal.HashOf(groups[0].Lines[1].Claim));
    }

    [Fact]
    public async Task A_claim_in_two_places_waits_once_under_the_first()
    {
        var article = await app.NewArticle();
        var claim = Domain.ClaimId.New();
        var places = new[] { await article.Place("The bridge cost"), await article.Place("second bridge") };
        await article
            .Use<Web.Claims.MarkClaim>()
            .Run(article.Desk.By(article.Desk.Ana), article.Id, claim, places, Domain.Claims.Test.Fact)
            .IsDone();
        await article.Link(article.Desk.Ana, claim);
        await article.Conclude(article.Desk.Ana, claim, Conclusion.None, TestArticle.Tick).IsDone();
        await article.Submit(article.Desk.Ana, claim).IsDone();

        var lines = (await app.Node.Use<ListApprovals>().Run(article.Desk.MemberOf(article.Desk.Mira)))[0].Lines;

        Assert.Equal((claim, 1), (Assert.Single(lines).Claim.Id, lines[0].Number));
    }

    [Fact]
    public async Task The_list_takes_two_SQL_commands_however_much_waits()
    {
        var article = await app.NewArticle();
        await article.Ticked(article.Desk.Ana, "12 million crowns");
        await article.Ticked(article.Desk.Ana, "4,000 cars");
        var list = app.Node.Use<ListApprovals>();

        var sent = await app.Node.Use<SqlCommands>().During(() => list.Run(article.Desk.MemberOf(article.Desk.Mira)));

        Assert.Equal(2, sent.Count);
    }
}
