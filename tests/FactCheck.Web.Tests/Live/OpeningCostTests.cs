using FactCheck.Domain;
using FactCheck.Domain.Notes;
using FactCheck.Web.Desks;
using FactCheck.Web.Live;
using FactCheck.Web.Notes;
using FactCheck.Web.Sources;
using FactCheck.Web.Tests.Desks;

namespace FactCheck.Web.Tests.Live;

public sealed class OpeningCostTests(TestApp app) : IClassFixture<TestApp>
{
    private const int Most = 4;

    [Fact]
    public async Task Opening_an_article_takes_as_many_SQL_commands_with_ten_claims_as_with_a_thousand()
    {
        var few = await WithClaims(10);
        var many = await WithClaims(1_000);

        var forFew = await Open(few, 10);
        var forMany = await Open(many, 1_000);

        Assert.Equal(forFew, forMany);
        Assert.InRange(forMany.Count, 1, Most);
    }

    [Fact]
    public async Task A_change_is_read_again_with_as_many_SQL_commands_however_many_claims_there_are()
    {
        var few = await WithClaims(10);
        var many = await WithClaims(1_000);
        await Open(few, 10);
        await Open(many, 1_000);

        Assert.Equal(await Renew(few), await Renew(many));
    }

    [Fact]
    public async Task Opening_an_article_takes_as_many_SQL_commands_with_ten_notes_as_with_fifteen_hundred()
    {
        var few = await WithNotes(10);
        var many = await WithNotes(1_500);

        var forFew = await Open(few, 2);
        var forMany = await Open(many, 2);

        Assert.Equal(forFew, forMany);
        Assert.InRange(forMany.Count, 1, Most);
        var (fewAt, manyAt) = (await few.Sentence("What comes next"), await many.Sentence("What comes next"));
        Assert.Equal(1_500, (await app.Node.Feed.Read(many.Desk.Id, many.Id))!.Sentence(manyAt)!.Notes.Open);
        Assert.Equal((1, 10), await ReadThreads(few, fewAt));
        Assert.Equal((1, 1_500), await ReadThreads(many, manyAt));
    }

    [Fact]
    public async Task A_call_sheet_takes_as_many_SQL_commands_with_ten_questions_as_with_fifteen_hundred()
    {
        var few = await WithNotes(10, ThreadKind.Question);
        var many = await WithNotes(1_500, ThreadKind.Question);

        var (forFew, asked) = await OpenSheet(few);
        var (forMany, askedMuch) = await OpenSheet(many);

        Assert.Equal((10, 1_500), (asked, askedMuch));
        Assert.Equal(forFew, forMany);
        Assert.InRange(forMany.Count, 1, Most + 2);
    }

    // What the page reads: the desk, the article, the source that is asked and the open questions.
    private async Task<(IReadOnlyList<string> Commands, int Questions)> OpenSheet(TestArticle article)
    {
        var (member, questions) = (article.Desk.MemberOf(article.Desk.Ana), 0);
        var sent = await app
            .Node.Use<SqlCommands>()
            .During(async () =>
            {
                Assert.NotNull(await app.Node.Use<ReadDesk>().Run(article.Desk.Slug, article.Desk.Ana));
                var view = await app.Node.Feed.Read(article.Desk.Id, article.Id);
                var source = view!.Claims.Values.First().Evidence[0].Survivor;
                Assert.NotNull(await app.Node.Use<ReadSource>().Run(member, source));
                questions = (await app.Node.Use<ListQuestions>().Run(member, article.Id)).Count;
            });
        return (sent, questions);
    }

    private async Task<(int Commands, int Threads)> ReadThreads(TestArticle article, SentenceId sentence)
    {
        var found = 0;
        var sent = await app
            .Node.Use<SqlCommands>()
            .During(async () =>
            {
                var member = article.Desk.MemberOf(article.Desk.Ana);
                var threads = await app.Node.Use<ReadThreads>().Run(member, article.Id, sentence);
                found = threads.Count(t => t.Notes.Length == 1);
            });
        return (sent.Count, found);
    }

