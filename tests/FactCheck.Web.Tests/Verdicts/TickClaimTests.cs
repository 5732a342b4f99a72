using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Sources;
using FactCheck.Web.Tests.Desks;
using FactCheck.Web.Verdicts;

namespace FactCheck.Web.Tests.Verdicts;

public sealed class TickClaimTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_tick_marks_links_and_concludes_in_one_entry()
    {
        var article = await app.NewArticle();
        var (desk, source) = (article.Desk, await KnownSource(article));
        var place = await article.Place("4,000 cars a day");
        var before = await article.Version();

        var claim = ClaimId.New();
        await Tick(article, desk.Ana, new(claim, Conclusion.None, [place]), source).IsDone();

        Assert.Equal(before + 1, await article.Version());
        var facts = await article.Facts(claim);
        Assert.Equal(TestArticle.Tick, facts.Conclusion);
        var evidence = Assert.Single(facts.Evidence);
        Assert.Equal((source.Id, Bearing.PlainSupport), (evidence.Source, evidence.Bearing));
        Assert.Equal(Disposition.HasClaims, (await article.Read()).Sentence(place.Sentence)!.Disposition);
        Assert.Null(VerdictRules.WhyNotSubmit(facts, desk.MemberOf(desk.Ana)));
    }

    [Fact]
    public async Task A_quotation_is_ticked_as_said_and_its_claimant_is_proposed()
    {
        var article = await app.NewArticle();
        var claim = ClaimId.New();
        var place = await article.Place("“We waited long enough,”");

        await Tick(article, article.Desk.Ana, new(claim, Conclusion.None, [place]), await KnownSource(article))
            .IsDone();

        var facts = await article.Facts(claim);
        Assert.Equal((Test.Said, ClaimKind.Quotation), (facts.Details.Test, facts.Details.Kind));
        Assert.Equal(Outcome.CorrectAsAttributed, facts.Conclusion.Outcome);
    }

    [Fact]
    public async Task Two_people_who_tick_the_same_claim_at_once_link_it_once()
    {
        var article = await app.NewArticle();
        var desk = article.Desk;
        var (hers, his) = (await KnownSource(article), await KnownSource(article));
        var claim = await article.Mark(desk.Ana, "4,000 cars a day");
        var ticked = new TickedClaim(claim, Conclusion.None, []);

        var results = await Task.WhenAll(Tick(article, desk.Ana, ticked, hers), Tick(article, desk.Yusuf, ticked, his));

        Assert.All(results, r => Assert.True(r.Done));
        var facts = await article.Facts(claim);
        Assert.Equal(TestArticle.Tick, facts.Conclusion);
        Assert.Single(facts.Evidence);
    }

    [Fact]
    public async Task Who_sees_the_tick_may_add_a_second_source_to_it_but_none_twice()
    {
        var article = await app.NewArticle();
        var desk = article.Desk;
        var (first, second) = (await KnownSource(article), await KnownSource(article));
        var claim = await article.Mark(desk.Ana, "4,000 cars a day");
        await Tick(article, desk.Ana, new(claim, Conclusion.None, []), first).IsDone();

        await Tick(article, desk.Yusuf, new(claim, TestArticle.Tick, []), first).IsDone();
        Assert.Single((await article.Facts(claim)).Evidence);

        await Tick(article, desk.Yusuf, new(claim, TestArticle.Tick, []), second).IsDone();
        Assert.Equal(2, (await article.Facts(claim)).Evidence.Length);
    }

    [Fact]
    public async Task What_a_colleague_concluded_otherwise_meanwhile_is_shown_and_nothing_is_linked()
    {
        var article = await app.NewArticle();
        var desk = article.Desk;
        var claim = await article.Mark(desk.Ana, "4,000 cars a day");
        await article.Conclude(desk.Yusuf, claim, Conclusion.None, new(Outcome.ChangeNeeded, "It is 3,000.")).IsDone();

        var refused = await Tick(article, desk.Ana, new(claim, Conclusion.None, []), await KnownSource(article));

        Assert.IsType<ChangedMeanwhile>(refused.Refusal);
        Assert.Empty((await article.Facts(claim)).Evidence);
    }

    [Fact]
    public async Task What_was_submitted_is_not_ticked_in_passing()
    {
        var article = await app.NewArticle();
        var claim = await article.Ticked(article.Desk.Ana, "4,000 cars a day");

        var refused = await Tick(
            article,
            article.Desk.Yusuf,
            new(claim, TestArticle.Tick, []),
            await KnownSource(article)
        );

        Assert.IsType<WrongStatus>(refused.Refusal);
        Assert.Equal(WorkStatus.Submitted, (await article.Facts(claim)).Status);
    }

    [Fact]
    public async Task Ticks_rest_on_the_last_source_of_the_person_in_this_article()
    {
        var article = await app.NewArticle();
        var (ana, yusuf) = (article.Desk.Ana, article.Desk.Yusuf);
        Assert.Null(await Rests(article, ana));

        await article.Link(ana, await article.Mark(ana, "4,000 cars a day"));
        var linked = (await Rests(article, ana))!;
        Assert.Equal("Budget of the town", linked.Title);
        Assert.Null(await Rests(article, yusuf));

        var other = await KnownSource(article);
        await article.Use<ChooseTickSource>().Run(article.Desk.By(ana), article.Id, other.Id).IsDone();
        Assert.Equal(other.Id, (await Rests(article, ana))!.Id);
    }

    [Fact]
    public async Task A_source_that_the_desk_does_not_have_leaves_nothing_marked()
    {
        var article = await app.NewArticle();
        var before = await article.Version();
        var place = await article.Place("4,000 cars a day");

        var refused = await Tick(
            article,
            article.Desk.Ana,
            new(ClaimId.New(), Conclusion.None, [place]),
            new ChosenSource(SourceId.New(), null)
        );

        Assert.IsType<NotFound>(refused.Refusal);
        Assert.Equal(before, await article.Version());
    }

    private static Task<SourceLine?> Rests(TestArticle article, PersonId person) =>
        article.Use<ReadTickSource>().Run(article.Desk.MemberOf(person), article.Id);

    private static Task<Result> Tick(TestArticle article, PersonId by, TickedClaim ticked, ChosenSource source) =>
        article.Use<TickClaim>().Run(article.Desk.By(by), article.Id, ticked, EvidenceId.New(), source);

    // Linked to another sentence by an editor, so that it exists and nobody's ticks rest on it.
    private static async Task<ChosenSource> KnownSource(TestArticle article)
    {
        var claim = await article.Mark(article.Desk.Mira, "second bridge");
        await article.Link(article.Desk.Mira, claim);
        return new ChosenSource((await article.Facts(claim)).Evidence[0].Source, null);
    }
}
