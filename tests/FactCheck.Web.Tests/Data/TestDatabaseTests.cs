using Npgsql;

namespace FactCheck.Web.Tests.Data;

public sealed class TestDatabaseTests(TestServer server)
{
    private readonly string _key = Guid.CreateVersion7().ToString();

    [Fact]
    public async Task Databases_made_at_once_share_one_migration()
    {
        var migrations = 0;
        Task Count(string address)
        {
            Interlocked.Increment(ref migrations);
            return Run(address, "create table notes (text text)");
        }

        var databases = await Task.WhenAll(
            Enumerable.Range(0, 3).Select(_ => TestDatabase.Create(server, _key, Count))
        );

        Assert.Equal(1, migrations);
        foreach (var database in databases)
        {
            Assert.Equal(0L, await Run(database.ConnectionString, "select count(*) from notes"));
            await database.DisposeAsync();
        }
    }

    [Fact]
    public async Task What_one_class_writes_no_other_class_reads()
    {
        await using var mine = await TestDatabase.Create(server, _key, Migrate);
        await using var theirs = await TestDatabase.Create(server, _key, Migrate);

        await Run(mine.ConnectionString, "insert into notes values ('mine')");

        Assert.Equal(0L, await Run(theirs.ConnectionString, "select count(*) from notes"));
    }

    [Fact]
    public async Task A_migration_that_failed_is_tried_again()
    {
        await Assert.ThrowsAsync<PostgresException>(() =>
            TestDatabase.Create(server, _key, address => Run(address, "create table notes (text no_such_type)"))
        );

        await using var database = await TestDatabase.Create(server, _key, Migrate);

        Assert.Equal(0L, await Run(database.ConnectionString, "select count(*) from notes"));
    }

    [Fact]
    public async Task The_app_s_role_is_no_superuser_but_may_install_the_extensions_it_needs()
    {
        await using var database = await TestDatabase.Create(server, _key, Migrate);

        await Run(database.ConnectionString, "create extension pg_trgm; create extension unaccent");

        Assert.Equal("off", await Run(database.ConnectionString, "show is_superuser"));
    }

    [Fact]
    public async Task A_database_is_gone_after_use_even_with_a_connection_left_open()
    {
        var database = await TestDatabase.Create(server, _key, Migrate);
        await using var left = new NpgsqlConnection(database.ConnectionString);
        await left.OpenAsync();
        var name = left.Database;

        await database.DisposeAsync();

        var admin = await server.AdminConnectionString();
        Assert.Equal(0L, await Run(admin, $"select count(*) from pg_database where datname = '{name}'"));
    }

    private static Task Migrate(string address) => Run(address, "create table notes (text text)");

    private static async Task<object?> Run(string address, string sql)
    {
        await using var source = NpgsqlDataSource.Create(address);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
