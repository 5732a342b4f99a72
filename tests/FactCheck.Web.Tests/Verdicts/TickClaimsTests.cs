using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Data;
using FactCheck.Web.History;
using FactCheck.Web.Tests.Desks;
using FactCheck.Web.Verdicts;

namespace FactCheck.Web.Tests.Verdicts;

public sealed class TickClaimsTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task All_are_ticked_in_one_entry_and_one_undo_takes_all_back()
    {
        var (article, source, claims) = await Prepared();
        var before = await article.Version();

        await Tick(article, article.Desk.By(article.Desk.Ana), claims, source).IsDone();

        Assert.Equal(before + 1, await article.Version());
        foreach (var claim in claims)
        {
            var facts = await article.Facts(claim);
            Assert.Equal(TestArticle.Tick, facts.Conclusion);
            Assert.Single(facts.Evidence, e => e.Source == source && e.Stance is Stance.Supports);
        }

        Assert.True((await article.Use<UndoLast>().Run(article.Desk.By(article.Desk.Ana), article.Id)).Done);
        Assert.All(await All(article, claims), f => Assert.Equal(Conclusion.None, f.Conclusion));
    }

    [Fact]
    public async Task One_that_was_changed_meanwhile_is_named_and_none_is_settled()
    {
        var (article, source, claims) = await Prepared();
        var other = new Conclusion(Outcome.ChangeNeeded, "It is 3,000.");
        await article.Conclude(article.Desk.Yusuf, claims[1], Conclusion.None, other).IsDone();
        var before = await article.Version();

        var refused = await Tick(article, article.Desk.By(article.Desk.Ana), claims, source);

        var one = Assert.IsType<OneOfSeveral>(refused.Refusal);
        Assert.Equal(claims[1], one.Claim);
        Assert.IsType<ChangedMeanwhile>(one.Why);
        Assert.Equal(before, await article.Version());
        Assert.Equal(Conclusion.None, (await article.Facts(claims[0])).Conclusion);
    }

    [Fact]
    public async Task What_was_submitted_is_refused_with_its_reason()
    {
        var (article, source, claims) = await Prepared();
        var desk = article.Desk;
        await article.Conclude(desk.Ana, claims[0], Conclusion.None, TestArticle.Tick).IsDone();
        await article.Submit(desk.Ana, claims[0]).IsDone();

        var refused = await Tick(article, desk.By(desk.Ana), [claims[1], claims[0]], source);

        Assert.IsType<WrongStatus>(Assert.IsType<OneOfSeveral>(refused.Refusal).Why);
        Assert.Empty((await article.Facts(claims[1])).Evidence);
    }

    [Fact]
    public async Task A_claim_that_the_source_disputes_is_not_settled_with_others()
    {
        var (article, _, claims) = await Prepared();
        var ana = article.Desk.Ana;
        await article.Link(ana, claims[1], Stance.Refutes);
        var disputing = (await article.Facts(claims[1])).Evidence[0].Source;

        var refused = await Tick(article, article.Desk.By(ana), claims, disputing);

        Assert.Equal(new SourceSaysOtherwise(Stance.Refutes), Assert.IsType<OneOfSeveral>(refused.Refusal).Why);
    }

    [Fact]
    public async Task The_same_operation_sent_twice_is_done_once()
    {
        var (article, source, claims) = await Prepared();
        var intent = article.Desk.By(article.Desk.Ana);
        await Tick(article, intent, claims, source).IsDone();
        var once = await article.Version();

        await Tick(article, intent, claims, source).IsDone();

        Assert.Equal(once, await article.Version());
    }

    [Fact]
    public async Task Two_people_who_settle_the_same_group_at_once_link_nothing_twice()
    {
        var (article, source, claims) = await Prepared();
        var desk = article.Desk;

        var results = await Task.WhenAll(
            Tick(article, desk.By(desk.Ana), claims, source),
            Tick(article, desk.By(desk.Yusuf), claims, source)
        );

        Assert.All(results, r => Assert.True(r.Done));
        Assert.All(await All(article, claims), f => Assert.Single(f.Evidence));
    }

    private async Task<(TestArticle Article, SourceId Source, ClaimId[] Claims)> Prepared()
    {
        var article = await app.NewArticle();
        var first = await article.Mark(article.Desk.Ana, "4,000 cars a day");
        await article.Link(article.Desk.Ana, first);
        var second = await article.Mark(article.Desk.Ana, "second bridge");
        return (article, (await article.Facts(first)).Evidence[0].Source, [first, second]);
    }

    private static async Task<ClaimFacts[]> All(TestArticle article, ClaimId[] claims) =>
        await Task.WhenAll(claims.Select(article.Facts));

    private static Task<Result> Tick(TestArticle article, Intent intent, ClaimId[] claims, SourceId source) =>
        article
            .Use<TickClaims>()
            .Run(
                intent,
                article.Id,
                [.. claims.Select(c => new ChosenClaim(c, Conclusion.None, EvidenceId.New()))],
                source
            );
}
