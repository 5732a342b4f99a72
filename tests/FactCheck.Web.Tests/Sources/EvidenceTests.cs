using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Sources;
using FactCheck.Web.Tests.Desks;

namespace FactCheck.Web.Tests.Sources;

public sealed class EvidenceTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly Bearing Before = TestArticle.Support;

    [Fact]
    public async Task An_edit_says_from_what_to_what_and_keeps_a_colleague_s_other_fields()
    {
        var (article, claim, evidence) = await Linked();
        var source = (await article.Facts(claim)).Evidence[0].Source;

        await Edit(article, article.Desk.Ana, claim, evidence, Before with { Locator = "page 4" }).IsDone();
        await Edit(article, article.Desk.Yusuf, claim, evidence, Before with { Note = "See the table." }).IsDone();

        var merged = Before with { Locator = "page 4", Note = "See the table." };
        var facts = (await article.Facts(claim)).Evidence[0];
        Assert.Equal((merged.Locator, merged.Note, merged.Quote), (facts.Locator, facts.Note, facts.Quote));
        await article.Recorded(
            article.Desk.Yusuf,
            new EvidenceEdited(claim, evidence, source, Before with { Locator = "page 4" }, merged)
        );
    }

    [Fact]
    public async Task Two_people_who_change_the_same_field_are_shown_both_texts()
    {
        var (article, claim, evidence) = await Linked();
        await Edit(article, article.Desk.Ana, claim, evidence, Before with { Quote = "hers" }).IsDone();

        await Edit(article, article.Desk.Yusuf, claim, evidence, Before with { Quote = "his" })
            .IsRefused(new ChangedMeanwhile("Quote", "his", "hers", Before.Quote));
    }

    [Fact]
    public async Task Evidence_taken_away_counts_no_more_and_can_be_put_back()
    {
        var (article, claim, evidence) = await Linked();
        var source = (await article.Facts(claim)).Evidence[0].Source;

        await Remove(article, claim, evidence).IsDone();
        Assert.Empty((await article.Facts(claim)).Evidence);
        await article.Recorded(article.Desk.Ana, new EvidenceRemoved(claim, evidence, source));
        await Edit(article, article.Desk.Ana, claim, evidence, Before with { Note = "x" }).IsRefused(new NotFound());

        await Remove(article, claim, evidence, undo: true).IsDone();
        Assert.Single((await article.Facts(claim)).Evidence);
        await article.Recorded(article.Desk.Ana, new EvidenceRestored(claim, evidence, source));
    }

    [Fact]
    public async Task What_is_so_already_is_done_and_writes_nothing()
    {
        var (article, claim, evidence) = await Linked();
        var version = await article.Version();

        await Remove(article, claim, evidence, undo: true).IsDone();
        await Edit(article, article.Desk.Yusuf, claim, evidence, Before).IsDone();
        Assert.Equal(version, await article.Version());

        await Remove(article, claim, evidence).IsDone();
        await Remove(article, claim, evidence).IsDone();
        Assert.Equal(version + 1, await article.Version());
    }

    [Fact]
    public async Task Evidence_taken_from_an_approved_claim_lifts_its_seal()
    {
        var article = await app.NewArticle();
        var claim = await article.Ticked(article.Desk.Ana, "12 million crowns");
        await article.Approve(article.Desk.Mira, claim).IsDone();
        var approved = await article.Facts(claim);

        await Remove(article, claim, approved.Evidence[0].Id).IsDone();

        Assert.Equal(WorkStatus.NeedsRecheck, (await article.Facts(claim)).Status);
        await article.Recorded(
            article.Desk.Ana,
            new EvidenceRemoved(claim, approved.Evidence[0].Id, approved.Evidence[0].Source),
            new SealLifted(claim, approved.SealHash!)
        );
    }

    [Fact]
    public async Task Evidence_is_found_under_its_own_claim_only()
    {
        var (article, _, evidence) = await Linked();
        var other = await article.Mark(article.Desk.Ana, "4,000 cars");

        await Remove(article, other, evidence).IsRefused(new NotFound());
        await Edit(article, article.Desk.Ana, other, evidence, Before).IsRefused(new NotFound());
    }

    private async Task<(TestArticle, ClaimId, EvidenceId)> Linked()
    {
        var article = await app.NewArticle();
        var claim = await article.Mark(article.Desk.Ana, "12 million crowns");
        return (article, claim, await article.Link(article.Desk.Ana, claim));
    }

    private static Task<Result> Edit(
        TestArticle article,
        PersonId by,
        ClaimId claim,
        EvidenceId evidence,
        Bearing bearing
    ) => article.Use<EditEvidence>().Run(article.Desk.By(by), article.Id, claim, evidence, Before, bearing);

    private static Task<Result> Remove(TestArticle article, ClaimId claim, EvidenceId evidence, bool undo = false) =>
        article.Use<RemoveEvidence>().Run(article.Desk.By(article.Desk.Ana), article.Id, claim, evidence, undo);
}
