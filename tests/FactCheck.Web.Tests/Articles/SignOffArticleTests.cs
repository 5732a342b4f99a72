using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Articles;
using FactCheck.Web.Tests.Desks;

namespace FactCheck.Web.Tests.Articles;

public sealed class SignOffArticleTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task It_is_refused_with_every_sentence_that_is_not_accounted_for()
    {
        var article = await app.NewArticle();
        var claim = await article.Mark(article.Desk.Ana, "12 million crowns");

        var refusal = await SignOff(article, article.Desk.Mira).IsRefused<NotAllAccountedFor>();

        Assert.Equal([1, 2, 3, 4, 5, 6, 7], refusal.Missing.Select(m => m.Number));
        Assert.Equal([claim], refusal.Missing[1].Open);
        Assert.All(refusal.Missing.Where(m => m.Number != 2), m => Assert.Empty(m.Open));
    }

    [Fact]
    public async Task It_is_accepted_when_all_is_accounted_for()
    {
        var article = await Full();

        await SignOff(article, article.Desk.Mira).IsDone();

        var head = (await article.Read()).Head;
        Assert.Equal(article.Desk.Mira, head.SignedOffBy);
        Assert.NotNull(head.SignedOffAt);
        await article.Recorded(article.Desk.Mira, new ArticleSignedOff(1));
        await SignOff(article, article.Desk.Jon).IsRefused(new AlreadySignedOff());
    }

    [Fact]
    public async Task A_later_change_lifts_it_in_the_same_entry()
    {
        var article = await Full();
        await SignOff(article, article.Desk.Mira).IsDone();
        var claim = (await article.Read()).Claims.Values.Single();

        await article.Reword(article.Desk.Ana, claim.Id, claim.Details, "The bridge cost 12 million").IsDone();

        Assert.Null((await article.Read()).Head.SignedOffAt);
        await article.Recorded(
            article.Desk.Ana,
            new ClaimEdited(claim.Id, claim.Details, claim.Details with { Wording = "The bridge cost 12 million" }),
            new SealLifted(claim.Id, claim.SealHash!),
            new SignOffLifted(1)
        );
        await SignOff(article, article.Desk.Mira).IsRefused<NotAllAccountedFor>();
    }

    [Fact]
    public async Task A_sentence_taken_back_lifts_it_too()
    {
        var article = await Full();
        await SignOff(article, article.Desk.Mira).IsDone();
        var sentence = await article.Sentence("What comes next");

        await article
            .Use<DisposeSentence>()
            .Run(
                article.Desk.By(article.Desk.Ana),
                article.Id,
                sentence,
                Disposition.NothingToCheck,
                needsNoCheck: false
            )
            .IsDone();

        Assert.Null((await article.Read()).Head.SignedOffBy);
    }

    private async Task<TestArticle> Full()
    {
        var article = await app.NewArticle();
        var claim = await article.Ticked(article.Desk.Ana, "12 million crowns");
        await article.Approve(article.Desk.Mira, claim).IsDone();
        await article.DisposeTheRest(article.Desk.Yusuf);
        return article;
    }

    private static Task<Result> SignOff(TestArticle article, PersonId by) =>
        article.Use<SignOffArticle>().Run(article.Desk.By(by), article.Id);
}
