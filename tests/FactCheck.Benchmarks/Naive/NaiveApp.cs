using System.Net;
using System.Text;
using FactCheck.Benchmarks.Running;
using FactCheck.Domain;
using FactCheck.Web.Articles;
using FactCheck.Web.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MudBlazor.Services;

namespace FactCheck.Benchmarks.Naive;

/// <summary>
/// Serves the naive control, and the same text as a static page, on a loopback port of its own: in the app's process, on the
/// app's database and through the app's door, so that nothing but the page is another.
/// </summary>
internal sealed class NaiveApp : IAsyncDisposable
{
    private readonly WebApplication _app;

    private NaiveApp(WebApplication app) => _app = app;

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_app.Urls.First() + "/");

    public static async Task<NaiveApp> Start(BenchApp bench, NaivePerson person, ArticleId article)
    {
        var page = await Plain(bench.Services.GetRequiredService<IDbContextFactory<FactCheckDb>>(), article);
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                ApplicationName = typeof(Web.App).Assembly.GetName().Name,
                ContentRootPath = AppContext.BaseDirectory,
                EnvironmentName = "Production",
            }
        );
        builder.Logging.ClearProviders();
        builder.WebHost.UseStaticWebAssets().UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(bench.Services.GetRequiredService<IDbContextFactory<FactCheckDb>>());
        builder.Services.AddSingleton(bench.Services.GetRequiredService<LedgerNotices>());
        builder.Services.AddSingleton(bench.Services.GetRequiredService<DisposeSentence>());
        builder.Services.AddSingleton(person);
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        builder.Services.AddMudServices();
        var app = builder.Build();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapGet("/static", () => Results.Content(page, "text/html"));
        app.MapRazorComponents<NaiveRoot>().AddInteractiveServerRenderMode();
        await app.StartAsync();
        return new NaiveApp(app);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    // The least that shows the same text and takes a click; made once.
    private static async Task<string> Plain(IDbContextFactory<FactCheckDb> contexts, ArticleId article)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var page = new StringBuilder(
            "<!DOCTYPE html><meta charset=utf-8><script>document.onclick = e => { const s = e.target.closest('[data-sentence]'); "
                + "if (s) document.querySelector('aside').innerHTML = `<h2 data-shown=${s.dataset.sentence}></h2>`; }</script>"
                + "<aside></aside><main>"
        );
        foreach (var paragraph in (await NaiveLine.Read(db, article)).GroupBy(l => l.Paragraph))
        {
            page.Append("<p>");
            foreach (var line in paragraph)
            {
                page.Append($"<span data-sentence={line.Id.Value}>{WebUtility.HtmlEncode(line.Text)} </span>");
            }
        }

        page.Append("</main>");
        return page.ToString();
    }
}
