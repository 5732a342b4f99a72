using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Tests.Desks;
using FactCheck.Web.Verdicts;

namespace FactCheck.Web.Tests.Verdicts;

public sealed class SubmitTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task An_outcome_is_set_changed_and_cleared_and_history_says_from_what_to_what()
    {
        var article = await app.NewArticle();
        var claim = await article.Mark(article.Desk.Ana, "12 million crowns");
        var against = new Conclusion(Outcome.CannotStand, "The budget says *nine*.");

        await article.Conclude(article.Desk.Ana, claim, Conclusion.None, TestArticle.Tick).IsDone();
        await article.Conclude(article.Desk.Yusuf, claim, TestArticle.Tick, against).IsDone();
        await article.Recorded(article.Desk.Yusuf, new OutcomeSet(claim, TestArticle.Tick, against));
        Assert.NotNull((await article.Facts(claim)).AsOf);

        await article.Conclude(article.Desk.Ana, claim, against, Conclusion.None).IsDone();
        var facts = await article.Facts(claim);
        Assert.Equal((Conclusion.None, null), (facts.Conclusion, facts.AsOf));
    }

    [Fact]
    public async Task What_is_ready_is_submitted_by_name()
    {
        var article = await app.NewArticle();
        var claim = await article.Ticked(article.Desk.Ana, "12 million crowns");

        var facts = await article.Facts(claim);

        Assert.Equal((WorkStatus.Submitted, article.Desk.Ana), (facts.Status, facts.SubmittedBy));
        await article.Recorded(article.Desk.Ana, new VerdictSubmitted(claim));
        await article.Submit(article.Desk.Yusuf, claim).IsRefused<WrongStatus>();
    }

    [Fact]
    public async Task What_is_not_ready_says_what_it_needs()
    {
        var article = await app.NewArticle();
        var claim = await article.Mark(article.Desk.Ana, "12 million crowns");

        await article.Submit(article.Desk.Ana, claim).IsRefused(new NeedsOutcome());
        await article.Conclude(article.Desk.Ana, claim, Conclusion.None, TestArticle.Tick).IsDone();
        await article.Submit(article.Desk.Ana, claim).IsRefused(new NeedsSupport(Outcome.Correct));
        await article.Link(article.Desk.Ana, claim, Domain.Sources.Stance.Refutes);
        await article.Submit(article.Desk.Ana, claim).IsRefused(new NeedsSupport(Outcome.Correct));
    }

    [Fact]
    public async Task An_article_is_submitted_in_one_entry_and_what_is_not_ready_stays()
    {
        var article = await app.NewArticle();
        var one = await Ready(article, "12 million crowns");
        var other = await Ready(article, "4,000 cars");
        var open = await article.Mark(article.Desk.Ana, "in 2019");

        await SubmitAll(article).IsDone();

        await article.Recorded(article.Desk.Ana, new VerdictSubmitted(one), new VerdictSubmitted(other));
        Assert.Equal(WorkStatus.Submitted, (await article.Facts(other)).Status);
        Assert.Equal(WorkStatus.Open, (await article.Facts(open)).Status);
        await SubmitAll(article).IsRefused(new NothingToSubmit());
    }

    private static async Task<ClaimId> Ready(TestArticle article, string words)
    {
        var claim = await article.Mark(article.Desk.Ana, words);
        await article.Link(article.Desk.Ana, claim);
        await article.Conclude(article.Desk.Ana, claim, Conclusion.None, TestArticle.Tick).IsDone();
        return claim;
    }

    private static Task<Domain.Result> SubmitAll(TestArticle article) =>
        article.Use<SubmitArticle>().Run(article.Desk.By(article.Desk.Ana), article.Id);
}
