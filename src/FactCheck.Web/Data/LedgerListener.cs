using Npgsql;

namespace FactCheck.Web.Data;

/// <summary>Holds this node's one LISTEN connection and passes on what it hears; after a lost line it says that something may have been missed.</summary>
public sealed partial class LedgerListener(
    ConnectionString connection,
    LedgerNotices notices,
    ILogger<LedgerListener> log
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Listen(stoppingToken);
            }
            catch (Exception e) when (e is NpgsqlException or IOException or TimeoutException)
            {
                LogLost(e);
                await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task Listen(CancellationToken stop)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection.Value) { Pooling = false, KeepAlive = 15 };
        await using var line = new NpgsqlConnection(settings.ConnectionString);
        line.Notification += (_, heard) =>
        {
            if (LedgerNotices.Parse(heard.Payload) is { } announcement)
            {
                notices.Tell(announcement);
            }
        };
        await line.OpenAsync(stop);
        await using (var listen = new NpgsqlCommand($"LISTEN {LedgerNotices.Channel}", line))
        {
            await listen.ExecuteNonQueryAsync(stop);
        }

        // Subscribed first, so whatever was committed before is found by reading now.
        notices.TellGap();
        while (true)
        {
            await line.WaitAsync(stop);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The line for ledger notices was lost; trying again")]
    private partial void LogLost(Exception e);
}
