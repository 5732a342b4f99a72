using System.Diagnostics;
using System.Text.Json;

namespace FactCheck.Benchmarks.Load;

/// <summary>The crowd in its own process, as the load benchmark sees it. Ended with its handle, whatever happened.</summary>
internal sealed class CrowdProcess : IDisposable
{
    private readonly Process _process;

    private CrowdProcess(Process process) => _process = process;

    /// <summary>Starts it and tells it the plan; it begins at once to open its pages.</summary>
    public static async Task<CrowdProcess> Start(CrowdPlan plan)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Crowd).Assembly.Location, "crowd"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        // The crowd is not what is measured: let it take little.
        start.Environment["DOTNET_gcServer"] = "0";
        var crowd = new CrowdProcess(Process.Start(start)!);
        await crowd.Tell(JsonSerializer.Serialize(plan));
        return crowd;
    }

    public Task Tell(string line) => _process.StandardInput.WriteLineAsync(line);

    /// <summary>Its next answer.</summary>
    /// <exception cref="InvalidOperationException">It ended without one.</exception>
    public async Task<T> Hear<T>() =>
        await _process.StandardOutput.ReadLineAsync() is { } line
            ? JsonSerializer.Deserialize<T>(line)!
            : throw new InvalidOperationException("The crowd ended before it was done.");

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
