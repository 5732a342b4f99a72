using FactCheck.Benchmarks.Articles;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Benchmarks.Running;

/// <summary>
/// The real app in this process, listening on a free loopback port, as in production. Its database is the one named in
/// ConnectionStrings__FactCheck, or a private server in the folder FACTCHECK_DATA, or in a temporary one.
/// </summary>
internal sealed class BenchApp : WebApplicationFactory<global::Program>
{
    private readonly string? _folder;

    private BenchApp(string? folder)
    {
        _folder = folder;
        UseKestrel(0);
    }

    /// <summary>Where the app listens.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Starts the app and waits until the demo's people are there.</summary>
    public static async Task<BenchApp> Start(BenchFolder folder)
    {
        var app = new BenchApp(folder.Path);
        app.StartServer();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        app.Address = new Uri(addresses.First().TrimEnd('/') + "/");
        await app.IsReady();
        return app;
    }

    /// <summary>The desk of the benchmarks in this app's database.</summary>
    public Task<BenchDesk> Desk() => BenchDesk.Ensure(Services);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production").UseContentRoot(AppContext.BaseDirectory);
        if (_folder is not null)
        {
            builder.UseSetting("FACTCHECK_DATA", _folder);
        }

        builder.UseSetting("Logging:LogLevel:Default", "Error");
        // An empty database has no history of migrations, which is logged as an error.
        builder.UseSetting("Logging:LogLevel:Microsoft.EntityFrameworkCore", "None");
        // It is unhealthy until the demo is made, which is what is being waited for.
        builder.UseSetting("Logging:LogLevel:Microsoft.Extensions.Diagnostics.HealthChecks", "None");
    }

    private async Task IsReady()
    {
        using var http = new HttpClient { BaseAddress = Address };
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while (true)
        {
            using var answer = await http.GetAsync(new Uri("healthz", UriKind.Relative), limit.Token);
            if (answer.IsSuccessStatusCode)
            {
                return;
            }

            await tick.WaitForNextTickAsync(limit.Token);
        }
    }
}
