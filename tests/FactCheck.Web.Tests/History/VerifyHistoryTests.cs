using System.Globalization;
using FactCheck.Domain.History;
using FactCheck.Web.History;
using FactCheck.Web.Tests.Desks;
using Npgsql;

namespace FactCheck.Web.Tests.History;

/// <summary>Somebody with a hand in the database rewrites history: whatever they do, the walk names it.</summary>
public sealed class VerifyHistoryTests(TestApp app) : IClassFixture<TestApp>
{
    private const string ThisArticle = "ledger_id = '@article'";

    [Fact]
    public async Task What_was_written_is_whole()
    {
        var article = await Written();

        var report = (await app.Node.Use<VerifyHistory>().Run(article.Desk.MemberOf(article.Desk.Ruth)))!;

        Assert.True(report.IsWhole);
        Assert.Equal([article.Desk.Id.Value, article.Id.Value], report.Reports.Select(r => r.LedgerId));
        Assert.Equal([3L, 5L], report.Reports.Select(r => r.Entries));
        Assert.Equal(8, report.Entries);
    }

    [Theory]
    [InlineData("UPDATE entry_event SET details = replace(details, 'Correct', 'Other') WHERE @this AND number = 4")]
    [InlineData("UPDATE entry_event SET details = details || ' ' WHERE @this AND number = 4")]
    [InlineData("UPDATE entry_event SET kind = 'verdict-submitted' WHERE @this AND number = 4")]
    [InlineData("UPDATE entry SET \"by\" = gen_random_uuid() WHERE @this AND number = 4")]
    [InlineData("UPDATE entry SET at = at + interval '1 microsecond' WHERE @this AND number = 4")]
    [InlineData("UPDATE entry SET operation_id = gen_random_uuid() WHERE @this AND number = 4")]
    [InlineData("UPDATE entry SET desk_id = gen_random_uuid() WHERE @this AND number = 4")]
    [InlineData("UPDATE entry SET hash = sha256(hash) WHERE @this AND number = 4")]
    [InlineData("DELETE FROM entry_event WHERE @this AND number = 4")]
    [InlineData(
        "INSERT INTO entry_event SELECT ledger_id, number, 9, kind, details FROM entry_event WHERE @this AND number = 4"
    )]
    public async Task A_changed_entry_is_named(string tampering) =>
        await AssertFound(await Tampered(tampering), ChainFault.WrongHash, 4);

    [Fact]
    public async Task A_broken_link_is_named() =>
        await AssertFound(
            await Tampered("UPDATE entry SET previous_hash = sha256(hash) WHERE @this AND number = 4"),
            ChainFault.WrongPrevious,
            4
        );

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_deleted_entry_is_named(int number) =>
        await AssertFound(await Tampered(Delete($"number = {number}")), ChainFault.WrongNumber, number);

    [Fact]
    public async Task An_inserted_entry_is_named()
    {
        var copy = """
            INSERT INTO entry SELECT (jsonb_populate_record(e, jsonb_build_object('number', 6, 'operation_id', gen_random_uuid()))).*
                FROM entry e WHERE @this AND number = 5;
            INSERT INTO entry_event SELECT ledger_id, 6, ordinal, kind, details FROM entry_event WHERE @this AND number = 5;
            """;

        await AssertFound(await Tampered(copy), ChainFault.WrongPrevious, 6);
    }

    [Fact]
    public async Task An_entry_beyond_the_last_one_that_the_ledger_remembers_is_named()
    {
        var article = await Written();
        await app.Sql(
            $"UPDATE article SET version = 4, head_hash = e.hash FROM entry e WHERE article.id = e.ledger_id AND e.number = 4 AND e.ledger_id = '{article.Id.Value}'"
        );

        await AssertFound(article, ChainFault.WrongHead, 6);
    }

    [Fact]
    public async Task Two_swapped_entries_are_named()
    {
        var swap = $"""
            CREATE TEMP TABLE e ON COMMIT DROP AS SELECT * FROM entry WHERE @this AND number IN (3, 4);
            CREATE TEMP TABLE v ON COMMIT DROP AS SELECT * FROM entry_event WHERE @this AND number IN (3, 4);
            {Delete("number IN (3, 4)")};
            UPDATE e SET number = 7 - number;
            UPDATE v SET number = 7 - number;
            INSERT INTO entry SELECT * FROM e;
            INSERT INTO entry_event SELECT * FROM v;
            """;

        await AssertFound(await Tampered(swap), ChainFault.WrongPrevious, 3);
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(3, 3)]
    [InlineData(1, 1)]
    public async Task A_cut_off_tail_is_named_down_to_the_whole_history(int from, long at) =>
        await AssertFound(await Tampered(Delete($"number >= {from}")), ChainFault.WrongHead, at);

