using System.Diagnostics;
using FactCheck.Benchmarks.Articles;
using FactCheck.Benchmarks.Running;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Web.Data;
using FactCheck.Web.Live;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Benchmarks.Load;

/// <summary>
/// The verb <c>load</c>: many pages of the bench article, some of which act, each by marking a sentence that nobody has seen
/// yet as needing no check. How long until the others are told is read from the coverage meter in their render batches: each
/// such commit raises it by one, so the order of commits in history says which action a batch shows.
/// </summary>
internal sealed class LoadBench
{
    private readonly CircuitCount _circuits;
    private readonly BenchApp _app;
    private readonly Options _options;
    private readonly BenchDesk _desk;
    private readonly ArticleId _article;

    private LoadBench(BenchApp app, Options options, BenchDesk desk, ArticleId article, CircuitCount circuits) =>
        (_app, _options, _desk, _article, _circuits) = (app, options, desk, article, circuits);

    public static async Task Run(Options options)
    {
        Figures.Head("load");
        using var circuits = new CircuitCount();
        await using var folder = new BenchFolder();
        await using var app = await BenchApp.Start(folder);
        var desk = await app.Desk();
        var bench = new LoadBench(app, options, desk, await BenchArticle.Ensure(desk), circuits);
        // The first page pays for compiling; it is not measured.
        await bench.Measure(1, quiet: true);
        foreach (var pages in options.Numbers("pages", [50], least: 1, most: 200))
        {
            await bench.Measure(pages, quiet: false);
        }
    }

    private async Task Measure(int pages, bool quiet)
    {
        var before = await View();
        var heapBefore = Machine.LiveHeap();
        var plan = PlanOf(pages, before, quiet);
        using var crowd = await CrowdProcess.Start(plan);
        var opened = await crowd.Hear<CrowdOpened>();
        var heapOpened = Machine.LiveHeap();
        var heapOpen = await SettledHeap(quiet);
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var started = Stopwatch.GetTimestamp();
        await crowd.Tell("act");
        var acted = await crowd.Hear<CrowdActed>();
        var busy = (Process.GetCurrentProcess().TotalProcessorTime - cpu) / Stopwatch.GetElapsedTime(started);
        var order = await CommitsAfter(before.Version);
        await crowd.Tell("leave");
        await crowd.Hear<string>();
        var heapAfter = await SettledHeap(quiet);
        if (quiet)
        {
            return;
        }

        Console.WriteLine(
            $"\n## {plan.Pages} pages, {plan.Acting} of them act every {plan.Every} ms for {plan.Seconds} s"
        );
        Report(opened);
        const double mib = 1 << 20;
        Figures.Line(
            "managed heap (app's process alone)",
            $"before {heapBefore / mib:0.0}, just opened {heapOpened / mib:0.0}, open {heapOpen / mib:0.0}, after all left {heapAfter / mib:0.0} MiB; {(heapOpen - heapBefore) / 1024.0 / pages:0} KiB a page; resident {Machine.Resident / mib:0} MiB"
        );
        Figures.Line("circuits kept after all left", $"{_circuits.Now}");
        Report(acted, before.Coverage.AccountedFor, order, pages);
        Figures.Line("CPU of the app while they act", $"{busy * 100:0} % of one core");
        Figures.Line("errors", $"{acted.Errors.Count} {string.Join(" | ", acted.Errors.Distinct().Take(3))}");
    }

    private Task<long> SettledHeap(bool quiet) =>
        Machine.SettledHeap(quiet ? 1 : _options.Number("settle", 5, least: 1, most: 120));

    private CrowdPlan PlanOf(int pages, ArticleView view, bool quiet)
    {
        var unseen = view.Sentences.Where(s => s.State is SentenceState.Unseen).Select(s => s.Id.Value);
        return new CrowdPlan(
            _app.Address,
            $"{BenchDesk.Slug}/articles/{_article.Value}",
            BenchDesk.DemoPeople,
            pages,
            Math.Min(pages, _options.Number("acting", pages, least: 0, most: 200)),
            _options.Number("every", 5_000, least: 100, most: 60_000),
            quiet ? 2 : _options.Number("seconds", 20, least: 1, most: 120),
            [.. unseen],
            view.Sentences.Length
        );
    }

