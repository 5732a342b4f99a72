using System.Globalization;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.History;

/// <summary>The command <c>verify</c>: walks the history of every desk, prints what it found, and ends with 1 when something is wrong.</summary>
internal static class VerifyCommand
{
    public static bool IsMeant(string[] args) => args is ["verify", ..];

    public static async Task<int> Run(WebApplication app)
    {
        var start = app.Services.GetServices<IHostedService>().OfType<DatabaseStart>().Single();
        await using var ended = app;
        try
        {
            await start.StartingAsync(CancellationToken.None);
            return await VerifyAll(app.Services) ? 0 : 1;
        }
        finally
        {
            await start.StoppedAsync(CancellationToken.None);
        }
    }

    private static async Task<bool> VerifyAll(IServiceProvider services)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<FactCheckDb>>().CreateDbContextAsync();
        var desks = await db.Desks.AsNoTracking().OrderBy(d => d.Slug).ToListAsync();
        var verify = services.GetRequiredService<VerifyHistory>();
        var whole = true;
        foreach (var desk in desks)
        {
            var report = await verify.Walk(desk.DeskId);
            whole &= report.IsWhole;
            await Console.Out.WriteLineAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{desk.Slug}: {report.Entries} entries in {report.Reports.Count} ledgers, {(report.IsWhole ? "whole" : "NOT WHOLE")}, head {report.Head}"
                )
            );
            foreach (var wrong in report.Reports.Where(r => r.Fault is not null))
            {
                await Console.Out.WriteLineAsync($"  {wrong.LedgerId}: {wrong.Fault} at entry {wrong.At}");
            }

            foreach (var lost in report.Lost)
            {
                await Console.Out.WriteLineAsync($"  {lost.Value}: the article and its history are gone");
            }
        }

        return whole;
    }
}
