using FactCheck.Web.Data;
using FactCheck.Web.Tests.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace FactCheck.Web.Tests.Desks;

/// <summary>The app without its pages on a database of its own: one for each test class, with a clock that the tests hold.</summary>
public sealed class TestApp(TestServer server) : IAsyncLifetime
{
    private TestDatabase? _database;
    private TestNode? _node;

    /// <summary>
    /// Moves on by a millisecond whenever it is asked, so that no two moments are the same; finer than the database keeps, as
    /// a true clock is.
    /// </summary>
    public FakeTimeProvider Clock { get; } =
        new(new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero).AddTicks(7))
        {
            AutoAdvanceAmount = TimeSpan.FromMilliseconds(1),
        };

    /// <summary>The node that answers the tests.</summary>
    public TestNode Node => _node!;

    /// <summary>The address of its database.</summary>
    public string Address => _database!.ConnectionString;

    /// <summary>Another node on the same database, which listens to the first.</summary>
    public TestNode AnotherNode() => new(Address, Clock);

    /// <summary>A desk with two reviewers, two editors and an admin.</summary>
    public Task<TestDesk> NewDesk() => TestDesk.Create(Node);

    /// <summary>A desk with an article in it.</summary>
    public async Task<TestArticle> NewArticle() => await (await NewDesk()).Import();

    /// <summary>Does something in the database that the app itself never does.</summary>
    public async Task Sql(string sql, params object[] values)
    {
        await using var db = await Node.Db();
        await db.Database.ExecuteSqlRawAsync(sql, values);
    }

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Create(server, $"app {typeof(FactCheckDb).Module.ModuleVersionId}", Migrate);
        _node = new TestNode(_database.ConnectionString, Clock);
    }

    public async ValueTask DisposeAsync()
    {
        if (_node is not null)
        {
            await _node.DisposeAsync();
        }

        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    private async Task Migrate(string address)
    {
        var settings = new NpgsqlConnectionStringBuilder(address) { Pooling = false };
        await using var empty = new TestNode(settings.ConnectionString, Clock);
        await using var db = await empty.Db();
        await DatabaseStart.Migrate(db, CancellationToken.None);
    }
}
