using System.Data.Common;
using System.Globalization;
using FactCheck.Web.Data;
using FactCheck.Web.History;
using FactCheck.Web.Tests.Data;
using FactCheck.Web.Tests.Desks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace FactCheck.Web.Tests.Faults;

/// <summary>
/// What was acknowledged is there, once, whatever breaks: the app, the line or the database. An outside ledger of operation ids
/// says what is to be there. FACTCHECK_FAULTS says how many times each breaks; a few by themselves.
/// </summary>
public sealed class FaultTests(TestApp app, MadeDatabase made)
    : IClassFixture<TestApp>,
        IClassFixture<MadeDatabase>,
        IAsyncLifetime
{
    private const int Writers = 4;
    private const int MostTries = 100;
    private TestFolder _folder = null!;
    private OutsideLedger _ledger = null!;

    private static int Faults =>
        int.TryParse(
            Environment.GetEnvironmentVariable("FACTCHECK_FAULTS"),
            CultureInfo.InvariantCulture,
            out var faults
        )
            ? faults
            : 3;

    private string LedgerFile => Path.Combine(_folder.Path, "ledger");

    public async ValueTask InitializeAsync()
    {
        _folder = await TestFolder.Create();
        _ledger = new OutsideLedger(LedgerFile);
    }

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    [Fact]
    public async Task The_app_is_killed_in_the_middle_of_a_write_and_right_after_its_commit()
    {
        var article = await app.NewArticle();
        var writing = await Writing.On(article);
        // A write takes some milliseconds; any of them will do.
        var random = new Random(28);
        var (cut, committed) = (0, 0);
        for (var i = 0; i < Faults; i++)
        {
            await using (var writer = WriterProcess.Launch(app.Address, writing, LedgerFile))
            {
                await writer.Acknowledges(random.Next(1, 20));
                await writer.KillAfter(TimeSpan.FromMicroseconds(random.Next(30_000)));
            }

            cut += _ledger.Open.Count;
            await AssertAcknowledgedIsThere(article);
            await using (var writer = WriterProcess.Launch(app.Address, writing, LedgerFile, random.Next(3, 20)))
            {
                Assert.NotEqual(0, await writer.End());
            }

            committed += _ledger.Open.Intersect(await Written(app.Node, article)).Count();
            await AssertAcknowledgedIsThere(article);
        }

        await using var last = WriterProcess.Launch(app.Address, writing, LedgerFile, goesOn: false);
        Assert.Equal(0, await last.End());

        Assert.NotEqual(0, cut);
        Assert.Equal(Faults, committed);
        await AssertAllOnce(app.Node, article);
    }

    [Fact]
    public async Task The_line_to_the_database_is_cut_under_four_writers()
    {
        var article = await app.NewArticle();
        var address = new NpgsqlConnectionStringBuilder(app.Address) { ApplicationName = "writers" };
        await using var node = new TestNode(address.ConnectionString, TimeProvider.System);
        var cut = 0L;
        await Write(
            node,
            await Writing.On(article),
            async () =>
                cut += await Ask<long>(
                    app.Address,
                    "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'writers'"
                ),
            () => Task.CompletedTask
        );

        Assert.NotEqual(0, cut);
        await AssertAllOnce(app.Node, article);
    }

    [Fact]
    public async Task The_database_is_killed_under_four_writers()
    {
        await made.CopyTo(_folder);
        await using var postgres = await EmbeddedPostgres.Start(_folder.Path, NullLogger.Instance);
        await using var node = new TestNode(postgres.ConnectionString, TimeProvider.System);
        await using (var db = await node.Db())
        {
            await DatabaseStart.Migrate(db, CancellationToken.None);
        }

        var article = await (await TestDesk.Create(node)).Import();
        await Write(
            node,
            await Writing.On(article),
            () => TestFolder.Signal(_folder.ServerProcess, "KILL"),
            () => Eventually.True(async () => await Answers(postgres.ConnectionString))
        );

        await AssertAllOnce(node, article);
        NpgsqlConnection.ClearAllPools();
    }

    /// <summary>
    /// Four write at once. Whenever some more notes are acknowledged something breaks; what was not acknowledged is tried again
    /// under its id, as a page does it, once the database answers.
    /// </summary>
    private async Task Write(TestNode node, Writing writing, Func<Task> breaks, Func<Task> isBack)
    {
        using var acknowledged = new SemaphoreSlim(0);
        using var enough = new CancellationTokenSource();
        var writers = Enumerable
            .Range(0, Writers)
            .Select(_ =>
                Task.Run(async () =>
                {
                    do
                    {
                        var operation = Guid.CreateVersion7();
                        _ledger.Try(operation);
                        for (var tries = 1; !await Done(node, writing, operation); tries++)
                        {
                            Assert.True(tries < MostTries, "What is tried again and again is never done.");
                            await isBack();
                        }

                        _ledger.Acknowledge(operation);
                        acknowledged.Release();
                    } while (!enough.IsCancellationRequested);
                })
            )
            .ToList();
        var random = new Random(28);
        for (var i = 0; i < Faults; i++)
        {
            for (var more = random.Next(5, 25); more > 0; more--)
            {
                Assert.True(await acknowledged.WaitAsync(TimeSpan.FromMinutes(1)), "Nothing is written any more.");
            }

            await breaks();
        }

        await enough.CancelAsync();
        await Task.WhenAll(writers);
    }

    // What the database or the line says is no answer; anything else is a fault of ours.
    private static async Task<bool> Done(TestNode node, Writing writing, Guid operation)
    {
        try
        {
            await writing.Do(node, operation).IsDone();
            return true;
        }
        catch (Exception e) when (e is DbException || e.InnerException is DbException)
        {
            return false;
        }
    }

    private async Task AssertAcknowledgedIsThere(TestArticle article) =>
        Assert.Subset(await Written(app.Node, article), _ledger.Acknowledged.ToHashSet());

    private async Task AssertAllOnce(TestNode node, TestArticle article)
    {
        Assert.Empty(_ledger.Open);
        Assert.Equal(_ledger.Acknowledged.Order(), (await Written(node, article)).Order());
        await using var db = await node.Db();
        var entries = await db
            .Entries.Where(e => e.LedgerId == article.Id.Value)
            .OrderBy(e => e.Number)
            .Select(e => e.OperationId.Value)
            .ToListAsync();
        // The first took the article in.
        Assert.Equal(_ledger.Acknowledged.Order(), entries.Skip(1).Order());
        Assert.True((await node.Use<VerifyHistory>().Walk(article.Desk.Id)).IsWhole);
    }

    private static async Task<HashSet<Guid>> Written(TestNode node, TestArticle article)
    {
        await using var db = await node.Db();
        var notes = await db.Notes.Where(n => n.ArticleId == article.Id).Select(n => n.Id).ToListAsync();
        return [.. notes.Select(n => n.Value)];
    }

    private static async Task<bool> Answers(string address)
    {
        try
        {
            return await Ask<int>(address, "select 1") == 1;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private static async Task<T> Ask<T>(string address, string sql)
    {
        await using var source = NpgsqlDataSource.Create($"{address};Pooling=false");
        await using var command = source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }
}
