using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Data;
using FactCheck.Web.Live;
using FactCheck.Web.Tests.Desks;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Live;

/// <summary>What a person typed and did not save: theirs alone, found again wherever they come back.</summary>
public sealed class DraftTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Form = "outcome";

    [Fact]
    public async Task What_was_typed_is_found_again_with_what_it_began_from()
    {
        var (article, claim) = await Begin();

        await Type(article, claim, "Nine, says the budget.\0 “Odd”");

        var found = Assert.Single((await Find(article, article.Desk.Ana, claim)).Drafts);
        Assert.Equal("Nine, says the budget.\0 “Odd”", found.Values["reasoning"]);
        Assert.Equal("", found.Base["reasoning"]);
        Assert.Equal(("tab", 1_000), (found.Slot, found.TypedAt));
    }

    [Fact]
    public async Task A_colleague_finds_nothing_of_it()
    {
        var (article, claim) = await Begin();
        await Type(article, claim, "mine");

        Assert.Empty((await Find(article, article.Desk.Yusuf, claim)).Drafts);
        Assert.Empty(await article.Use<ListDrafts>().Run(article.Desk.MemberOf(article.Desk.Yusuf)));
    }

    [Fact]
    public async Task Two_tabs_keep_a_text_each_and_the_newer_comes_first()
    {
        var (article, claim) = await Begin();
        await Type(article, claim, "in the first tab", slot: "one", at: 2_000);
        await Type(article, claim, "in the second tab", slot: "two", at: 3_000);

        var found = (await Find(article, article.Desk.Ana, claim)).Drafts;

        Assert.Equal(["in the second tab", "in the first tab"], found.Select(d => d.Values["reasoning"]));
        var line = Assert.Single(await article.Use<ListDrafts>().Run(article.Desk.MemberOf(article.Desk.Ana)));
        Assert.Equal("in the second tab", line.Begins);
    }

    [Fact]
    public async Task A_request_that_comes_late_does_not_bring_an_older_text_back()
    {
        var (article, claim) = await Begin();
        await Type(article, claim, "newer", at: 2_000);

        await Type(article, claim, "older", at: 1_000);

        Assert.Equal("newer", (await Find(article, article.Desk.Ana, claim)).Drafts[0].Values["reasoning"]);
    }

    [Fact]
    public async Task It_is_forgotten_unless_it_was_typed_on_meanwhile()
    {
        var (article, claim) = await Begin();
        var (desk, key) = (article.Desk, Key(claim));
        await Type(article, claim, "typed on", at: 2_000);

        await article.Use<ForgetDraft>().Run(desk.Slug, desk.Ana, key, typedAt: 1_000).IsDone();
        Assert.Single((await Find(article, desk.Ana, claim)).Drafts);

        await article.Use<ForgetDraft>().Run(desk.Slug, desk.Ana, key, typedAt: 2_000).IsDone();
        Assert.Empty((await Find(article, desk.Ana, claim)).Drafts);
    }

    [Fact]
    public async Task Nobody_forgets_what_a_colleague_typed()
    {
        var (article, claim) = await Begin();
        await Type(article, claim, "mine");

        await article.Use<ForgetDraft>().Run(article.Desk.Slug, article.Desk.Yusuf, Key(claim), typedAt: null).IsDone();

        Assert.Single((await Find(article, article.Desk.Ana, claim)).Drafts);
    }

    [Fact]
    public async Task Who_left_the_desk_neither_reads_nor_writes_there()
    {
        var (article, claim) = await Begin();
        var desk = article.Desk;
        await Type(article, claim, "mine");
        await app.Sql("DELETE FROM membership WHERE desk_id = {0} AND person_id = {1}", desk.Id.Value, desk.Ana.Value);

        Assert.Null(await article.Use<FindDrafts>().Run(desk.Slug, desk.Ana, claim.Value, Form, []));
        Assert.Empty(await article.Use<ListDrafts>().Run(desk.MemberOf(desk.Ana)));
        await Save(article, claim, "more").IsRefused(new NotFound());
    }

    [Fact]
    public async Task A_draft_that_was_saved_after_all_is_said_to_be_and_waits_nowhere()
    {
        var (article, claim) = await Begin();
        var intent = article.Desk.By(article.Desk.Ana);
        await Type(article, claim, "Nine.", operation: intent.Operation);
        var before = await Find(article, article.Desk.Ana, claim);

        await article
            .Use<Web.Verdicts.SetOutcome>()
            .Run(intent, article.Id, claim, Conclusion.None, new Conclusion(Outcome.CannotStand, "Nine."))
            .IsDone();

        Assert.Empty(before.Done);
        Assert.Equal([intent.Operation.Value], (await Find(article, article.Desk.Ana, claim)).Done);
        Assert.Empty(await List(article));
        Assert.Equal(1, await article.Use<DraftSweep>().Sweep(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_browser_asks_about_operations_that_only_it_knows()
    {
        var (article, claim) = await Begin();
        var intent = article.Desk.By(article.Desk.Ana);
        await article.Use<Web.Claims.WithdrawClaim>().Run(intent, article.Id, claim).IsDone();
        List<Guid> asked = [intent.Operation.Value, Guid.CreateVersion7()];

        var mine = await article.Use<FindDrafts>().Run(article.Desk.Slug, article.Desk.Ana, claim.Value, Form, asked);
        var theirs = await article
            .Use<FindDrafts>()
            .Run(article.Desk.Slug, article.Desk.Yusuf, claim.Value, Form, asked);

        Assert.Equal([intent.Operation.Value], mine!.Done);
        Assert.Empty(theirs!.Done);
    }

    [Fact]
    public async Task What_was_typed_on_after_it_was_sent_still_waits()
    {
        var (article, claim) = await Begin();
        var intent = article.Desk.By(article.Desk.Ana);
        await Type(article, claim, "Nine. And more.", operation: intent.Operation, changedSinceSent: true);

        await article.Use<Web.Claims.WithdrawClaim>().Run(intent, article.Id, claim).IsDone();

        Assert.Single(await List(article));
        Assert.Equal(0, await article.Use<DraftSweep>().Sweep(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_list_says_where_each_draft_belongs()
    {
        var (article, claim) = await Begin();
        var evidence = await article.Link(article.Desk.Ana, claim);
        var sentence = await article.Sentence("What comes next");
        await Type(article, claim, "on the claim");
        await Type(article, evidence.Value, "on the evidence");
        await Type(article, sentence.Value, "on the sentence");
        await Type(article, article.Desk.Id.Value, "an article to be");
        await Type(article, Guid.CreateVersion7(), "on nothing any more");
        var source = (await article.Facts(claim)).Evidence[0].Source;
        await Type(article, source.Value, "on the source");

        var lines = (await List(article)).ToDictionary(l => l.Begins);

        var place = await article.Sentence("12 million");
        var title = (await article.Read()).Head.Title;
        Assert.Equal(
            (title, place, claim),
            (lines["on the claim"].Title, lines["on the claim"].Sentence, lines["on the claim"].Claim)
        );
        Assert.Equal((place, claim), (lines["on the evidence"].Sentence, lines["on the evidence"].Claim));
        Assert.Equal((article.Id, sentence), (lines["on the sentence"].Article, lines["on the sentence"].Sentence));
        Assert.Equal("Budget of the town", lines["on the source"].Title);
        Assert.All(["an article to be", "on nothing any more"], text => Assert.Null(lines[text].Article));
    }

    [Fact]
    public async Task Listing_them_takes_one_SQL_command()
    {
        var (article, claim) = await Begin();
        await Type(article, claim, "mine");

        var sent = await app.Node.Use<SqlCommands>().During(() => List(article));

        Assert.Single(sent);
    }

    [Fact]
    public async Task A_draft_that_is_too_long_or_one_too_many_is_refused()
    {
        var (article, claim) = await Begin();
        await Save(article, claim, new string('x', SaveDraft.LongestDraft)).IsRefused<TooLong>();
        for (var i = 0; i < SaveDraft.MostDrafts; i++)
        {
            await Type(article, claim, "one of many", slot: $"tab {i}");
        }

        await Save(article, claim, "one too many").IsRefused(new TooManyDrafts(SaveDraft.MostDrafts));
        await Type(article, claim, "typed on in one of them", slot: "tab 7");
    }

    [Fact]
    public async Task What_nobody_came_back_to_for_thirty_days_goes()
    {
        await using var node = app.AnotherNode();
        var (article, claim) = await Begin();
        await Type(article, claim, "old", slot: "old");
        app.Clock.Advance(Draft.Kept + TimeSpan.FromMinutes(1));
        await Type(article, claim, "new", slot: "new");

        Assert.InRange(await node.Use<DraftSweep>().Sweep(TestContext.Current.CancellationToken), 1, int.MaxValue);

        await using var db = await node.Db();
        Assert.Equal(["new"], await db.Drafts.Where(d => d.Subject == claim.Value).Select(d => d.Slot).ToListAsync());
    }

    private async Task<(TestArticle Article, ClaimId Claim)> Begin()
    {
        var article = await app.NewArticle();
        return (article, await article.Mark(article.Desk.Ana, "12 million crowns"));
    }

    private static DraftKey Key(ClaimId claim) => new(claim.Value, Form, "tab");

    private static Task<IReadOnlyList<DraftLine>> List(TestArticle article) =>
        article.Use<ListDrafts>().Run(article.Desk.MemberOf(article.Desk.Ana));

    private static async Task<FoundDrafts> Find(TestArticle article, PersonId person, ClaimId claim) =>
        (await article.Use<FindDrafts>().Run(article.Desk.Slug, person, claim.Value, Form, []))!;

    private static Task Type(
        TestArticle article,
        ClaimId claim,
        string text,
        string slot = "tab",
        long at = 1_000,
        OperationId? operation = null,
        bool changedSinceSent = false
    ) => Save(article, claim.Value, text, slot, at, operation, changedSinceSent).IsDone();

    private static Task Type(TestArticle article, Guid subject, string text) => Save(article, subject, text).IsDone();

    private static Task<Result> Save(TestArticle article, ClaimId claim, string text) =>
        Save(article, claim.Value, text);

    private static Task<Result> Save(
        TestArticle article,
        Guid subject,
        string text,
        string slot = "tab",
        long at = 1_000,
        OperationId? operation = null,
        bool changedSinceSent = false
    ) =>
        article
            .Use<SaveDraft>()
            .Run(
                article.Desk.Slug,
                article.Desk.Ana,
                new DraftKey(subject, Form, slot),
                new TypedDraft(
                    at,
                    new Dictionary<string, string> { ["reasoning"] = "", ["outcome"] = "" },
                    new Dictionary<string, string> { ["reasoning"] = text, ["outcome"] = "" },
                    operation?.Value,
                    [],
                    changedSinceSent
                )
            );
}
