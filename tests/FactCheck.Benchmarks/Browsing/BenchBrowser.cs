using Microsoft.Playwright;

namespace FactCheck.Benchmarks.Browsing;

/// <summary>The machine's own Chromium, with a window of its own for each page and nothing kept from one to the next.</summary>
internal sealed class BenchBrowser : IAsyncDisposable
{
    private const string Chromium = "/usr/bin/chromium";
    private const float Patience = 180_000;
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private BenchBrowser(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    public static async Task<BenchBrowser> Start()
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-gpu", "--no-first-run"] }
        );
        return new BenchBrowser(playwright, browser);
    }

    /// <summary>What a window keeps of a person of the demo who signed in.</summary>
    public async Task<string> SignIn(Uri app, string person)
    {
        var page = await Open(null);
        await page.GotoAsync(new Uri(app, "sign-in").ToString());
        await page.Locator($"form:has(input[name=person][value={person}]) button").ClickAsync();
        await page.Locator("[data-interactive=true]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        var state = await page.Context.StorageStateAsync();
        await page.Context.DisposeAsync();
        return state;
    }

    /// <summary>An empty page in a window of its own; the window ends with its context.</summary>
    public async Task<IPage> Open(string? signedIn)
    {
        var window = await _browser.NewContextAsync(
            new()
            {
                StorageState = signedIn,
                ViewportSize = new() { Width = 1400, Height = 900 },
            }
        );
        window.SetDefaultTimeout(Patience);
        return await window.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
