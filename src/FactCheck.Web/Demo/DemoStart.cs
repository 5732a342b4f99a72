namespace FactCheck.Web.Demo;

/// <summary>Makes the demo desk once the app listens, when the demo is on and the desk is not there yet.</summary>
internal sealed partial class DemoStart(
    DemoMode mode,
    IServiceProvider services,
    IHostApplicationLifetime life,
    ILogger<DemoStart> log
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Which addresses are listened on is known only after the start.
        var started = new TaskCompletionSource();
        await using var onStart = life.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (stoppingToken.IsCancellationRequested)
        {
            return;
        }

        if (!mode.IsOn)
        {
            LogOff();
            return;
        }

        // Only now: whatever asks for the database may be made after the database was started.
        await services.GetRequiredService<DemoDesk>().Ensure();
        LogOn();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The demo desk is ready: sign in by one click")]
    private partial void LogOn();

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The demo is off, because the app listens on a network address or FACTCHECK_DEMO is false"
    )]
    private partial void LogOff();
}