    private async Task<TestArticle> WithNotes(int count, ThreadKind kind = ThreadKind.Remark)
    {
        var article = await WithClaims(2);
        var sentence = await article.Sentence("What comes next");
        var (thread, _) = await article.Note(article.Desk.Ana, NoteSubject.OfSentence(sentence), "Which year?", kind);
        await app.Sql(
            """
            CREATE TEMP TABLE copied ON COMMIT DROP AS SELECT gen_random_uuid() AS id FROM generate_series(2, {1});
            INSERT INTO note_thread SELECT (jsonb_populate_record(t, jsonb_build_object('id', copied.id))).*
                FROM note_thread t, copied WHERE t.id = {0};
            INSERT INTO note SELECT (jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid(), 'thread_id', copied.id))).*
                FROM note n, copied WHERE n.thread_id = {0};
            """,
            thread.Value,
            count
        );
        return article;
    }

    private async Task<IReadOnlyList<string>> Open(TestArticle article, int claims)
    {
        ArticleView? view = null;
        var sent = await app
            .Node.Use<SqlCommands>()
            .During(async () =>
            {
                Assert.NotNull(await app.Node.Use<ReadDesk>().Run(article.Desk.Slug, article.Desk.Ana));
                view = await app.Node.Feed.Read(article.Desk.Id, article.Id);
            });
        Assert.Equal(claims, view!.Claims.Count);
        Assert.All(
            view.Claims.Values,
            c => Assert.Equal((1, 2, 1), (c.Anchors.Length, c.Evidence.Length, c.TouchedBy.Length))
        );
        return sent;
    }

    private async Task<int> Renew(TestArticle article)
    {
        // Another node commits, so that only the reading is counted here.
        await using var other = app.AnotherNode();
        var claim = (await article.Read()).Claims.Values.First();
        var intent = article.Desk.By(article.Desk.Ana);
        var reworded = claim.Details with { Wording = "Costs" };
        await other.Use<Web.Claims.EditClaim>().Run(intent, article.Id, claim.Id, claim.Details, reworded).IsDone();

        var sent = await app
            .Node.Use<SqlCommands>()
            .During(async () =>
            {
                app.Node.Use<Web.Data.LedgerNotices>().TellGap();
                var view = await app.Node.Feed.Read(article.Desk.Id, article.Id);
                Assert.Equal("Costs", view!.Claims[claim.Id].Details.Wording);
            });
        return sent.Count(sql => sql.Contains("FROM claim", StringComparison.Ordinal));
    }

    // Row by row through the use cases this would take a minute; what is counted is the reading.
    private async Task<TestArticle> WithClaims(int count)
    {
        var article = await app.NewArticle();
        var desk = article.Desk;
        var first = await article.Ticked(desk.Ana, "12 million crowns");
        var second = await article.Link(desk.Ana, first);
        await app.Sql(
            """
            CREATE TEMP TABLE copied ON COMMIT DROP AS SELECT gen_random_uuid() AS id FROM generate_series(2, {1});
            INSERT INTO claim SELECT (jsonb_populate_record(c, jsonb_build_object('id', copied.id))).*
                FROM claim c, copied WHERE c.id = {0};
            INSERT INTO anchor SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'claim_id', copied.id))).*
                FROM anchor a, copied WHERE a.claim_id = {0};
            INSERT INTO evidence SELECT (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'claim_id', copied.id))).*
                FROM evidence e, copied WHERE e.claim_id = {0};
            INSERT INTO claim_touch SELECT (jsonb_populate_record(t, jsonb_build_object('claim_id', copied.id))).*
                FROM claim_touch t, copied WHERE t.claim_id = {0};
            """,
            first.Value,
            count
        );
        Assert.NotEqual(default, second);
        return article;
    }
}
