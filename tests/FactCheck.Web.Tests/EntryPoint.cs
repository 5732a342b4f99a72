using FactCheck.Web.Tests.Data;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace FactCheck.Web.Tests;

/// <summary>Runs the tests; or, started by a test with a folder, an app that does nothing but keep its database.</summary>
internal static class EntryPoint
{
    private static Task<int> Main(string[] args) =>
        args switch
        {
            [DatabaseKeeper.Verb, var folder] => DatabaseKeeper.Run(folder),
            _ when args.Contains("--server") || args.Contains("--internal-msbuild-node") =>
                TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
            _ => ConsoleRunner.Run(args),
        };
}
