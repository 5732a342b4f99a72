using System.Diagnostics;
using FactCheck.Benchmarks.Articles;
using FactCheck.Benchmarks.Running;
using FactCheck.Web.Data;
using FactCheck.Web.Live;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace FactCheck.Benchmarks.Commits;

/// <summary>
/// Injects notices for one article through PostgreSQL, as another node would send them, and counts how often the feed reads
/// for them: each says that the article has reached a version this node has not seen, so that none can be passed over.
/// </summary>
internal sealed class NoticeBench(BenchApp app, BenchDesk desk, SqlCount sql)
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(10);

    public async Task Run(int rate, int seconds, int subscribers)
    {
        var view = await CommitBench.PlainArticle(app, desk);
        var feed = app.Services.GetRequiredService<ArticleFeed>();
        var (told, heard) = (0, 0);
        var subscriptions = Enumerable
            .Range(0, subscribers)
            .Select(_ => feed.Subscribe(desk.Id, view.Id, _ => Interlocked.Increment(ref told)))
            .Append(app.Services.GetRequiredService<LedgerNotices>().Listen(_ => Interlocked.Increment(ref heard)))
            .ToList();
        sql.Reset();
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var started = Stopwatch.GetTimestamp();
        var sent = await Send(view, rate, seconds);
        var took = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var busy = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds;
        subscriptions.ForEach(s => s.Dispose());
        Figures.Line(
            $"{rate} notices/s wanted, {subscribers} subscribers",
            $"{sent / took:0}/s sent, {heard} of {sent} heard, {sql.Commands} reads ({sql.Commands / took:0}/s, one for {(double)heard / Math.Max(1, sql.Commands):0.0} notices), {told} views told, {busy / took * 100:0} % of one core"
        );
    }

    private async Task<int> Send(ArticleView view, int rate, int seconds)
    {
        await using var line = await app.Services.GetRequiredService<ConnectionString>().Source.OpenConnectionAsync();
        await using var notify = new NpgsqlCommand("SELECT pg_notify(@channel, p) FROM unnest(@payloads) p", line);
        notify.Parameters.AddWithValue("channel", LedgerNotices.Channel);
        var payloads = notify.Parameters.Add(
            "payloads",
            NpgsqlTypes.NpgsqlDbType.Array | NpgsqlTypes.NpgsqlDbType.Text
        );
        using var beat = new PeriodicTimer(Beat);
        var started = Stopwatch.GetTimestamp();
        var sent = 0;
        while (Stopwatch.GetElapsedTime(started).TotalSeconds < seconds)
        {
            // What a late beat missed is made up for, so that the rate is kept on a busy machine too.
            var due = (int)(Stopwatch.GetElapsedTime(started).TotalSeconds * rate) - sent;
            if (due > 0)
            {
                payloads.Value = Enumerable
                    .Range(sent, due)
                    .Select(i => $"{view.Desk.Value} {view.Id.Value} {view.Version + 1 + i}")
                    .ToArray();
                await notify.ExecuteNonQueryAsync();
                sent += due;
            }

            await beat.WaitForNextTickAsync();
        }

        return sent;
    }
}