    [Fact]
    public async Task A_history_cut_off_whole_is_named_even_when_the_article_was_set_back_to_its_beginning() =>
        await AssertFound(
            await Tampered($"{Delete("true")}; UPDATE article SET version = 0, head_hash = '' WHERE id = '@article'"),
            ChainFault.WrongHead,
            1
        );

    [Fact]
    public async Task An_article_dropped_with_all_its_history_is_named_by_the_history_of_the_desk()
    {
        var drop = $"""
            DELETE FROM claim_touch WHERE article_id = '@article';
            DELETE FROM seal WHERE article_id = '@article';
            DELETE FROM evidence WHERE article_id = '@article';
            DELETE FROM anchor WHERE article_id = '@article';
            DELETE FROM claim WHERE article_id = '@article';
            DELETE FROM placement WHERE article_id = '@article';
            DELETE FROM sentence WHERE article_id = '@article';
            DELETE FROM paragraph WHERE article_id = '@article';
            DELETE FROM revision WHERE article_id = '@article';
            {Delete("true")};
            DELETE FROM article WHERE id = '@article';
            """;
        var article = await Tampered(drop);

        var report = await app.Node.Use<VerifyHistory>().Walk(article.Desk.Id);

        Assert.False(report.IsWhole);
        Assert.Equal([article.Id], report.Lost);
        Assert.Single(report.Reports);
    }

    [Fact]
    public async Task A_rewritten_history_of_the_desk_is_named_too()
    {
        var article = await Written();
        var desk = article.Desk.Id.Value;
        await Tamper(
            article,
            $"DELETE FROM entry_event WHERE ledger_id = '{desk}' AND number = 2; DELETE FROM entry WHERE ledger_id = '{desk}' AND number = 2"
        );

        var report = await app.Node.Use<VerifyHistory>().Walk(article.Desk.Id);

        Assert.Equal((ChainFault.WrongNumber, 2L), (report.Reports[0].Fault, report.Reports[0].At));
        Assert.Null(report.Reports[1].Fault);
    }

    [Fact]
    public async Task A_tail_cut_off_with_the_ledger_set_back_to_match_is_told_by_the_head_that_was_noted()
    {
        var article = await Written();
        var noted = (await app.Node.Use<VerifyHistory>().Walk(article.Desk.Id)).Head;
        await Tamper(
            article,
            $"""
            {Delete("number = 5")};
            UPDATE article SET version = 4, head_hash = e.hash FROM entry e
                WHERE article.id = e.ledger_id AND e.number = 4 AND e.ledger_id = '@article'
            """
        );

        var report = await app.Node.Use<VerifyHistory>().Walk(article.Desk.Id);

        Assert.True(report.IsWhole);
        Assert.NotEqual(noted, report.Head);
    }

    [Theory]
    [InlineData("UPDATE entry SET number = number")]
    [InlineData("DELETE FROM entry WHERE false")]
    [InlineData("TRUNCATE entry CASCADE")]
    [InlineData("UPDATE entry_event SET details = ''")]
    [InlineData("DELETE FROM entry_event")]
    [InlineData("TRUNCATE entry_event")]
    public async Task The_database_refuses_to_rewrite_history_by_mistake(string sql)
    {
        var refused = await Assert.ThrowsAsync<PostgresException>(() => app.Sql(sql));

        Assert.StartsWith("History is only ever added to", refused.MessageText, StringComparison.Ordinal);
    }

    private static string Delete(string which) =>
        $"DELETE FROM entry_event WHERE @this AND {which}; DELETE FROM entry WHERE @this AND {which}";

    /// <summary>An article with five entries: imported, marked, linked, concluded, submitted.</summary>
    private async Task<TestArticle> Written()
    {
        var article = await app.NewArticle();
        await article.Ticked(article.Desk.Ana, "12 million crowns");
        return article;
    }

    private async Task<TestArticle> Tampered(string sql)
    {
        var article = await Written();
        await Tamper(article, sql);
        return article;
    }

    private Task Tamper(TestArticle article, string sql) =>
        app.Sql(
            $"""
            ALTER TABLE entry DISABLE TRIGGER append_only;
            ALTER TABLE entry_event DISABLE TRIGGER append_only;
            {sql.Replace("@this", ThisArticle).Replace(
                "@article",
                article.Id.Value.ToString("d", CultureInfo.InvariantCulture)
            )};
            ALTER TABLE entry ENABLE TRIGGER append_only;
            ALTER TABLE entry_event ENABLE TRIGGER append_only;
            """
        );

    private async Task AssertFound(TestArticle article, ChainFault fault, long at)
    {
        var report = await app.Node.Use<VerifyHistory>().Walk(article.Desk.Id);

        Assert.False(report.IsWhole);
        Assert.Null(report.Reports[0].Fault);
        Assert.Equal(
            (article.Id.Value, fault, at),
            (report.Reports[1].LedgerId, report.Reports[1].Fault, report.Reports[1].At)
        );
    }
}
