using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace FactCheck.Browser.Tests;

/// <summary>A person at a browser: opens pages, presses keys, and notes whatever the browser complains about.</summary>
public sealed class Person : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> console = new();
    private readonly Uri address;
    private ConcurrentQueue<string> problems = new();

    private Person(string key, IPage page, Uri address)
    {
        Key = key;
        Page = page;
        this.address = address;
        page.Console += (_, message) => Hear(message);
        page.PageError += (_, error) => problems.Enqueue($"{key}: error in the page: {error}");
        page.Dialog += (_, dialog) => _ = Refuse(dialog);
        page.Request += (_, request) => Watch(request);
    }

    /// <summary>The name to sign in with.</summary>
    public string Key { get; }

    /// <summary>The name colleagues see.</summary>
    public string Name => char.ToUpperInvariant(Key[0]) + Key[1..];

    public IPage Page { get; }

    /// <summary>Errors in the console and in the page, dialogs, and requests that leave the app.</summary>
    public IReadOnlyCollection<string> Problems => problems;

    /// <summary>The workspace of the article that is open.</summary>
    public ArticleScreen Article => new(Page);

    public static async Task<Person> Open(string key, IBrowserContext window, Uri address) =>
        new(key, await window.NewPageAsync(), address);

    /// <summary>Opens a page and waits until it is alive.</summary>
    public async Task Go(string path)
    {
        await Page.GotoAsync(new Uri(address, path).ToString());
        await IsAlive();
    }

    /// <summary>Opens the workspace of an article.</summary>
    public async Task GoToArticle(string path)
    {
        await Go(path);
        await Article.Text.WaitForAsync();
    }

    /// <summary>Waits until the circuit answers for this page.</summary>
    public Task IsAlive() =>
        Page.Locator("[data-interactive=true]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    public Task Press(string key) => Page.Keyboard.PressAsync(key);

    /// <summary>Types into whatever has the focus, as one piece of text.</summary>
    public Task Type(string text) => Page.Keyboard.InsertTextAsync(text);

    /// <summary>Pastes plain text from the clipboard.</summary>
    public async Task Paste(string text)
    {
        await Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await Page.EvaluateAsync("text => navigator.clipboard.writeText(text)", text);
        await Press("Control+v");
    }

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name });

    /// <summary>Brings the focus to a control and presses it with the keyboard.</summary>
    public Task Activate(ILocator control) => control.PressAsync("Enter");

    /// <summary>Forgets what was complained about so far, where the test itself caused it.</summary>
    public void Forgive() => problems = new ConcurrentQueue<string>();

    /// <summary>Keeps a picture of the page and all that its console said.</summary>
    public async Task Keep(string path)
    {
        await Page.ScreenshotAsync(new() { Path = $"{path}.png", FullPage = true });
        await File.WriteAllLinesAsync($"{path}.txt", [Page.Url, .. console, .. problems]);
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private void Hear(IConsoleMessage message)
    {
        console.Enqueue($"{message.Type}: {message.Text}");
        if (message.Type is "error")
        {
            problems.Enqueue($"{Key}: error in the console: {message.Text} {message.Location}");
        }
    }

    private Task Refuse(IDialog dialog)
    {
        problems.Enqueue($"{Key}: a dialog: {dialog.Type} {dialog.Message}");
        return dialog.DismissAsync();
    }

    private void Watch(IRequest request)
    {
        if (
            Uri.TryCreate(request.Url, UriKind.Absolute, out var target)
            && target.Scheme is not ("data" or "blob" or "about")
            && target.Authority != address.Authority
        )
        {
            problems.Enqueue($"{Key}: a request left the app: {request.Url}");
        }
    }
}
