using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace FactCheck.Web.Data;

/// <summary>
/// A PostgreSQL cluster in a folder: made, started, reached and stopped. Whoever starts or stops it holds
/// <see cref="Lock"/>.
/// </summary>
internal sealed class EmbeddedPostgresCluster
{
    public const string Superuser = "postgres";

    // Recovery after a power cut reads the whole log again, which may take minutes.
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private const long LongestLog = 10_000_000;
    private const int WouldBlock = 11;

    private readonly EmbeddedPostgresAccount _account = EmbeddedPostgresAccount.Current;
    private readonly EmbeddedPostgresFolder _folder;
    private readonly ILogger _logger;
    private EmbeddedPostgresPrograms? _programs;

    private EmbeddedPostgresCluster(EmbeddedPostgresFolder folder, ILogger logger)
    {
        _folder = folder;
        _logger = logger;
    }

    public static async Task<EmbeddedPostgresCluster> Open(
        string wantedFolder,
        ILogger logger,
        CancellationToken cancellation
    )
    {
        var opened = await EmbeddedPostgresFolder.Open(
            wantedFolder,
            EmbeddedPostgresAccount.Current,
            logger,
            cancellation
        );
        return new EmbeddedPostgresCluster(opened, logger);
    }

    /// <summary>Waits until no other process starts or stops the server; the lock ends with the process at the latest.</summary>
    public async Task<IDisposable> Lock(CancellationToken cancellation)
    {
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileStream(_folder.StartLock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (e.HResult == WouldBlock && waiting.Elapsed < LongestStart)
            {
                await Task.Delay(Pause, cancellation);
            }
        }
    }

    /// <summary>Makes the cluster if there is none yet, and starts the server unless it runs.</summary>
    public async Task EnsureRunning(CancellationToken cancellation)
    {
        if (IsRunning())
        {
            return;
        }

        _programs = await EmbeddedPostgresPrograms.Find(
            EmbeddedPostgresPrograms.UsualPlaces(),
            _folder.DataMajor,
            cancellation
        );
        if (!Directory.Exists(_folder.Data))
        {
            await Initialise(_programs, cancellation);
        }

        await StartServer(_programs);
    }

