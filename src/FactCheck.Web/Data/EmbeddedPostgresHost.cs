namespace FactCheck.Web.Data;

/// <summary>
/// Gives the app its database: the one named in ConnectionStrings:FactCheck, or that of a server of its own, started
/// before anything else in the host and stopped after everything else, also when Ctrl+C comes while it starts.
/// </summary>
public sealed class EmbeddedPostgresHost(IConfiguration configuration, ILogger<EmbeddedPostgres> logger)
    : IHostedLifecycleService,
        IAsyncDisposable
{
    private readonly string? _configured = configuration.GetConnectionString("FactCheck");
    private EmbeddedPostgres? _own;

    /// <summary>Null until the host starts, unless a database is configured; so tools can build the host without one.</summary>
    public string? ConnectionString => string.IsNullOrWhiteSpace(_configured) ? _own?.ConnectionString : _configured;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(_configured))
        {
            var folder = configuration["FACTCHECK_DATA"];
            _own = await EmbeddedPostgres.Start(
                string.IsNullOrWhiteSpace(folder) ? EmbeddedPostgresFolder.Default() : folder,
                logger,
                cancellationToken
            );
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _own, null) is { } started)
        {
            await started.DisposeAsync();
        }
    }
}
