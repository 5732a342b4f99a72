using System.Diagnostics;
using FactCheck.Benchmarks.Articles;
using FactCheck.Benchmarks.Load;
using FactCheck.Benchmarks.Running;
using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Web.Live;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Benchmarks.Opening;

/// <summary>
/// The verb <c>open</c>: what it costs to open articles of one length with few and many claims, and the other pages of the desk.
/// The articles are made by one run of the app and opened by another, so that nothing is remembered from the making.
/// </summary>
internal sealed class OpenBench(BenchApp app, BenchDesk desk, SqlCount sql)
{
    private const int Sentences = 1_200;
    private const int Seed = 7_000;

    public static async Task Run(Options options)
    {
        Figures.Head("open");
        var sizes = options.Numbers("claims", [10, 100, 1_000], least: 1, most: 1_000);
        await using var folder = new BenchFolder();
        List<ArticleId> articles = [];
        await using (var maker = await BenchApp.Start(folder))
        {
            var desk = await maker.Desk();
            // The first is opened to compile everything, and not reported.
            foreach (var claims in sizes.Prepend(11))
            {
                articles.Add(await Ensure(desk, claims));
            }
        }

        using var sql = new SqlCount();
        await using var app = await BenchApp.Start(folder);
        var bench = new OpenBench(app, await app.Desk(), sql);
        await bench.Open(articles[0], claims: null);
        foreach (var (claims, article) in sizes.Zip(articles.Skip(1)))
        {
            await bench.Open(article, claims);
        }

        await bench.OtherPages(articles[^1]);
    }

    private static async Task<ArticleId> Ensure(BenchDesk desk, int claims)
    {
        var title = $"Bench article with {claims} claims";
        var size = new BenchSize(Sentences, claims, claims, NoChecks: 100, IsSettled: false);
        return await desk.Find(title) ?? (await desk.Make(new BenchPlan(title, size, Seed))).Article;
    }

    private async Task Open(ArticleId article, int? claims)
    {
        var page = $"{BenchDesk.Slug}/articles/{article.Value}";
        var cookies = await SignIn.As(app.Address, BenchDesk.DemoPeople[0]);
        using var handler = new SocketsHttpHandler { CookieContainer = cookies };
        using var http = new HttpClient(handler);
        var cold = await Measured(() => http.GetByteArrayAsync(new Uri(app.Address, page)));
        var warm = await Measured(() => http.GetByteArrayAsync(new Uri(app.Address, page)));
        var circuit = await Measured(async () =>
        {
            await using var open = await Circuit.Open(app.Address, page, cookies, (_, _) => { });
        });
        if (claims is not { } count)
        {
            return;
        }

        var view = await app.Services.GetRequiredService<ArticleFeed>().Read(desk.Id, article);
        var rows = view!.Claims.Values.Sum(RowsOf);
        Figures.Line($"{count} claims: HTML, nobody has it open", $"{cold}");
        Figures.Line($"{count} claims: HTML, somebody has it open", $"{warm}");
        Figures.Line($"{count} claims: HTML and circuit, open already", $"{circuit}");
        Figures.Line($"{count} claims: rows of the query of claims", $"{rows} (anchors × evidence × touches of each)");
    }

    private async Task OtherPages(ArticleId article)
    {
        var cookies = await SignIn.As(app.Address, BenchDesk.DemoPeople[2]);
        using var handler = new SocketsHttpHandler { CookieContainer = cookies };
        using var http = new HttpClient(handler);
        var one = $"articles/{article.Value}";
        foreach (
            var page in new[] { "articles", "approvals", "new", $"{one}/history", $"{one}/report", $"{one}/sources" }
        )
        {
            var address = new Uri(app.Address, $"{BenchDesk.Slug}/{page}");
            await http.GetByteArrayAsync(address);
            var bytes = 0;
            var cost = await Measured(async () => bytes = (await http.GetByteArrayAsync(address)).Length);
            Figures.Line(
                page.Replace(article.Value.ToString(), "…", StringComparison.Ordinal),
                $"{cost}, {bytes / 1024} KiB"
            );
        }
    }

    private async Task<string> Measured(Func<Task> open)
    {
        sql.Reset();
        var started = Stopwatch.GetTimestamp();
        await open();
        var took = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return FormattableString.Invariant(
            $"{sql.Commands} SQL commands, {sql.Milliseconds:0.0} ms of the database, {took:0.0} ms in all"
        );
    }

    // One SQL command joins three lists of a claim, so each of its rows comes once for every combination.
    private static int RowsOf(ClaimFacts claim) =>
        Math.Max(1, claim.Anchors.Length) * Math.Max(1, claim.Evidence.Length) * Math.Max(1, claim.TouchedBy.Length);
}
