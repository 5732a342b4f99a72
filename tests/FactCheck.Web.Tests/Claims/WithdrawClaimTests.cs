using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Claims;
using FactCheck.Web.Tests.Desks;

namespace FactCheck.Web.Tests.Claims;

public sealed class WithdrawClaimTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_sentence_whose_last_claim_is_withdrawn_is_unseen_again()
    {
        var article = await app.NewArticle();
        var sentence = await article.Sentence("12 million crowns");
        var one = await article.Mark(article.Desk.Ana, "12 million crowns");
        var other = await article.Mark(article.Desk.Ana, "Mayor J. Lund");

        await Withdraw(article, one).IsDone();
        await article.Recorded(article.Desk.Ana, new ClaimWithdrawn(one));
        Assert.Equal(Disposition.HasClaims, (await article.Read()).Sentence(sentence)!.Disposition);

        await Withdraw(article, other).IsDone();
        await article.Recorded(
            article.Desk.Ana,
            new ClaimWithdrawn(other),
            new SentenceDisposed(sentence, Disposition.HasClaims, Disposition.Unseen)
        );
        Assert.Equal(SentenceState.Unseen, (await article.Read()).Sentence(sentence)!.State);
    }

    [Fact]
    public async Task A_withdrawn_claim_is_changed_by_nobody_until_it_is_restored()
    {
        var article = await app.NewArticle();
        var claim = await article.Ticked(article.Desk.Ana, "12 million crowns");
        var facts = await article.Facts(claim);
        await Withdraw(article, claim).IsDone();

        await Withdraw(article, claim).IsRefused(new ClaimIsWithdrawn());
        await article.Reword(article.Desk.Ana, claim, facts.Details, "Costs").IsRefused(new ClaimIsWithdrawn());
        await article.Submit(article.Desk.Ana, claim).IsRefused(new ClaimIsWithdrawn());
        await article
            .Conclude(article.Desk.Ana, claim, facts.Conclusion, Conclusion.None)
            .IsRefused(new ClaimIsWithdrawn());
        await article.Approve(article.Desk.Mira, claim).IsRefused<WrongStatus>();
    }

    [Fact]
    public async Task A_restored_claim_comes_back_with_its_evidence_and_outcome_as_work_to_be_done()
    {
        var article = await app.NewArticle();
        var claim = await article.Ticked(article.Desk.Ana, "12 million crowns");
        var sentence = await article.Sentence("12 million crowns");
        await article.Approve(article.Desk.Mira, claim).IsDone();
        await Withdraw(article, claim).IsDone();

        await Restore(article, article.Desk.Yusuf, claim).IsDone();

        var facts = await article.Facts(claim);
        Assert.Equal((WorkStatus.InProgress, null), (facts.Status, facts.SealHash));
        Assert.Equal(TestArticle.Tick, facts.Conclusion);
        Assert.Single(facts.Evidence);
        Assert.Equal(new HashSet<PersonId> { article.Desk.Ana, article.Desk.Yusuf }, facts.TouchedBy.ToHashSet());
        await article.Recorded(
            article.Desk.Yusuf,
            new ClaimRestored(claim),
            new SentenceDisposed(sentence, Disposition.Unseen, Disposition.HasClaims)
        );
        await Restore(article, article.Desk.Ana, claim).IsRefused(new ClaimIsNotWithdrawn());
    }

    [Fact]
    public async Task A_claim_in_two_sentences_leaves_each_as_it_should_be()
    {
        var article = await app.NewArticle();
        var (headline, body) = (await article.Place("second bridge"), await article.Place("The bridge cost"));
        var both = ClaimId.New();
        await article
            .Use<MarkClaim>()
            .Run(article.Desk.By(article.Desk.Ana), article.Id, both, [headline, body], Test.Fact)
            .IsDone();
        await article.Mark(article.Desk.Ana, "12 million crowns");

        await Withdraw(article, both).IsDone();

        var view = await article.Read();
        Assert.Equal(Disposition.Unseen, view.Sentence(headline.Sentence)!.Disposition);
        Assert.Equal(Disposition.HasClaims, view.Sentence(body.Sentence)!.Disposition);
    }

    private static Task<Result> Withdraw(TestArticle article, ClaimId claim) =>
        article.Use<WithdrawClaim>().Run(article.Desk.By(article.Desk.Ana), article.Id, claim);

    private static Task<Result> Restore(TestArticle article, PersonId by, ClaimId claim) =>
        article.Use<RestoreClaim>().Run(article.Desk.By(by), article.Id, claim);
}
