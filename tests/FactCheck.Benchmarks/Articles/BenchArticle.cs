using System.Diagnostics;
using FactCheck.Benchmarks.Running;
using FactCheck.Domain;
using FactCheck.Web.History;
using FactCheck.Web.Live;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Benchmarks.Articles;

/// <summary>The verb <c>bench-article</c>: makes the bench article in the database, unless it is there, and verifies its history.</summary>
internal static class BenchArticle
{
    /// <summary>The title by which it is found again.</summary>
    public const string Title = "The long reckoning of the Oster valley";

    private const int Seed = 20_250_301;

    /// <summary>The plan of the bench article.</summary>
    public static BenchPlan Plan { get; } = new(Title, BenchSize.Goal, Seed);

    public static async Task Run(Options options)
    {
        Figures.Head("bench-article");
        await using var folder = new BenchFolder();
        await using var app = await BenchApp.Start(folder);
        var desk = await app.Desk();
        var article = await Ensure(desk, fresh: options.Text("fresh") is "true");
        var view = await app.Services.GetRequiredService<ArticleFeed>().Read(desk.Id, article);
        Figures.Line("address", $"{BenchDesk.Slug}/articles/{article.Value}");
        Figures.Line(
            "stands",
            $"{view!.Sentences.Length} sentences, {Plan.Words} words, {view.Paragraphs.Length} paragraphs, {view.Claims.Count} claims, {view.Claims.Values.Sum(c => c.Evidence.Length)} pieces of evidence, {Plan.Threads.Sum(t => t.Notes.Count)} notes in {Plan.Threads.Count} threads, {view.Coverage}"
        );
        var started = Stopwatch.GetTimestamp();
        var report = await app.Services.GetRequiredService<VerifyHistory>().Walk(desk.Id);
        Figures.Line(
            "history",
            $"{report.Entries} entries, {(report.IsWhole ? "whole" : "NOT WHOLE")}, walked in {Stopwatch.GetElapsedTime(started).TotalMilliseconds:0} ms"
        );
    }

    /// <summary>Finds the bench article, or makes it; <paramref name="fresh"/> makes another one in any case.</summary>
    public static async Task<ArticleId> Ensure(BenchDesk desk, bool fresh = false)
    {
        if (!fresh && await desk.Find(Title) is { } there)
        {
            return there;
        }

        var started = Stopwatch.GetTimestamp();
        var (article, commits) = await desk.Make(Plan);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        Figures.Line(
            "bench article made, fingerprint " + Plan.Fingerprint,
            $"{commits} commits in {seconds:0.0} s, {commits / seconds:0}/s"
        );
        return article;
    }
}
