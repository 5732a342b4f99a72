using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Claims;
using FactCheck.Web.Tests.Desks;

namespace FactCheck.Web.Tests.Claims;

public sealed class EditClaimTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Each_field_is_changed_and_history_says_from_what_to_what()
    {
        var article = await app.NewArticle();
        var claim = await article.Mark(article.Desk.Ana, "12 million crowns");
        var before = (await article.Facts(claim)).Details;
        var details = new ClaimDetails("The bridge cost 12 million", Test.Said, ClaimKind.Attribution, "the mayor");

        await Edit(article, article.Desk.Yusuf, claim, before, details).IsDone();

        var facts = await article.Facts(claim);
        Assert.Equal(details, facts.Details);
        Assert.Equal(WorkStatus.InProgress, facts.Status);
        Assert.Equal("The bridge cost 12 million", facts.Assertion);
        Assert.Equal(Both(article.Desk.Ana, article.Desk.Yusuf), facts.TouchedBy.ToHashSet());
        await article.Recorded(article.Desk.Yusuf, new ClaimEdited(claim, before, details));
    }

    [Fact]
    public async Task Two_people_who_change_different_fields_both_get_their_way()
    {
        var article = await app.NewArticle();
        var claim = await article.Mark(article.Desk.Ana, "12 million crowns");
        var before = (await article.Facts(claim)).Details;

        await Edit(article, article.Desk.Ana, claim, before, before with { Wording = "Costs" }).IsDone();
        await Edit(article, article.Desk.Yusuf, claim, before, before with { Claimant = "the mayor" }).IsDone();

        Assert.Equal(before with { Wording = "Costs", Claimant = "the mayor" }, (await article.Facts(claim)).Details);
    }

    [Fact]
    public async Task Two_people_who_change_the_same_field_are_shown_both_texts()
    {
        var article = await app.NewArticle();
        var claim = await article.Mark(article.Desk.Ana, "12 million crowns");
        var before = (await article.Facts(claim)).Details;
        await Edit(article, article.Desk.Ana, claim, before, before with { Wording = "hers" }).IsDone();

        await Edit(article, article.Desk.Yusuf, claim, before, before with { Wording = "his" })
            .IsRefused(new ChangedMeanwhile("Wording", "his", "hers", null));

        Assert.Equal("hers", (await article.Facts(claim)).Details.Wording);
        Assert.Equal([article.Desk.Ana], (await article.Facts(claim)).TouchedBy);
    }

    [Fact]
    public async Task A_change_to_an_approved_claim_asks_for_another_look()
    {
        var article = await app.NewArticle();
        var claim = await article.Ticked(article.Desk.Ana, "12 million crowns");
        await article.Approve(article.Desk.Mira, claim).IsDone();
        var approved = await article.Facts(claim);

        await article.Reword(article.Desk.Yusuf, claim, approved.Details, "The bridge cost 12 million").IsDone();

        var facts = await article.Facts(claim);
        Assert.Equal((WorkStatus.NeedsRecheck, null), (facts.Status, facts.SealHash));
        Assert.Equal([article.Desk.Yusuf], facts.TouchedBy);
        Assert.Contains(
            (await article.History())[^1].Events,
            e => e is SealLifted s && s.SealHash == approved.SealHash
        );
    }

    [Fact]
    public async Task Saying_the_same_again_writes_nothing()
    {
        var article = await app.NewArticle();
        var claim = await article.Mark(article.Desk.Ana, "12 million crowns");
        var (before, version) = ((await article.Facts(claim)).Details, await article.Version());

        await Edit(article, article.Desk.Mira, claim, before, before).IsDone();

        Assert.Equal(version, await article.Version());
        Assert.Equal([article.Desk.Ana], (await article.Facts(claim)).TouchedBy);
    }

    private static HashSet<PersonId> Both(PersonId one, PersonId other) => [one, other];

    private static Task<Result> Edit(
        TestArticle article,
        PersonId by,
        ClaimId claim,
        ClaimDetails before,
        ClaimDetails details
    ) => article.Use<EditClaim>().Run(article.Desk.By(by), article.Id, claim, before, details);
}
