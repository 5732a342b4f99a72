using System.Diagnostics;

namespace FactCheck.Web.Tests.Data;

/// <summary>This very program as another process, which does one thing only (see <see cref="EntryPoint"/>) and says what it did.</summary>
internal static class SelfProcess
{
    public static Process Start(params IEnumerable<string> arguments)
    {
        var self = Environment.ProcessPath!;
        string[] program = Path.GetFileName(self) == "dotnet" ? [self, typeof(SelfProcess).Assembly.Location] : [self];
        // The runner may have been started with Ctrl+C ignored, as a shell does for what it runs in the background.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", .. program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        return Process.Start(start)!;
    }
}
