using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using FactCheck.Benchmarks.Running;

namespace FactCheck.Benchmarks.Engine;

/// <summary>The verb <c>engine</c>: the text engine and the live view on the bench article, by BenchmarkDotNet's short job in this process.</summary>
internal static class EngineBench
{
    public static Task Run(Options options)
    {
        Figures.Head("engine");
        var config = ManualConfig
            .CreateEmpty()
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddExporter(MarkdownExporter.Console)
            .AddLogger(options.Text("log") is "true" ? ConsoleLogger.Default : NullLogger.Instance)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "factcheck-benchmarks"))
            .WithOptions(ConfigOptions.DisableOptimizationsValidator);
        foreach (var type in new[] { typeof(TextBenchmarks), typeof(ViewBenchmarks) })
        {
            foreach (var report in BenchmarkRunner.Run(type, config).Reports)
            {
                Tell(report);
            }
        }

        return Task.CompletedTask;
    }

    private static void Tell(BenchmarkDotNet.Reports.BenchmarkReport report)
    {
        var name = report.BenchmarkCase.Descriptor.WorkloadMethod.Name.Replace('_', ' ');
        if (report.ResultStatistics is not { } found)
        {
            Figures.Line(name, $"did not run");
            return;
        }

        var allocated = (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / 1024.0;
        var rate = TextBenchmarks.Megabytes(name) is { } megabytes
            ? $", {megabytes / found.Mean * 1e9:0} MB/s ({megabytes / found.Min * 1e9:0} at best)"
            : "";

        // Other work on the machine lengthens the mean; the least is nearer to what the code costs.
        Figures.Line(
            name,
            $"{found.Mean / 1e6:0.000} ms ± {found.StandardError / 1e6:0.000}, least {found.Min / 1e6:0.000}, {allocated:0} KiB allocated{rate}"
        );
    }
}
