using System.Collections.Concurrent;
using System.Diagnostics;
using FactCheck.Benchmarks.Articles;
using FactCheck.Benchmarks.Running;
using FactCheck.Domain.Articles;
using FactCheck.Web.Articles;
using FactCheck.Web.History;
using FactCheck.Web.Live;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Benchmarks.Commits;

/// <summary>
/// The verb <c>commits</c>: how many commands one article takes a second from several writers, each switching a sentence of its
/// own between unseen and “no check needed”; that history is whole afterwards; and how often the live view is read meanwhile.
/// </summary>
internal sealed class CommitBench(BenchApp app, BenchDesk desk, SqlCount sql)
{
    private const int Subscribers = 100;
    private const int WarmUp = 10;
    private const int Seed = 9_000;

    public static async Task Run(Options options)
    {
        Figures.Head("commits");
        await using var folder = new BenchFolder();
        using var sql = new SqlCount();
        await using var app = await BenchApp.Start(folder);
        var desk = await app.Desk();
        var seconds = options.Number("seconds", 5, least: 1, most: 60);
        var bench = new CommitBench(app, desk, sql);
        // Compiling is not what is measured.
        await bench.Measure(8, WarmUp, subscribers: 0, quiet: true);
        var writers = options.Numbers("writers", [1, 8, 64], least: 1, most: 64);
        foreach (var count in writers)
        {
            await bench.Measure(count, seconds, subscribers: 0, quiet: false);
        }

        await bench.Measure(writers[^1], seconds, Subscribers, quiet: false);
        await bench.Verify();
        await new NoticeBench(app, desk, sql).Run(
            options.Number("rate", 1_000, least: 1, most: 5_000),
            seconds,
            Subscribers
        );
    }

    /// <summary>A new article with nothing marked in it.</summary>
    internal static async Task<ArticleView> PlainArticle(BenchApp app, BenchDesk desk)
    {
        var (article, _) = await desk.Make(
            new BenchPlan("Bench article of writers", new BenchSize(200, 0, 0, 0), Seed)
        );
        return await app.Services.GetRequiredService<ArticleFeed>().Read(desk.Id, article)
            ?? throw new InvalidOperationException("The article is gone.");
    }

    private async Task Measure(int writers, int seconds, int subscribers, bool quiet)
    {
        var view = await PlainArticle(app, desk);
        var told = 0;
        var feed = app.Services.GetRequiredService<ArticleFeed>();
        var subscriptions = Enumerable
            .Range(0, subscribers)
            .Select(_ => feed.Subscribe(desk.Id, view.Id, _ => Interlocked.Increment(ref told)))
            .ToList();
        var (times, refusals) = (new ConcurrentQueue<double>(), new ConcurrentQueue<string>());
        sql.Reset();
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        using var effort = Effort.Begin();
        await Task.WhenAll(
            Enumerable.Range(0, writers).Select(i => Task.Run(() => Write(view, i, times, refusals, end.Token)))
        );
        var (took, cost, commands) = (effort.Seconds, effort.Each(times.Count), (double)sql.Commands / times.Count);
        subscriptions.ForEach(s => s.Dispose());
        if (quiet)
        {
            return;
        }

        var name = $"{writers} writers{(subscribers > 0 ? $", {subscribers} subscribers" : "")}";
        Figures.Line(
            name,
            $"{times.Count / took:0} commits/s, {commands:0.0} SQL commands each, {refusals.Count} refused {refusals.FirstOrDefault()}"
        );
        Figures.Line($"{name}: cost in the app", $"{cost}");
        Figures.Spread($"{name}: a commit takes", times, "ms");
        if (subscribers > 0)
        {
            Figures.Line($"{name}: views told", $"{(double)told / subscribers:0} to each for {times.Count} commits");
        }
    }

    private async Task Write(
        ArticleView view,
        int writer,
        ConcurrentQueue<double> times,
        ConcurrentQueue<string> refusals,
        CancellationToken end
    )
    {
        var dispose = app.Services.GetRequiredService<DisposeSentence>();
        var sentence = view.Sentences[writer].Id;
        for (var before = Disposition.Unseen; !end.IsCancellationRequested; )
        {
            var needsNoCheck = before is Disposition.Unseen;
            var started = Stopwatch.GetTimestamp();
            var result = await dispose.Run(
                desk.IntentOf(desk.Reviewer(writer)),
                view.Id,
                sentence,
                before,
                needsNoCheck
            );
            if (result.Refusal is { } refusal)
            {
                refusals.Enqueue(refusal.ToString());
                return;
            }

            times.Enqueue(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            before = needsNoCheck ? Disposition.NothingToCheck : Disposition.Unseen;
        }
    }

    private async Task Verify()
    {
        var started = Stopwatch.GetTimestamp();
        var report = await app.Services.GetRequiredService<VerifyHistory>().Walk(desk.Id);
        Figures.Line(
            "history afterwards",
            $"{report.Entries} entries in {report.Reports.Count} ledgers, {(report.IsWhole ? "whole" : "NOT WHOLE")}, walked in {Stopwatch.GetElapsedTime(started).TotalMilliseconds:0} ms"
        );
    }
}
