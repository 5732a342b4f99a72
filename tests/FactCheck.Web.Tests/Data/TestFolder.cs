using System.Diagnostics;
using System.Globalization;
using FactCheck.Web.Data;

namespace FactCheck.Web.Tests.Data;

/// <summary>A temporary data folder in reach of the server's user; removed with all that runs in it.</summary>
internal sealed class TestFolder : IAsyncDisposable
{
    private TestFolder(string path) => Path = path;

    public string Path { get; }

    public string Postgres => System.IO.Path.Combine(Path, "postgres");

    /// <summary>The process number of the server as it wrote it down; throws when there is no server.</summary>
    public int ServerProcess =>
        int.Parse(
            File.ReadLines(System.IO.Path.Combine(Postgres, "data", "postmaster.pid")).First(),
            CultureInfo.InvariantCulture
        );

    public static async Task<TestFolder> Create(string suffix = "")
    {
        var account = EmbeddedPostgresAccount.Current;
        // Root's own temporary folder may be closed to the user the server runs under.
        var usual = System.IO.Path.GetTempPath();
        var parent = await account.CanPass(usual, CancellationToken.None) ? usual : "/tmp";
        var name = $"factcheck-{Convert.ToHexStringLower(Guid.CreateVersion7().ToByteArray()[8..])}{suffix}";
        var folder = System.IO.Path.Combine(parent, name);
        await account.MakePassableFolder(folder, CancellationToken.None);
        return new TestFolder(folder);
    }

    /// <summary>The processes that have this folder in their command line.</summary>
    public IReadOnlyList<int> Processes() =>
        [
            .. Directory
                .EnumerateDirectories("/proc")
                .Select(d => int.TryParse(System.IO.Path.GetFileName(d), out var number) ? number : 0)
                .Where(n =>
                    n > 0 && n != Environment.ProcessId && CommandLine(n).Contains(Path, StringComparison.Ordinal)
                ),
        ];

    /// <summary>Waits until the last process has gone: a server removes its process file a moment before it ends.</summary>
    public Task IsQuiet() => Eventually.True(() => Processes().Count == 0);

    public static async Task Signal(int process, string signal)
    {
        using var kill = Process.Start("sh", ["-c", $"kill -{signal} {process}"]);
        await kill.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in Processes())
        {
            await Signal(process, "KILL");
        }

        await IsQuiet();
        Directory.Delete(Path, recursive: true);
    }

    private static string CommandLine(int process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/cmdline");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
