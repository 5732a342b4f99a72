using FactCheck.Web.Tests.Data;
using FactCheck.Web.Tests.Faults;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace FactCheck.Web.Tests;

/// <summary>
/// Runs the tests; or, started by a test, an app that does nothing but keep its database, or one that does nothing but write.
/// </summary>
internal static class EntryPoint
{
    private static Task<int> Main(string[] args) =>
        args switch
        {
            [DatabaseKeeper.Verb, var folder] => DatabaseKeeper.Run(folder),
            [WriterProcess.Verb] => WriterProcess.Run(Console.ReadLine()!),
            _ when args.Contains("--server") || args.Contains("--internal-msbuild-node") =>
                TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
            _ => ConsoleRunner.Run(args),
        };
}