    private async Task<ArticleView> View() =>
        await _app.Services.GetRequiredService<ArticleFeed>().Read(_desk.Id, _article)
        ?? throw new InvalidOperationException("The bench article is gone.");

    private async Task<List<SentenceId>> CommitsAfter(long version)
    {
        var factory = _app.Services.GetRequiredService<IDbContextFactory<FactCheckDb>>();
        await using var db = await factory.CreateDbContextAsync();
        var kind = HistoryKinds.NameOf(typeof(SentenceDisposed));
        var details = await db
            .EntryEvents.Where(e => e.LedgerId == _article.Value && e.Number > version && e.Kind == kind)
            .OrderBy(e => e.Number)
            .Select(e => e.Details)
            .ToListAsync();
        return [.. details.Select(d => ((SentenceDisposed)HistoryJson.Read(kind, d)).Sentence)];
    }

    private static void Report(CrowdOpened opened)
    {
        Figures.Spread("to open: HTML", opened.Html, "ms");
        Figures.Spread("to open: until the circuit can be used", opened.Live, "ms");
        Figures.Spread("HTML", [.. opened.HtmlBytes.Select(b => b / 1024)], "KiB");
        Figures.Spread("largest batch while opening", [.. opened.BatchBytes.Select(b => b / 1024)], "KiB");
        Figures.Line(
            "errors while opening",
            $"{opened.Errors.Count} {string.Join(" | ", opened.Errors.Distinct().Take(3))}"
        );
    }

    private static void Report(CrowdActed acted, int accountedFor, List<SentenceId> order, int pages)
    {
        var (others, own, unseen) = Latencies(acted, accountedFor, order, pages);
        Figures.Line("actions", $"{acted.Actions.Count}, commits {order.Count}");
        Figures.Spread("action to its answer", [.. acted.Actions.Select(a => a.Answered)], "ms");
        Figures.Spread("action to the batch at the own page", own, "ms");
        Figures.Spread("action to the batch at each other page", others, "ms");
        Figures.Line("changes a page was never told of", $"{unseen}");
        var telling = acted.Batches.Where(b => b.AccountedFor is not null).ToList();
        Figures.Spread("batch with the meter in it", [.. telling.Select(b => (double)b.Bytes)], "bytes");
        var rest = acted.Batches.Where(b => b.AccountedFor is null).ToList();
        Figures.Spread("batch without (presence, panel)", [.. rest.Select(b => (double)b.Bytes)], "bytes");
        var perAction = (double)acted.Batches.Count / Math.Max(1, acted.Actions.Count) / pages;
        var bytes = (double)acted.Batches.Sum(b => (long)b.Bytes) / Math.Max(1, acted.Actions.Count) / pages;
        Figures.Line("an action makes at each page", $"{perAction:0.0} batches, {bytes:0} bytes");
        foreach (var (name, batches) in new[] { ("with the meter", telling), ("without", rest) })
        {
            if (batches.OrderBy(b => b.Bytes).ElementAtOrDefault(batches.Count / 2) is { } middle)
            {
                Figures.Line($"a middling batch {name}", $"{middle.Parts}");
            }
        }
    }

    private static (List<double> Others, List<double> Own, int Unseen) Latencies(
        CrowdActed acted,
        int accountedFor,
        List<SentenceId> order,
        int pages
    )
    {
        var shows = order.Index().ToDictionary(s => s.Item.Value, s => accountedFor + s.Index + 1);
        var byPage = acted.Batches.Where(b => b.AccountedFor is not null).OrderBy(b => b.At).ToLookup(b => b.Page);
        var (others, own, unseen) = (new List<double>(), new List<double>(), 0);
        foreach (var action in acted.Actions.Where(a => shows.ContainsKey(a.Sentence)))
        {
            foreach (var page in Enumerable.Range(0, pages))
            {
                if (byPage[page].FirstOrDefault(b => b.AccountedFor >= shows[action.Sentence]) is not { } told)
                {
                    unseen++;
                    continue;
                }

                var took = Stopwatch.GetElapsedTime(action.At, told.At).TotalMilliseconds;
                (page == action.Page ? own : others).Add(took);
            }
        }

        return (others, own, unseen);
    }
}
