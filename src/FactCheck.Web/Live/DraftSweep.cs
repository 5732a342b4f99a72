using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Live;

/// <summary>Takes away, once a day, what nobody came back to for as long as drafts are kept, and what was saved after all.</summary>
public sealed partial class DraftSweep(IServiceProvider services, TimeProvider clock, ILogger<DraftSweep> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromDays(1);

    /// <summary>Sweeps now; gives how many drafts went.</summary>
    public async Task<int> Sweep(CancellationToken cancel)
    {
        // Asked for here: the factory wants the address of the database, which is not known when the host makes this.
        var contexts = services.GetRequiredService<IDbContextFactory<FactCheckDb>>();
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await db.Database.ExecuteSqlAsync(
            $"""
            DELETE FROM draft d
            WHERE d.at < {clock.GetUtcNow() - Draft.Kept}
               OR (NOT d.changed_since_sent AND EXISTS (
                    SELECT 1 FROM entry WHERE entry.desk_id = d.desk_id AND entry.operation_id = d.operation_id))
            """,
            cancel
        );
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                var swept = await Sweep(stoppingToken);
                if (swept > 0)
                {
                    LogSwept(log, swept);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException) // Another day is another try.
            {
                LogNotSwept(log, e);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} old drafts were taken away")]
    private static partial void LogSwept(ILogger log, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old drafts could not be taken away")]
    private static partial void LogNotSwept(ILogger log, Exception e);
}
