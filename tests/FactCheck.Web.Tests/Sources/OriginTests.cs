using FactCheck.Domain;
using FactCheck.Domain.Sources;
using FactCheck.Web.Sources;
using FactCheck.Web.Tests.Desks;
using FactCheck.Web.Verdicts;

namespace FactCheck.Web.Tests.Sources;

public sealed class OriginTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly Bearing Bearing = new(Stance.Supports, Proximity.Secondary, null, null, null);
    private static readonly EvidenceOrigin Diplomat = new(OriginKind.Unnamed, "a diplomat", null);

    [Fact]
    public async Task A_report_that_repeats_another_has_its_origin()
    {
        var (article, claim) = await Marked();
        var station = await Link(article, claim, "Station", Bearing with { Origin = Diplomat });
        await Link(article, claim, "Paper", From(station));

        var facts = await article.Facts(claim);

        var count = Assert.Single(Origins.Of(facts.Evidence));
        Assert.Equal((2, 1, 1), (count.Links, count.Origins.Length, count.Unnamed));
        Assert.Equal("Report of Station", facts.Evidence.Single(e => e.DerivedFrom is not null).DerivedFrom!.Title);
        Assert.Contains("origin 7 Unnamed\norigin-name 10 a diplomat\n", Domain.Verdicts.Seal.TextOf(facts));
    }

    [Fact]
    public async Task A_circle_is_refused_when_linking_editing_and_putting_back()
    {
        var (article, claim) = await Marked();
        var station = await Link(article, claim, "Station", Bearing);
        var paper = await Link(article, claim, "Paper", From(station));
        var first = (await article.Facts(claim)).Evidence.Single(e => e.Source == station).Id;
        var second = (await article.Facts(claim)).Evidence.Single(e => e.Source == paper).Id;
        var circle = new DerivedInACircle(["Report of Station", "Report of Paper", "Report of Station"]);

        await Run(article, claim, new ChosenSource(station, null), From(paper)).IsRefused(circle);
        await Edit(article, claim, first, Bearing, From(paper)).IsRefused(circle);
        await Edit(article, claim, first, Bearing, From(station)).IsRefused<DerivedInACircle>();

        await Remove(article, claim, second).IsDone();
        await Edit(article, claim, first, Bearing, From(paper)).IsDone();
        await Remove(article, claim, second, undo: true).IsRefused<DerivedInACircle>();
    }

    [Fact]
    public async Task A_tick_asks_the_same_of_where_its_source_has_it_from()
    {
        var (article, claim) = await Marked();
        var station = await Link(article, claim, "Station", Bearing);
        var paper = await Link(article, claim, "Paper", From(station));

        await Tick(article, claim, station, From(paper)).IsRefused<DerivedInACircle>();
        await Tick(article, claim, station, Bearing with { Origin = new EvidenceOrigin(OriginKind.Person, null, null) })
            .IsRefused(new Empty("OriginName"));
        await Tick(article, claim, station, Bearing).IsDone();
    }

    [Fact]
    public async Task The_same_report_may_have_it_from_elsewhere_for_another_claim()
    {
        var (article, claim) = await Marked();
        var other = await article.Mark(article.Desk.Ana, "4,000 cars");
        var station = await Link(article, claim, "Station", Bearing);
        var paper = await Link(article, claim, "Paper", From(station));

        await Run(article, other, new ChosenSource(paper, null), Bearing).IsDone();
        await Run(article, other, new ChosenSource(station, null), From(paper)).IsDone();
    }

    [Fact]
    public async Task Nothing_is_derived_from_a_source_of_another_desk_or_from_none()
    {
        var (article, claim) = await Marked();
        var (theirs, theirClaim) = await Marked();
        var foreign = await Link(theirs, theirClaim, "Station", Bearing);
        var paper = new ChosenSource(SourceId.New(), new SourceDetails(SourceKind.Article, "Paper", null, null));

        await Run(article, claim, paper, From(foreign)).IsRefused(new NotFound());
        await Run(article, claim, paper, From(SourceId.New())).IsRefused(new NotFound());
        await Run(
                article,
                claim,
                paper,
                Bearing with
                {
                    Origin = new EvidenceOrigin(OriginKind.Person, "Reuters", null),
                }
            )
            .IsRefused(new AnOutletIsNoOrigin("Reuters"));
        Assert.Empty((await article.Facts(claim)).Evidence);
    }

    [Fact]
    public async Task Two_people_who_say_the_origin_otherwise_are_shown_both()
    {
        var (article, claim) = await Marked();
        await Link(article, claim, "Station", Bearing);
        var evidence = (await article.Facts(claim)).Evidence[0].Id;
        var mayor = Bearing with { Origin = new EvidenceOrigin(OriginKind.Person, "The mayor", null) };

        await Edit(article, claim, evidence, Bearing, mayor).IsDone();
        await Edit(article, claim, evidence, Bearing, Bearing with { Origin = Diplomat })
            .IsRefused(new ChangedMeanwhile("Origin", "a diplomat", "The mayor", null));
    }

    private async Task<(TestArticle, ClaimId)> Marked()
    {
        var article = await app.NewArticle();
        return (article, await article.Mark(article.Desk.Ana, "12 million crowns"));
    }

    private static Bearing From(SourceId source) => Bearing with { Origin = EvidenceOrigin.From(source) };

    private static async Task<SourceId> Link(TestArticle article, ClaimId claim, string outlet, Bearing bearing)
    {
        var source = SourceId.New();
        var details = new SourceDetails(SourceKind.Article, $"Report of {outlet}", outlet, null);
        await Run(article, claim, new ChosenSource(source, details), bearing).IsDone();
        return source;
    }

    private static Task<Result> Run(TestArticle article, ClaimId claim, ChosenSource source, Bearing bearing) =>
        article
            .Use<LinkEvidence>()
            .Run(article.Desk.By(article.Desk.Ana), article.Id, claim, EvidenceId.New(), source, bearing);

    private static Task<Result> Tick(TestArticle article, ClaimId claim, SourceId source, Bearing bearing) =>
        article
            .Use<TickClaim>()
            .Run(
                article.Desk.By(article.Desk.Ana),
                article.Id,
                new TickedClaim(claim, Domain.Verdicts.Conclusion.None, []),
                EvidenceId.New(),
                new ChosenSource(source, null),
                bearing
            );

    private static Task<Result> Edit(
        TestArticle article,
        ClaimId claim,
        EvidenceId evidence,
        Bearing before,
        Bearing bearing
    ) =>
        article
            .Use<EditEvidence>()
            .Run(article.Desk.By(article.Desk.Yusuf), article.Id, claim, evidence, before, bearing);

    private static Task<Result> Remove(TestArticle article, ClaimId claim, EvidenceId evidence, bool undo = false) =>
        article.Use<RemoveEvidence>().Run(article.Desk.By(article.Desk.Ana), article.Id, claim, evidence, undo);
}
