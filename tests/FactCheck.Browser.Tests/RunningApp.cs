using System.Collections.Concurrent;
using FactCheck.Browser.Tests;
using FactCheck.Web.Demo;
using FactCheck.Web.Tests.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Playwright;
using Npgsql;

[assembly: AssemblyFixture(typeof(RunningApp))]
// Two cores carry the app, its database and several browsers already.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace FactCheck.Browser.Tests;

/// <summary>The real app on a real port and a database of its own, with the demo desk in it, and one browser for all tests.</summary>
public sealed class RunningApp : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";
    private const float Patience = 30_000;
    private readonly ConcurrentDictionary<string, string> signedIn = new();
    private readonly TestServer server = new();
    private TestDatabase? database;
    private ServedApp? app;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Where the app listens, without a slash at the end.</summary>
    public Uri Address { get; private set; } = new("http://localhost");

    /// <summary>What the app itself logged as an error.</summary>
    internal LoggedErrors Errors { get; } = new();

    public T Use<T>()
        where T : notnull => app!.Services.GetRequiredService<T>();

    /// <summary>Starts a second node on the same database.</summary>
    internal Task<AppNode> AnotherNode() => AppNode.Start(database!.ConnectionString);

    /// <summary>The words people see, from the resource of a folder.</summary>
    public string Say<TWords>(string key, params object[] arguments) =>
        Use<IStringLocalizer<TWords>>()[key, arguments] is { ResourceNotFound: false } found
            ? found.Value
            : throw new InvalidOperationException($"{typeof(TWords).Name} has no words for {key}.");

    /// <summary>A window of its own, as on a person's own machine.</summary>
    public async Task<IBrowserContext> Window(BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(browser is null, $"There is no {Chromium}: install chromium to run the browser tests.");
        var context = await browser!.NewContextAsync(options ?? new BrowserNewContextOptions());
        context.SetDefaultTimeout(Patience);
        return context;
    }

    /// <summary>The cookies of a person of the demo desk who has signed in, taken from the sign-in page once.</summary>
    public async Task<string> SignedIn(string person)
    {
        if (!signedIn.TryGetValue(person, out var state))
        {
            await using var window = await Window();
            var page = await window.NewPageAsync();
            await page.GotoAsync($"{Address}sign-in");
            await page.Locator($"form:has(input[name=person][value={person}]) button").ClickAsync();
            await page.Locator("[data-interactive=true]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
            signedIn[person] = state = await window.StorageStateAsync();
        }

        return state;
    }

    /// <summary>Asks the database itself.</summary>
    public async Task<object?> Ask(string sql)
    {
        await using var connection = new NpgsqlConnection(database!.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are literals of the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync();
    }

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium))
        {
            return;
        }

        // An empty database: the app itself migrates it, as on a first start.
        database = await TestDatabase.Create(server, "empty", _ => Task.CompletedTask);
        app = new ServedApp(database.ConnectionString, Errors);
        app.UseKestrel(0);
        app.StartServer();
        Address = new UriBuilder(app.ClientOptions.BaseAddress) { Host = "localhost" }.Uri;
        var demo = app.Services.GetRequiredService<DemoDesk>();
        await Eventually.True(() => demo.IsReady);
        // An empty database is asked for a history of migrations that it does not have yet.
        Errors.Take();
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Chromium,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        if (database is not null)
        {
            await database.DisposeAsync();
        }

        await server.DisposeAsync();
    }
}
