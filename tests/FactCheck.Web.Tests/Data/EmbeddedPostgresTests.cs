using FactCheck.Web.Data;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace FactCheck.Web.Tests.Data;

public sealed class EmbeddedPostgresTests(MadeDatabase made) : IClassFixture<MadeDatabase>, IAsyncLifetime
{
    private TestFolder _folder = null!;

    public async ValueTask InitializeAsync() => _folder = await TestFolder.Create();

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    [Fact]
    public async Task The_first_start_makes_a_database_that_no_network_reaches_and_the_end_leaves_no_process()
    {
        await using (var postgres = await Start())
        {
            Assert.Equal("", await Ask(postgres.ConnectionString, "show listen_addresses"));
            Assert.Equal("off", await Ask(postgres.ConnectionString, "show is_superuser"));
            Assert.Equal("on", await Ask(postgres.ConnectionString, "show data_checksums"));
            Assert.Equal("UTF8", await Ask(postgres.ConnectionString, "show server_encoding"));
            Assert.NotEmpty(_folder.Processes());
        }

        await _folder.IsQuiet();
    }

    [Fact]
    public async Task The_server_never_runs_as_root()
    {
        await made.CopyTo(_folder);
        await using var postgres = await Start();

        var user = File.ReadLines($"/proc/{_folder.ServerProcess}/status")
            .Single(l => l.StartsWith("Uid:", StringComparison.Ordinal));

        Assert.DoesNotContain("\t0", user);
    }

    [Fact]
    public async Task Two_copies_of_the_app_share_one_server_and_the_last_to_leave_stops_it()
    {
        await made.CopyTo(_folder);
        await using var other = DatabaseKeeper.Launch(_folder.Path);
        await using (var mine = await Start())
        {
            Assert.Equal(mine.ConnectionString, await other.ConnectionString());
            var server = _folder.ServerProcess;

            Assert.Equal(0, await other.End("TERM"));

            Assert.Equal(server, _folder.ServerProcess);
            Assert.Equal("1", await Ask(mine.ConnectionString, "select '1'"));
        }

        await _folder.IsQuiet();
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Ctrl_C_or_a_termination_signal_leaves_no_process(string signal)
    {
        await made.CopyTo(_folder);
        await using var app = DatabaseKeeper.Launch(_folder.Path);
        await app.ConnectionString();

        Assert.Equal(0, await app.End(signal));

        await _folder.IsQuiet();
    }

    [Fact]
    public async Task Ctrl_C_while_the_database_is_being_made_leaves_no_process()
    {
        await using var app = DatabaseKeeper.Launch(_folder.Path);
        await Eventually.True(IsBeingMade);

        await app.End("INT");

        await _folder.IsQuiet();
    }

    [Fact]
    public async Task After_the_app_was_killed_the_next_start_joins_the_server_that_still_runs()
    {
        await made.CopyTo(_folder);
        await using var killed = DatabaseKeeper.Launch(_folder.Path);
        var address = await killed.ConnectionString();
        await Ask(address, "create table kept (text text); insert into kept values ('still here')");
        await killed.End("KILL");
        var server = _folder.ServerProcess;

        await using (var next = await Start())
        {
            Assert.Equal(server, _folder.ServerProcess);
            Assert.Equal("still here", await Ask(next.ConnectionString, "select text from kept"));
        }

        await _folder.IsQuiet();
    }

    [Fact]
    public async Task An_app_killed_while_it_made_the_database_leaves_nothing_half_made()
    {
        await using var killed = DatabaseKeeper.Launch(_folder.Path);
        await Eventually.True(IsBeingMade);
        await killed.End("KILL");

        await using var next = await Start();

        Assert.Equal("1", await Ask(next.ConnectionString, "select '1'"));
    }

    [Fact]
    public async Task A_server_killed_under_the_running_app_comes_back_with_the_same_address_and_data()
    {
        await made.CopyTo(_folder);
        await using var postgres = await Start();
        await Ask(postgres.ConnectionString, "create table kept (text text); insert into kept values ('still here')");

        await TestFolder.Signal(_folder.ServerProcess, "KILL");

        await Eventually.True(async () =>
            await AskOrNull(postgres.ConnectionString, "select text from kept") is not null
        );
    }

    [Fact]
    public async Task A_process_number_that_belongs_to_another_program_by_now_does_not_stop_the_start()
    {
        await made.CopyTo(_folder);
        await (await Start()).DisposeAsync();
        var file = Path.Combine(_folder.Postgres, "data", "postmaster.pid");
        await File.WriteAllTextAsync(file, $"{Environment.ProcessId}\n{_folder.Postgres}/data\n1\n5432\n/nowhere\n\n");

        await using var postgres = await Start();

        Assert.Equal("1", await Ask(postgres.ConnectionString, "select '1'"));
    }

    [Fact]
    public async Task A_folder_too_long_for_a_socket_and_with_spaces_works_and_leaves_nothing_outside()
    {
        await using var far = await TestFolder.Create($" {new string('x', 100)}");
        string socket;
        await using (var postgres = await EmbeddedPostgres.Start(far.Path, NullLogger.Instance))
        {
            socket = new NpgsqlConnectionStringBuilder(postgres.ConnectionString).Host!;
            Assert.Equal("1", await Ask(postgres.ConnectionString, "select '1'"));
            Assert.True(Directory.Exists(socket));
        }

        Assert.False(Directory.Exists(socket));
    }

    [Fact]
    public async Task A_cancelled_start_leaves_no_process()
    {
        using var cancel = new CancellationTokenSource();
        var start = EmbeddedPostgres.Start(_folder.Path, NullLogger.Instance, cancel.Token);
        await Eventually.True(IsBeingMade);

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => start);
        await _folder.IsQuiet();
    }

    private bool IsBeingMade() =>
        Directory.Exists(_folder.Postgres) && Directory.GetDirectories(_folder.Postgres, "data.new-*").Length > 0;

    private Task<EmbeddedPostgres> Start() => EmbeddedPostgres.Start(_folder.Path, NullLogger.Instance);

    private static async Task<string?> AskOrNull(string address, string sql)
    {
        try
        {
            return await Ask(address, sql);
        }
        catch (NpgsqlException)
        {
            return null;
        }
    }

    private static async Task<string?> Ask(string address, string sql)
    {
        await using var source = NpgsqlDataSource.Create(address);
        await using var command = source.CreateCommand(sql);
        return (string?)await command.ExecuteScalarAsync();
    }
}
