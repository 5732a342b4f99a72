using FactCheck.Web.Data;
using Microsoft.Extensions.Logging;

namespace FactCheck.Web.Tests.Data;

public sealed class EmbeddedPostgresFolderTests
{
    [Fact]
    public async Task A_folder_the_server_s_user_cannot_reach_is_replaced_by_another_and_the_log_says_so()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only root runs the server as somebody else.");
        await using var folder = await TestFolder.Create();
        var closed = Path.Combine(folder.Path, "closed");
        await new EmbeddedPostgresAccount(UserName: null).MakePrivateFolder(closed, CancellationToken.None);
        var wanted = Path.Combine(closed, "data");
        var log = new Warnings();

        var opened = await EmbeddedPostgresFolder.Open(
            wanted,
            EmbeddedPostgresAccount.Current,
            log,
            CancellationToken.None
        );

        Directory.Delete(opened.Root);
        Assert.StartsWith("/var/lib/factcheck-", opened.Root);
        Assert.False(Directory.Exists(wanted));
        Assert.Contains(opened.Root, Assert.Single(log.Said));
    }

    [Fact]
    public async Task A_folder_within_reach_is_taken_as_it_is()
    {
        await using var folder = await TestFolder.Create();
        var wanted = Path.Combine(folder.Path, "some", "where");

        var opened = await EmbeddedPostgresFolder.Open(
            wanted,
            EmbeddedPostgresAccount.Current,
            new Warnings(),
            CancellationToken.None
        );

        Assert.Equal(wanted, opened.Root);
        Assert.True(Directory.Exists(wanted));
    }

    private sealed class Warnings : ILogger
    {
        public List<string> Said { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => Said.Add(formatter(state, exception));
    }
}
