using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace FactCheck.Web.Data;

/// <summary>
/// A PostgreSQL server of the app's own, so that the app runs with nothing set up.
/// <para>
/// The idea: the server is one per data folder and shared by all processes of the app that use the folder. Each process
/// holds a shared advisory lock on one connection for as long as it lives; PostgreSQL itself drops it when the process
/// dies, however it dies. Whoever leaves stops the server if nobody else holds the lock, so it does not matter who
/// started it. Starting and stopping happen under a file lock.
/// </para>
/// <para>
/// It listens on a socket in a folder of its own and on no network address, runs as an unprivileged user, and comes back
/// by itself if it is ended while the app lives. The app's role owns its database and is not a superuser.
/// </para>
/// </summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    private const string Name = "factcheck";
    private const long HoldersLock = 0x66_61_63_74_63_68_6b;

    // Two copies of the app stay below the server's hundred connections.
    private const int PoolSize = 40;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly EmbeddedPostgresCluster _cluster;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _leaving = new();
    private NpgsqlConnection? _held;
    private Task _watching = Task.CompletedTask;

    private EmbeddedPostgres(EmbeddedPostgresCluster cluster, ILogger logger)
    {
        _cluster = cluster;
        _logger = logger;
    }

    /// <summary>The address of the app's database; the same for all processes of the folder.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>
    /// Starts the server of <paramref name="dataFolder"/>, making the database first if there is none, or joins the one
    /// that runs already.
    /// </summary>
    /// <exception cref="EmbeddedPostgresException">It cannot run; the message says why.</exception>
    public static async Task<EmbeddedPostgres> Start(
        string dataFolder,
        ILogger logger,
        CancellationToken cancellation = default
    )
    {
        if (!OperatingSystem.IsLinux())
        {
            throw new EmbeddedPostgresException(
                "The app starts its own database on Linux only: name one in ConnectionStrings__FactCheck."
            );
        }

        var opened = await EmbeddedPostgresCluster.Open(dataFolder, logger, cancellation);
        var postgres = new EmbeddedPostgres(opened, logger);
        try
        {
            await postgres.Join(cancellation);
            await postgres.EnsureDatabase(cancellation);
            postgres._watching = postgres.Watch();
            return postgres;
        }
        catch
        {
            await postgres.DisposeAsync();
            throw;
        }
    }

    /// <summary>Leaves the server, and stops it when nobody else uses it.</summary>
    public async ValueTask DisposeAsync()
    {
        await _leaving.CancelAsync();
        await _watching;
        using (await _cluster.Lock(CancellationToken.None))
        {
            if (await IsLast())
            {
                await _cluster.Stop();
            }

            await Release();
        }

        _leaving.Dispose();
    }

    private async Task Join(CancellationToken cancellation)
    {
        using (await _cluster.Lock(cancellation))
        {
            await _cluster.EnsureRunning(cancellation);
            var address = await _cluster.Address(cancellation);
            _held = await Connect(address, cancellation);
            await Execute(_held, $"select pg_advisory_lock_shared({HoldersLock})", cancellation);
            address.Username = Name;
            address.Database = Name;
            address.MaxPoolSize = PoolSize;
            ConnectionString = address.ConnectionString;
        }
    }

    private async Task EnsureDatabase(CancellationToken cancellation)
    {
        using (await _cluster.Lock(cancellation))
        {
            if (!await Ask(_held!, $"select exists (select from pg_roles where rolname = '{Name}')", cancellation))
            {
                await Execute(_held!, $"create role {Name} login", cancellation);
            }

            if (!await Ask(_held!, $"select exists (select from pg_database where datname = '{Name}')", cancellation))
            {
                await Execute(_held!, $"create database {Name} owner {Name}", cancellation);
            }
        }
    }

    // The held connection says nothing until it breaks; then the server was ended by somebody, and is started again.
    private async Task Watch()
    {
        while (!_leaving.IsCancellationRequested)
        {
            try
            {
                await _held!.WaitAsync(_leaving.Token);
            }
            catch (OperationCanceledException) when (_leaving.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is NpgsqlException or IOException or InvalidOperationException)
            {
                _logger.LogWarning("The database went away: {Reason}", e.Message);
                await JoinAgain();
            }
        }
    }

    private async Task JoinAgain()
    {
        while (!_leaving.IsCancellationRequested)
        {
            try
            {
                await Release();
                await Join(_leaving.Token);
                _logger.LogInformation("The database is back");
                return;
            }
            catch (Exception e) when (e is NpgsqlException or IOException or EmbeddedPostgresException)
            {
                _logger.LogError("The database does not come back yet: {Reason}", e.Message);
                await Task.Delay(Pause, _leaving.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task<bool> IsLast()
    {
        try
        {
            _held ??= await Connect(await _cluster.Address(CancellationToken.None), CancellationToken.None);
            return await Ask(_held, $"select pg_try_advisory_lock({HoldersLock})", CancellationToken.None);
        }
        catch (Exception e) when (e is NpgsqlException or InvalidOperationException or EmbeddedPostgresException)
        {
            _logger.LogDebug(e, "The database is not to be reached any more");
            return false;
        }
    }

    private async Task Release()
    {
        if (_held is not null)
        {
            await _held.DisposeAsync();
            _held = null;
        }
    }

    // Advisory locks belong to one database, so all holders meet in the one that is always there.
    private static async Task<NpgsqlConnection> Connect(
        NpgsqlConnectionStringBuilder server,
        CancellationToken cancellation
    )
    {
        var address = new NpgsqlConnectionStringBuilder
        {
            Host = server.Host,
            Port = server.Port,
            Username = EmbeddedPostgresCluster.Superuser,
            Database = EmbeddedPostgresCluster.Superuser,
            Pooling = false,
            ApplicationName = "factcheck holder",
        };
        var connection = new NpgsqlConnection(address.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    [SuppressMessage("Security", "CA2100", Justification = "All statements are constants of this file.")]
    private static async Task Execute(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    [SuppressMessage("Security", "CA2100", Justification = "All statements are constants of this file.")]
    private static async Task<bool> Ask(NpgsqlConnection connection, string question, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(question, connection);
        return (bool)(await command.ExecuteScalarAsync(cancellation))!;
    }
}