    /// <summary>Host and port of the running server; waits while it is still starting.</summary>
    /// <exception cref="EmbeddedPostgresException">It does not run, or does not come up.</exception>
    public async Task<NpgsqlConnectionStringBuilder> Address(CancellationToken cancellation)
    {
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            var lines = ReadProcessFile().Split('\n');
            if (lines is [_, _, _, { Length: > 0 } port, { Length: > 0 } sockets, _, ..])
            {
                var address = new NpgsqlConnectionStringBuilder
                {
                    Host = sockets,
                    Port = int.Parse(port, CultureInfo.InvariantCulture),
                };
                if (await Answers(address, cancellation))
                {
                    return address;
                }
            }

            if (waiting.Elapsed > LongestStart || !IsRunning())
            {
                throw new EmbeddedPostgresException($"The database did not come up. {EndOfLog()}");
            }

            await Task.Delay(Pause, cancellation);
        }
    }

    /// <summary>Ends all sessions and the server.</summary>
    public async Task Stop()
    {
        if (!IsRunning())
        {
            return;
        }

        _programs ??= await EmbeddedPostgresPrograms.Find(
            EmbeddedPostgresPrograms.UsualPlaces(),
            _folder.DataMajor,
            CancellationToken.None
        );
        var (code, output) = await _account.Run(
            _programs.PgCtl,
            ["stop", "-D", _folder.Data, "-m", "fast", "-w", "-t", "60"],
            CancellationToken.None
        );
        if (code != 0)
        {
            _logger.LogError("The database in {Folder} did not stop: {Output}", _folder.Root, output);
            return;
        }

        _folder.RemoveSocketFolder();
        _logger.LogInformation("The database in {Folder} has stopped", _folder.Root);
    }

    /// <summary>
    /// Whether the server that wrote the process file lives. A process number alone may belong to another program by now
    /// (after a restart of the machine or a container), but only the server works in a folder that holds the same file:
    /// number, folder and time of start are its first three lines.
    /// </summary>
    private bool IsRunning()
    {
        var written = ReadProcessFile().Split('\n').Take(3).ToList();
        return written is [{ Length: > 0 } number, ..]
            && ReadIfThere($"/proc/{number}/cwd/postmaster.pid").Split('\n').Take(3).SequenceEqual(written);
    }

    private async Task Initialise(EmbeddedPostgresPrograms server, CancellationToken cancellation)
    {
        await _account.MakePrivateFolder(_folder.Server, cancellation);
        RemoveUnfinished();
        _logger.LogInformation("Making a database in {Folder}", _folder.Root);
        // A name of its own: the initdb of a killed app may still be writing.
        var unfinished = $"{_folder.Data}.new-{Convert.ToHexStringLower(Guid.CreateVersion7().ToByteArray()[10..])}";
        string[] options =
        [
            "--pgdata",
            unfinished,
            "--username",
            Superuser,
            "--auth-local=trust",
            "--auth-host=reject",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--data-checksums",
        ];
        var (code, output) = await _account.Run(server.InitDb, options, cancellation);
        if (code != 0)
        {
            throw new EmbeddedPostgresException($"The database could not be made: {output}");
        }

        Directory.Move(unfinished, _folder.Data);
    }

    private void RemoveUnfinished()
    {
        foreach (var unfinished in Directory.GetDirectories(_folder.Server, "data.new-*"))
        {
            try
            {
                Directory.Delete(unfinished, recursive: true);
            }
            catch (IOException e)
            {
                // Somebody still writes there; the next start finds it again.
                _logger.LogDebug(e, "{Folder} stays for now", unfinished);
            }
        }
    }

    private async Task StartServer(EmbeddedPostgresPrograms server)
    {
        DropOldFiles();
        var sockets = await _folder.MakeSocketFolder(_account, CancellationToken.None);
        string[] arguments =
        [
            "start",
            "-D",
            _folder.Data,
            // Without a log file the server would keep our pipe open for ever.
            "-l",
            _folder.Log,
            "-w",
            "-t",
            $"{LongestStart.TotalSeconds:0}",
            "-o",
            $"-k {sockets} -c listen_addresses='' -c port=5432 -c unix_socket_permissions=0700",
        ];
        var (code, output) = await _account.Run(server.PgCtl, arguments, CancellationToken.None);
        // Another start, left behind by a killed app, may have been faster.
        if (code != 0 && !IsRunning())
        {
            throw new EmbeddedPostgresException($"The database did not start: {output} {EndOfLog()}");
        }

        _logger.LogInformation("The database in {Folder} is running", _folder.Root);
    }

    private void DropOldFiles()
    {
        // PostgreSQL would refuse to start if another program of the same user had this number by now.
        if (ReadProcessFile().Split('\n')[0] is { Length: > 0 } number && Directory.Exists($"/proc/{number}"))
        {
            File.Delete(_folder.ProcessFile);
        }

        if (File.Exists(_folder.Log) && new FileInfo(_folder.Log).Length > LongestLog)
        {
            File.Move(_folder.Log, $"{_folder.Log}.old", overwrite: true);
        }
    }

    private static async Task<bool> Answers(NpgsqlConnectionStringBuilder address, CancellationToken cancellation)
    {
        var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(address.ConnectionString)
            {
                Username = Superuser,
                Database = Superuser,
                Pooling = false,
            }.ConnectionString
        );
        await using (connection)
        {
            try
            {
                await connection.OpenAsync(cancellation);
                return true;
            }
            catch (NpgsqlException)
            {
                return false;
            }
        }
    }

    private string ReadProcessFile() => ReadIfThere(_folder.ProcessFile);

    private string EndOfLog() => string.Join(' ', ReadIfThere(_folder.Log).Split('\n').TakeLast(6));

    private static string ReadIfThere(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
