using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace FactCheck.Browser.Tests;

/// <summary>
/// A test with people in browsers of their own. It fails for anything a browser or the app complained about, and a failed
/// one leaves a picture and the console of each person in artifacts/browser.
/// </summary>
public abstract class BrowserTest(RunningApp app) : IAsyncDisposable
{
    private readonly List<Person> people = [];

    protected RunningApp App { get; } = app;

    /// <summary>Where failed tests leave their pictures.</summary>
    internal static string Artifacts =>
        Directory.CreateDirectory(Path.Combine(Repository, "artifacts", "browser")).FullName;

    private static string Repository
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FactCheck.sln")))
            {
                folder = folder.Parent;
            }

            return folder?.FullName ?? AppContext.BaseDirectory;
        }
    }

    public async ValueTask DisposeAsync()
    {
        var failed = TestContext.Current.TestState?.Result is TestResult.Failed;
        List<string> problems = [.. people.SelectMany(p => p.Problems), .. App.Errors.Take()];
        foreach (var person in people)
        {
            if (failed || problems.Count > 0)
            {
                await person.Keep(
                    Path.Combine(Artifacts, $"{TestContext.Current.TestCase?.TestMethodName}-{person.Key}")
                );
            }

            await person.DisposeAsync();
        }

        GC.SuppressFinalize(this);
        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
    }

    /// <summary>A person of the demo desk, signed in, with an empty window.</summary>
    protected async Task<Person> Enter(string key, BrowserNewContextOptions? options = null, Uri? address = null)
    {
        if (people.Count == 0)
        {
            await ForgetWhatOthersTyped();
        }

        options ??= new BrowserNewContextOptions
        {
            ViewportSize = new() { Width = 1400, Height = 900 },
        };
        options.StorageState = await App.SignedIn(key);
        var person = await Person.Open(key, await App.Window(options), address ?? App.Address);
        people.Add(person);
        return person;
    }

    // The same people type in every test, and what an earlier one left unsaved would be offered to them.
    private async Task ForgetWhatOthersTyped()
    {
        await using var db = await App.Use<IDbContextFactory<FactCheckDb>>().CreateDbContextAsync();
        await db.Database.ExecuteSqlAsync($"DELETE FROM draft");
    }
}
