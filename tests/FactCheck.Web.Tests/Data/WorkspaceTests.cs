using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Web.Articles;
using FactCheck.Web.Data;
using FactCheck.Web.Tests.Desks;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Data;

public sealed class WorkspaceTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("40001")]
    [InlineData("40P01")]
    [InlineData("57P01")]
    public async Task A_command_that_the_database_gave_up_is_decided_anew(string fault)
    {
        var article = await app.NewArticle();
        await FailInserts(article, fault, times: 2);

        await article.Mark(article.Desk.Ana, "12 million crowns");

        Assert.Equal(2, await article.Version());
    }

    [Fact]
    public async Task After_a_few_attempts_it_is_given_up_and_nothing_is_left_of_it()
    {
        var article = await app.NewArticle();
        await FailInserts(article, "40001", times: 100);

        await Assert.ThrowsAnyAsync<Exception>(() => article.Mark(article.Desk.Ana, "12 million crowns"));

        Assert.Equal(1, await article.Version());
        Assert.Empty((await article.Read()).Claims);
    }

    [Fact]
    public async Task A_fault_that_will_not_pass_is_not_tried_again()
    {
        var article = await app.NewArticle();
        await FailInserts(article, "23514", times: 1);

        await Assert.ThrowsAsync<DbUpdateException>(() => article.Mark(article.Desk.Ana, "12 million crowns"));
    }

    [Fact]
    public async Task A_fault_of_our_own_is_not_taken_for_a_broken_line()
    {
        var (article, tried) = (await app.NewArticle(), 0);

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            app
                .Node.Use<Workspace>()
                .Change(
                    article.Desk.By(article.Desk.Ana),
                    Ledgers.Of(article.Id),
                    _ =>
                    {
                        tried++;
                        throw new InvalidOperationException("Sequence contains no elements");
                    }
                )
        );

        Assert.Equal(1, tried);
    }

    [Fact]
    public async Task A_line_that_breaks_between_two_steps_of_a_command_is_no_end_of_it()
    {
        var (article, tried) = (await app.NewArticle(), 0);

        await app
            .Node.Use<Workspace>()
            .Change(
                article.Desk.By(article.Desk.Ana),
                Ledgers.Of(article.Id),
                async change =>
                {
                    if (++tried == 1)
                    {
                        await app.Sql($"select pg_terminate_backend({await BackendOf(change.Db)})");
                        // The driver hears of it by the next command, and then knows of no transaction.
                        await Assert.ThrowsAnyAsync<Exception>(() => BackendOf(change.Db));
                        await BackendOf(change.Db);
                    }

                    return null;
                }
            )
            .IsDone();

        Assert.Equal(2, tried);

        static Task<int> BackendOf(FactCheckDb db) =>
            db.Database.SqlQuery<int>($"select pg_backend_pid() as \"Value\"").SingleAsync();
    }

    [Fact]
    public async Task What_was_done_is_announced_with_the_version_it_reached()
    {
        var article = await app.NewArticle();
        List<Announcement> heard = [];
        using var listening = app
            .Node.Use<LedgerNotices>()
            .Listen(a =>
            {
                if (a.Desk == article.Desk.Id)
                {
                    heard.Add(a);
                }
            });

        await article.Mark(article.Desk.Ana, "12 million crowns");
        await article.Link(article.Desk.Ana, (await article.Read()).Claims.Keys.Single());

        Assert.Equal(
            [
                new Announcement(article.Desk.Id, article.Id.Value, 2),
                new Announcement(article.Desk.Id, article.Id.Value, 3),
                new Announcement(article.Desk.Id, article.Desk.Id.Value, 3),
            ],
            heard
        );
    }

    [Fact]
    public async Task What_was_refused_is_not_announced_and_may_be_tried_again_as_the_same_intention()
    {
        var article = await app.NewArticle();
        var sentence = await article.Sentence("12 million crowns");
        var intent = article.Desk.By(article.Desk.Ana);
        var heard = 0;
        using var listening = app.Node.Use<LedgerNotices>().Listen(a => heard += a.Desk == article.Desk.Id ? 1 : 0);
        var dispose = article.Use<DisposeSentence>();

        await dispose
            .Run(intent, article.Id, sentence, Disposition.HasClaims, needsNoCheck: true)
            .IsRefused<ChangedMeanwhile>();
        Assert.Equal(0, heard);

        await dispose.Run(intent, article.Id, sentence, Disposition.Unseen, needsNoCheck: true).IsDone();
        Assert.Equal(1, heard);
    }

    // The sequence counts the attempts: what it gives is not taken back with the transaction.
    private Task FailInserts(TestArticle article, string fault, int times)
    {
        var name = $"n{article.Id.Value:n}";
        return app.Sql(
            $$"""
            CREATE SEQUENCE {{name}};
            CREATE FUNCTION {{name}}() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF NEW.article_id = '{{article.Id.Value}}' AND nextval('{{name}}') <= {{times}} THEN
                    RAISE EXCEPTION 'made to fail' USING ERRCODE = '{{fault}}';
                END IF;
                RETURN NEW;
            END $$;
            CREATE TRIGGER {{name}} BEFORE INSERT ON claim FOR EACH ROW EXECUTE FUNCTION {{name}}();
            """
        );
    }
}
