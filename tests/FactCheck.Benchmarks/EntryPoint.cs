using FactCheck.Benchmarks.Articles;
using FactCheck.Benchmarks.Browsing;
using FactCheck.Benchmarks.Commits;
using FactCheck.Benchmarks.Engine;
using FactCheck.Benchmarks.Load;
using FactCheck.Benchmarks.Opening;
using FactCheck.Benchmarks.Running;

namespace FactCheck.Benchmarks;

/// <summary>One verb a run. Reports, and never fails because of a time.</summary>
internal static class EntryPoint
{
    private static readonly Dictionary<string, Func<Options, Task>> Verbs = new(StringComparer.Ordinal)
    {
        ["bench-article"] = BenchArticle.Run,
        ["load"] = LoadBench.Run,
        ["crowd"] = Crowd.Run,
        ["browser"] = BrowserBench.Run,
        ["commits"] = CommitBench.Run,
        ["open"] = OpenBench.Run,
        ["engine"] = EngineBench.Run,
    };

    private static async Task<int> Main(string[] args)
    {
        if (args.Length == 0 || !Verbs.TryGetValue(args[0], out var run))
        {
            await Console.Error.WriteLineAsync($"usage: VERB [--option value]; verbs: {string.Join(", ", Verbs.Keys)}");
            return 2;
        }

        await run(new Options(args[1..]));
        return 0;
    }
}
