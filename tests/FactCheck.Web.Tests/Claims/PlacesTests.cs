using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Web.Claims;
using FactCheck.Web.Tests.Desks;

namespace FactCheck.Web.Tests.Claims;

public sealed class PlacesTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_claim_that_stands_in_a_second_place_accounts_for_both_sentences_and_lifts_its_seal()
    {
        var article = await app.NewArticle();
        var (desk, claim) = (article.Desk, await article.Ticked(article.Desk.Ana, "The bridge cost"));
        await article.Approve(desk.Mira, claim).IsDone();
        var headline = await article.Place("second bridge");

        await Add(article, claim, headline).IsDone();

        var view = await article.Read();
        Assert.Equal(2, view.Claims[claim].Anchors.Length);
        Assert.Equal(WorkStatus.NeedsRecheck, view.Claims[claim].Status);
        Assert.Equal(Disposition.HasClaims, view.Sentence(headline.Sentence)!.Disposition);
        Assert.Equal([claim], view.Sentence(headline.Sentence)!.Claims);
    }

    [Fact]
    public async Task The_same_place_is_not_added_twice()
    {
        var article = await app.NewArticle();
        var claim = await article.Mark(article.Desk.Ana, "The bridge cost");

        var refused = await Add(article, claim, await article.Place("The bridge cost"));

        Assert.IsType<StandsThereAlready>(refused.Refusal);
        Assert.Single((await article.Facts(claim)).Anchors);
    }

    [Fact]
    public async Task A_sentence_that_the_claim_leaves_is_unseen_again_and_every_open_page_sees_it()
    {
        var article = await app.NewArticle();
        var claim = await article.Mark(article.Desk.Ana, "The bridge cost");
        var headline = await article.Place("second bridge");
        await Add(article, claim, headline).IsDone();
        Assert.Equal(
            [claim],
            (await article.Desk.Node.Feed.Read(article.Desk.Id, article.Id))!.Sentence(headline.Sentence)!.Claims
        );
        var place = (await article.Facts(claim)).Anchors.Single(a => a.Sentence == headline.Sentence);

        await Remove(article, claim, place.Id).IsDone();

        var sentence = (await article.Desk.Node.Feed.Read(article.Desk.Id, article.Id))!.Sentence(headline.Sentence)!;
        Assert.Equal((Disposition.Unseen, 0), (sentence.Disposition, sentence.Claims.Length));
        Assert.Single(sentence.Pieces);
    }

    [Fact]
    public async Task The_last_place_stays()
    {
        var article = await app.NewArticle();
        var claim = await article.Mark(article.Desk.Ana, "The bridge cost");

        var refused = await Remove(article, claim, (await article.Facts(claim)).Anchors[0].Id);

        Assert.IsType<OnlyPlace>(refused.Refusal);
    }

    [Fact]
    public async Task Both_makes_a_claim_of_the_fact_and_one_that_it_was_said_in_one_step()
    {
        var article = await app.NewArticle();
        var place = await article.Place("The bridge cost");
        var (fact, said, before) = (ClaimId.New(), ClaimId.New(), await article.Version());

        await article
            .Use<MarkClaim>()
            .Run(article.Desk.By(article.Desk.Ana), article.Id, fact, [place], both: said)
            .IsDone();

        Assert.Equal(before + 1, await article.Version());
        Assert.Equal(Test.Fact, (await article.Facts(fact)).Details.Test);
        Assert.Equal(Test.Said, (await article.Facts(said)).Details.Test);
    }

    private static Task<Result> Add(TestArticle article, ClaimId claim, SentenceSpan place) =>
        article.Use<AddSpans>().Run(article.Desk.By(article.Desk.Yusuf), article.Id, claim, [place]);

    private static Task<Result> Remove(TestArticle article, ClaimId claim, AnchorId place) =>
        article.Use<RemoveSpan>().Run(article.Desk.By(article.Desk.Yusuf), article.Id, claim, place);
}
