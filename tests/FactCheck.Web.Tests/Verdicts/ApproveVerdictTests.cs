using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Tests.Desks;
using FactCheck.Web.Verdicts;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Verdicts;

public sealed class ApproveVerdictTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task An_editor_seals_exactly_what_was_shown()
    {
        var article = await app.NewArticle();
        var claim = await article.Ticked(article.Desk.Ana, "12 million crowns");
        var shown = await article.Facts(claim);

        await article.Approve(article.Desk.Mira, claim).IsDone();

        var facts = await article.Facts(claim);
        await using var db = await app.Node.Db();
        var seal = await db.Seals.AsNoTracking().SingleAsync(s => s.ClaimId == claim);
        Assert.Equal((WorkStatus.Approved, article.Desk.Mira), (facts.Status, facts.ApprovedBy));
        Assert.Equal(Seal.TextOf(shown), seal.Text);
        Assert.Equal((facts.SealHash, article.Desk.Mira), (seal.Hash, seal.By));
        Assert.Empty(facts.TouchedBy);
        await article.Recorded(article.Desk.Mira, new VerdictApproved(claim, seal.Hash));
    }

    [Fact]
    public async Task A_verdict_that_is_not_the_one_shown_is_not_approved()
    {
        var article = await app.NewArticle();
        var claim = await article.Ticked(article.Desk.Ana, "12 million crowns");
        var shown = await article.Shown(claim);
        var before = (await article.Facts(claim)).Details;
        await article.Reword(article.Desk.Ana, claim, before, "The bridge cost 12 million").IsDone();

        await Approve(article, article.Desk.Mira, claim, shown).IsRefused(new NotTheVersionShown());

        Assert.Equal(WorkStatus.Submitted, (await article.Facts(claim)).Status);
    }

    [Fact]
    public async Task A_reviewer_and_an_admin_approve_nothing()
    {
        var article = await app.NewArticle();
        var claim = await article.Ticked(article.Desk.Ana, "12 million crowns");

        await article.Approve(article.Desk.Yusuf, claim).IsRefused(new NeedsRole(Role.Editor));
        await article.Approve(article.Desk.Ruth, claim).IsRefused(new NeedsRole(Role.Editor));
    }

    [Fact]
    public async Task An_editor_who_touched_the_claim_cannot_approve_it_whoever_else_did()
    {
        var article = await app.NewArticle();
        var desk = article.Desk;
        var claim = await article.Mark(desk.Ana, "12 million crowns");
        await article.Link(desk.Mira, claim);
        await article.Conclude(desk.Yusuf, claim, Conclusion.None, TestArticle.Tick).IsDone();
        await article.Submit(desk.Ana, claim).IsDone();

        var refusal = await article.Approve(desk.Mira, claim).IsRefused<NeedsSecondPerson>();

        Assert.Equal(new HashSet<PersonId> { desk.Ana, desk.Mira, desk.Yusuf }, refusal.TouchedBy.ToHashSet());
        await article.Approve(desk.Jon, claim).IsDone();
    }

    [Fact]
    public async Task After_a_second_person_s_seal_the_editor_may_approve_somebody_else_s_new_change_but_not_their_own()
    {
        var article = await app.NewArticle();
        var desk = article.Desk;
        var claim = await article.Ticked(desk.Mira, "12 million crowns");
        await article.Approve(desk.Mira, claim).IsRefused<NeedsSecondPerson>();
        await article.Approve(desk.Jon, claim).IsDone();
        var before = (await article.Facts(claim)).Details;
        await article.Reword(desk.Ana, claim, before, "The bridge cost 12 million").IsDone();
        await article.Submit(desk.Ana, claim).IsDone();

        await article.Approve(desk.Mira, claim).IsDone();

        var sealedNow = (await article.Facts(claim)).Details;
        await article.Reword(desk.Jon, claim, sealedNow, "The bridge cost 12 million crowns").IsDone();
        await article.Submit(desk.Ana, claim).IsDone();
        await article.Approve(desk.Jon, claim).IsRefused(new NeedsSecondPerson([desk.Jon]));
    }

    [Fact]
    public async Task A_return_says_why_until_the_verdict_is_submitted_again()
    {
        var article = await app.NewArticle();
        var claim = await article.Ticked(article.Desk.Ana, "12 million crowns");

        await article.Return(article.Desk.Mira, claim).IsDone();

        var facts = await article.Facts(claim);
        Assert.Equal((WorkStatus.Returned, "Which page?"), (facts.Status, facts.ReturnReason));
        await article.Recorded(article.Desk.Mira, new VerdictReturned(claim, "Which page?"));
        await article.Submit(article.Desk.Ana, claim).IsDone();
        Assert.Null((await article.Facts(claim)).ReturnReason);
    }

    [Fact]
    public async Task Returning_does_not_touch_so_the_same_editor_may_approve_later()
    {
        var article = await app.NewArticle();
        var claim = await article.Ticked(article.Desk.Ana, "12 million crowns");
        await article.Return(article.Desk.Mira, claim).IsDone();
        await article.Submit(article.Desk.Ana, claim).IsDone();

        await article.Approve(article.Desk.Mira, claim).IsDone();
    }

    [Fact]
    public async Task An_approved_verdict_can_be_returned_and_its_seal_is_lifted()
    {
        var article = await app.NewArticle();
        var claim = await article.Ticked(article.Desk.Ana, "12 million crowns");
        await article.Approve(article.Desk.Mira, claim).IsDone();
        var hash = (await article.Facts(claim)).SealHash!;

        await article.Return(article.Desk.Jon, claim).IsDone();

        await article.Recorded(
            article.Desk.Jon,
            new VerdictReturned(claim, "Which page?"),
            new SealLifted(claim, hash)
        );
        Assert.Null((await article.Facts(claim)).SealHash);
    }

    [Fact]
    public async Task A_return_without_a_reason_is_refused()
    {
        var article = await app.NewArticle();
        var claim = await article.Ticked(article.Desk.Ana, "12 million crowns");

        await article
            .Use<ReturnVerdict>()
            .Run(article.Desk.By(article.Desk.Mira), article.Id, claim, " \n")
            .IsRefused(new NeedsReason());
    }

    private static Task<Result> Approve(TestArticle article, PersonId by, ClaimId claim, string shown) =>
        article.Use<ApproveVerdict>().Run(article.Desk.By(by), article.Id, claim, shown);
}
