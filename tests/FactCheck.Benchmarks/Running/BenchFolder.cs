namespace FactCheck.Benchmarks.Running;

/// <summary>
/// A temporary folder for the app's private database; removed with it. None is made where ConnectionStrings__FactCheck names a
/// database or FACTCHECK_DATA a folder, so that what was made once can be used again.
/// </summary>
internal sealed class BenchFolder : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>The folder; null when the database is elsewhere. The database's user must be able to pass to it, so not root's home.</summary>
    public string? Path { get; } =
        IsGiven("ConnectionStrings__FactCheck") || IsGiven("FACTCHECK_DATA")
            ? null
            : $"/tmp/factcheck-bench-{Guid.CreateVersion7():n}";

    public async ValueTask DisposeAsync()
    {
        if (Path is null || !Directory.Exists(Path))
        {
            return;
        }

        // The host may come back from its end before the server has written its last.
        using var limit = new CancellationTokenSource(Limit);
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        var running = System.IO.Path.Combine(Path, "postgres", "data", "postmaster.pid");
        while (File.Exists(running))
        {
            await tick.WaitForNextTickAsync(limit.Token);
        }

        Directory.Delete(Path, recursive: true);
    }

    private static bool IsGiven(string name) => !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(name));
}
