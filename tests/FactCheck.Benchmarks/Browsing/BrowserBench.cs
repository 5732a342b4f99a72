using FactCheck.Benchmarks.Articles;
using FactCheck.Benchmarks.Load;
using FactCheck.Benchmarks.Naive;
using FactCheck.Benchmarks.Running;
using FactCheck.Domain.Articles;
using FactCheck.Web.Live;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace FactCheck.Benchmarks.Browsing;

/// <summary>
/// The verb <c>browser</c>: the bench article in Chromium, as the product serves it, as the naive control does, and as a static
/// page of the same text. The first of each is for warming up, and not reported.
/// </summary>
internal sealed class BrowserBench
{
    private readonly BenchBrowser _browser;
    private readonly Options _options;
    private readonly ArticleView _view;
    private readonly Kind _product;
    private readonly Kind _naive;
    private readonly Kind _static;

    private BrowserBench(
        BenchBrowser browser,
        BenchApp app,
        NaiveApp naive,
        ArticleView view,
        string signedIn,
        Options options
    )
    {
        (_browser, _options, _view) = (browser, options, view);
        var article = view.Id.Value;
        _product = new("product", new Uri(app.Address, $"{BenchDesk.Slug}/articles/{article}"), signedIn, Again: false);
        _naive = new("naive control", new Uri(naive.Address, $"naive/{article}"), null, Again: true);
        _static = new("static page", new Uri(naive.Address, "static"), null, Again: false);
    }

    public static async Task Run(Options options)
    {
        Figures.Head("browser");
        await using var folder = new BenchFolder();
        await using var app = await BenchApp.Start(folder);
        var desk = await app.Desk();
        var article = await BenchArticle.Ensure(desk);
        var view = await app.Services.GetRequiredService<ArticleFeed>().Read(desk.Id, article);
        await using var naive = await NaiveApp.Start(app, new NaivePerson(desk.Id, desk.Reviewer(0)), article);
        await using var browser = await BenchBrowser.Start();
        var signedIn = await browser.SignIn(app.Address, BenchDesk.DemoPeople[0]);
        var bench = new BrowserBench(browser, app, naive, view!, signedIn, options);
        await bench.Memory();
        await bench.FirstClicks();
        await bench.Alone();
        await bench.AmongOthers(app);
    }

    private async Task FirstClicks()
    {
        var times = _options.Number("times", 7, least: 1, most: 50);
        Dictionary<Kind, double> medians = [];
        Kind[] kinds = [_static, _product, _naive];
        var all = kinds.ToDictionary(k => k, _ => new List<FirstClick>());
        foreach (var kind in kinds)
        {
            await First(kind);
        }

        // In turn, so that what else the machine does meets all three alike.
        for (var i = 0; i < times * kinds.Length; i++)
        {
            var kind = kinds[i % kinds.Length];
            all[kind].Add(await First(kind));
        }

        foreach (var kind in kinds)
        {
            Figures.Spread($"P1 {kind.Name}: first screen there", [.. all[kind].Select(a => a.There)], "ms");
            Figures.Spread($"P1 {kind.Name}: whole text there", [.. all[kind].Select(a => a.Whole)], "ms");
            Figures.Spread($"P1 {kind.Name}: first click handled", [.. all[kind].Select(a => a.Handled)], "ms");
            Figures.Line($"P1 {kind.Name}: clicks until then", $"{all[kind].Max(a => a.Clicked)} at most");
            medians[kind] = Figures.At([.. all[kind].Select(a => a.Handled).Order()], 0.5);
        }

        Figures.Line(
            "P1 ratios of the medians",
            $"product / static {medians[_product] / medians[_static]:0.0}, naive / product {medians[_naive] / medians[_product]:0.0}"
        );
    }

    private async Task Alone()
    {
        foreach (var kind in new[] { _product, _naive })
        {
            var page = await Opened(kind);
            await Count(kind, page);
            Figures.Spread($"P3 {kind.Name}: click to paint, alone", await Clicks.ToPaint(page, Numbers()), "ms");
            await page.Context.DisposeAsync();
        }
    }

    private async Task AmongOthers(BenchApp app)
    {
        var pages = _options.Number("pages", 100, least: 1, most: 200);
        using var crowd = await CrowdProcess.Start(PlanOf(app, pages));
        await crowd.Hear<CrowdOpened>();
        var among = await Opened(_product);
        await crowd.Tell("act");
        Figures.Spread($"P3 product: among {pages} acting pages", await Clicks.ToPaint(among, Numbers()), "ms");
        var acted = await crowd.Hear<CrowdActed>();
        Figures.Line("these did meanwhile, and after", $"{acted.Actions.Count} actions, {acted.Errors.Count} errors");
        await crowd.Tell("leave");
        await crowd.Hear<string>();
        await among.Context.DisposeAsync();
    }

    // Measured first, while no page that was closed is still being let go of; the first of a kind pays for what all share.
    private async Task Memory()
    {
        var open = _options.Number("open", 4, least: 1, most: 20);
        var settle = _options.Number("settle", 75, least: 1, most: 120);
        List<IPage> pages = [];
        foreach (var kind in new[] { _product, _naive })
        {
            pages.Add(await Opened(kind));
            var before = await Machine.SettledHeap(settle);
            for (var i = 0; i < open; i++)
            {
                pages.Add(await Opened(kind));
            }

            var (opened, settled) = (Machine.LiveHeap(), await Machine.SettledHeap(settle));
            Figures.Line(
                $"P5 {kind.Name}",
                $"{Kept(opened):0} KiB a page of {open} just opened, {Kept(settled):0} KiB after {settle} s"
            );
            double Kept(long heap) => (heap - before) / 1024.0 / open;
        }

        foreach (var page in pages)
        {
            await page.Context.DisposeAsync();
        }
    }

    // A node of the text is one that is neither a mark nor inserted for one.
    private async Task Count(Kind kind, IPage page)
    {
        var counts = await page.EvaluateAsync<int[]>(
            """
            () => {
              const text = document.querySelector('[data-article-text]') ?? document.querySelector('main');
              return [text.querySelectorAll('*:not(mark)').length, text.querySelectorAll('[data-sentence]').length,
                document.querySelectorAll('*').length];
            }
            """
        );
        Figures.Line(
            $"P2 {kind.Name}",
            $"{counts[0]} nodes of the text, {(double)counts[0] / counts[1]:0.00} a sentence; {counts[2]} in the page"
        );
    }

    private async Task<FirstClick> First(Kind kind)
    {
        var page = await _browser.Open(kind.SignedIn);
        var times = await Clicks.First(page, kind.Address, _view.Sentences.Length, kind.Again);
        await page.Context.DisposeAsync();
        return times;
    }

    private async Task<IPage> Opened(Kind kind)
    {
        var page = await _browser.Open(kind.SignedIn);
        await Clicks.First(page, kind.Address, _view.Sentences.Length, kind.Again);
        return page;
    }

    // Spread over the whole text, in an order that jumps.
    private IEnumerable<int> Numbers() => Enumerable.Range(1, 60).Select(i => 1 + (i * 797 % _view.Sentences.Length));

    private CrowdPlan PlanOf(BenchApp app, int pages) =>
        new(
            app.Address,
            $"{BenchDesk.Slug}/articles/{_view.Id.Value}",
            BenchDesk.DemoPeople,
            pages,
            pages,
            Every: 5_000,
            Seconds: 30,
            [.. _view.Sentences.Where(s => s.State is SentenceState.Unseen).Select(s => s.Id.Value)],
            _view.Sentences.Length
        );

    private sealed record Kind(string Name, Uri Address, string? SignedIn, bool Again);
}
