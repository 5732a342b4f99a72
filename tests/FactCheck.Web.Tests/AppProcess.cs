using System.Diagnostics;
using FactCheck.Web.Tests.Data;

namespace FactCheck.Web.Tests;

/// <summary>The app as people run it: a process of its own with a data folder of its own.</summary>
internal sealed class AppProcess : IAsyncDisposable
{
    private readonly Process _process;

    private AppProcess(Process process) => _process = process;

    public static AppProcess Launch(TestFolder folder)
    {
        // The runner may have been started with Ctrl+C ignored, as a shell does for what it runs in the background.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", typeof(Program).Assembly.Location])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.Environment["FACTCHECK_DATA"] = folder.Path;
        start.Environment["FACTCHECK_DEMO"] = "false";
        start.Environment["ConnectionStrings__FactCheck"] = "";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Logging__LogLevel__Default"] = "Information";
        return new AppProcess(Process.Start(start)!);
    }

    /// <summary>Waits for a line of its log; fails when the process ends before it says so.</summary>
    public async Task Says(string words)
    {
        using var longest = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        string? line;
        do
        {
            line = await _process.StandardOutput.ReadLineAsync(longest.Token);
            Assert.NotNull(line);
        } while (!line.Contains(words, StringComparison.Ordinal));
    }

    public async Task<int> End(string signal)
    {
        await TestFolder.Signal(_process.Id, signal);
        await _process.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(1));
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await End("KILL");
        }

        _process.Dispose();
    }
}
