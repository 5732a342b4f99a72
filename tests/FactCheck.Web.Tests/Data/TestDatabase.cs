using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace FactCheck.Web.Tests.Data;

/// <summary>
/// A database of one test class: a copy of a migrated template, which is made once per state of the migrations and
/// server. The app's role owns it, with the same rights as in the app's own server.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private const string Role = "factcheck";
    private const long TemplateLock = 0x74_65_6d_70_6c_61_74_65;
    private readonly string _admin;
    private readonly string _name;

    private TestDatabase(string admin, string name)
    {
        _admin = admin;
        _name = name;
        ConnectionString = Address(admin, name, pooling: true);
    }

    /// <summary>The address for the app's role; a small pool, since many classes share the server.</summary>
    public string ConnectionString { get; }

    /// <summary>Makes a database with all that <paramref name="migrate"/> puts into an empty one.</summary>
    /// <param name="server">Where to make it.</param>
    /// <param name="templateKey">Names the state of the migrations; equal keys share one run of the migration.</param>
    /// <param name="migrate">Given the address of an empty database of the app's role, brings it up to date.</param>
    public static async Task<TestDatabase> Create(TestServer server, string templateKey, Func<string, Task> migrate)
    {
        var address = await server.AdminConnectionString();
        var template =
            $"template_{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(templateKey)))[..16]}";
        var database = $"test_{Guid.CreateVersion7():n}";
        await using var connection = await Connect(address);
        await EnsureTemplate(connection, address, template, migrate);
        await Ask(connection, $"create database {database} template {template} owner {Role}");
        return new TestDatabase(address, database);
    }

    public async ValueTask DisposeAsync()
    {
        await using (var pooled = new NpgsqlConnection(ConnectionString))
        {
            NpgsqlConnection.ClearPool(pooled);
        }

        await using var connection = await Connect(_admin);
        await Ask(connection, $"drop database if exists {_name} with (force)");
    }

    private static async Task EnsureTemplate(
        NpgsqlConnection connection,
        string admin,
        string template,
        Func<string, Task> migrate
    )
    {
        await Ask(connection, $"select pg_advisory_lock({TemplateLock})");
        try
        {
            if (await Exists(connection, "pg_database where datname", template))
            {
                return;
            }

            if (!await Exists(connection, "pg_roles where rolname", Role))
            {
                await Ask(connection, $"create role {Role} login");
            }

            // A migration that fails half-way must not become anybody's template: the right name comes last.
            var unfinished = $"{template}_unfinished";
            await Ask(connection, $"drop database if exists {unfinished} with (force)");
            await Ask(connection, $"create database {unfinished} owner {Role}");
            await migrate(Address(admin, unfinished, pooling: false));
            await Ask(connection, $"alter database {unfinished} rename to {template}");
        }
        finally
        {
            await Ask(connection, $"select pg_advisory_unlock({TemplateLock})");
        }
    }

    private static string Address(string admin, string database, bool pooling) =>
        new NpgsqlConnectionStringBuilder(admin)
        {
            Username = Role,
            Database = database,
            Pooling = pooling,
            MaxPoolSize = 10,
            IncludeErrorDetail = true,
        }.ConnectionString;

    private static async Task<NpgsqlConnection> Connect(string admin)
    {
        var address = new NpgsqlConnectionStringBuilder(admin) { Pooling = false };
        var connection = new NpgsqlConnection(address.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    private static async Task<bool> Exists(NpgsqlConnection connection, string what, string name) =>
        await Ask(connection, $"select exists (select from {what} = '{name}')") is true;

    [SuppressMessage("Security", "CA2100", Justification = "All names in the statements are made in this file.")]
    private static async Task<object?> Ask(NpgsqlConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
