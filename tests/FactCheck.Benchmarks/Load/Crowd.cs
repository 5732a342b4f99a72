using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using FactCheck.Benchmarks.Running;

namespace FactCheck.Benchmarks.Load;

/// <summary>
/// The verb <c>crowd</c>, started by <c>load</c> as a process of its own so that its memory is not taken for the app's. Reads a
/// plan and then words, each a line on standard input; answers each with a line of JSON: opened, acted, left.
/// </summary>
internal sealed class Crowd(CrowdPlan plan)
{
    private const int OpenedAtOnce = 4;
    private const int MostBeats = 60;
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);
    private readonly ConcurrentQueue<CrowdBatch> _batches = new();
    private readonly ConcurrentQueue<CrowdAction> _actions = new();
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly Circuit?[] _pages = new Circuit?[plan.Pages];
    private readonly int[] _firstBytes = new int[plan.Pages];
    private readonly Regex _meter = new(
        string.Create(CultureInfo.InvariantCulture, $"(?<![0-9])([0-9]+)[^0-9]+{plan.Total}(?![0-9])"),
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Compiled,
        TimeSpan.FromSeconds(1)
    );
    private int _nextSentence = -1;
    private long _heard;
    private volatile bool _recording;

    public static async Task Run(Options options)
    {
        var plan = JsonSerializer.Deserialize<CrowdPlan>((await Console.In.ReadLineAsync())!)!;
        var crowd = new Crowd(plan);
        Say(await crowd.Open());
        await Console.In.ReadLineAsync();
        Say(await crowd.Act());
        await Console.In.ReadLineAsync();
        await crowd.Leave();
        Say("left");
    }

    private static void Say<T>(T what) => Console.WriteLine(JsonSerializer.Serialize(what));

    private async Task<CrowdOpened> Open()
    {
        List<CookieContainer> people = [];
        foreach (var person in plan.People)
        {
            people.Add(await SignIn.As(plan.App, person));
        }

        await Parallel.ForAsync(
            0,
            plan.Pages,
            new ParallelOptions { MaxDegreeOfParallelism = OpenedAtOnce },
            async (page, _) =>
            {
                try
                {
                    var cookies = people[page % people.Count];
                    _pages[page] = await Circuit.Open(
                        plan.App,
                        plan.Page,
                        cookies,
                        (at, batch) => Hear(page, at, batch)
                    );
                }
                catch (Exception e) // Counted and told; the others go on.
                {
                    _errors.Enqueue($"{e.GetType().Name}: {e.Message}");
                }
            }
        );
        await Quiet();
        var open = _pages.OfType<Circuit>().ToList();
        return new CrowdOpened(
            [.. open.Select(p => p.Opening.Html)],
            [.. open.Select(p => p.Opening.Live)],
            [.. open.Select(p => (double)p.HtmlBytes)],
            [.. _firstBytes.Where(b => b > 0).Select(b => (double)b)],
            [.. _errors.Concat(open.SelectMany(p => p.Errors))]
        );
    }

    private async Task<CrowdActed> Act()
    {
        _recording = true;
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(plan.Seconds));
        var actors = _pages.Index().Where(p => p.Item is not null).Take(plan.Acting).ToList();
        await Task.WhenAll(actors.Select(a => Act(a.Index, a.Item!, actors.Count, end.Token)));
        await Quiet();
        _recording = false;
        return new CrowdActed(
            [.. _actions],
            [.. _batches],
            [.. _errors.Concat(_pages.OfType<Circuit>().SelectMany(p => p.Errors))]
        );
    }

    private async Task Act(int page, Circuit circuit, int actors, CancellationToken end)
    {
        try
        {
            // Spread evenly, so that the mean is that of people who do not act in step.
            await Task.Delay(plan.Every * page / Math.Max(1, actors), end);
            using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(plan.Every));
            do
            {
                var next = Interlocked.Increment(ref _nextSentence);
                if (next >= plan.Sentences.Count)
                {
                    return;
                }

                var at = Stopwatch.GetTimestamp();
                await circuit.Act("n", plan.Sentences[next]);
                var answered = Stopwatch.GetElapsedTime(at).TotalMilliseconds;
                _actions.Enqueue(new CrowdAction(page, plan.Sentences[next], at, answered));
            } while (await beat.WaitForNextTickAsync(end));
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The time is over.
        }
        catch (Exception e) // Counted and told; the others go on.
        {
            _errors.Enqueue($"{e.GetType().Name}: {e.Message}");
        }
    }

    // What is still on its way to a page belongs to what was done: it is over when a whole beat passes in which no page hears anything.
    private async Task Quiet()
    {
        using var beat = new PeriodicTimer(Beat);
        var before = -1L;
        for (var beats = 0; beats < MostBeats; beats++)
        {
            await beat.WaitForNextTickAsync();
            var heard = Interlocked.Read(ref _heard);
            if (heard == before)
            {
                return;
            }

            before = heard;
        }

        _errors.Enqueue($"The pages did not become quiet within {MostBeats} s.");
    }

    private async Task Leave()
    {
        foreach (var page in _pages.OfType<Circuit>())
        {
            await page.DisposeAsync();
        }
    }

    private void Hear(int page, long at, ReadOnlyMemory<byte> bytes)
    {
        Interlocked.Increment(ref _heard);
        if (!_recording)
        {
            _firstBytes[page] = Math.Max(_firstBytes[page], bytes.Length);
            return;
        }

        var batch = RenderBatch.Read(bytes.Span);
        _batches.Enqueue(new CrowdBatch(page, at, batch.Bytes, AccountedFor(batch), batch.ToString()));
    }

    private int? AccountedFor(RenderBatch batch)
    {
        foreach (var text in batch.Strings)
        {
            if (text.Length < 300 && _meter.Match(text) is { Success: true } match)
            {
                return int.Parse(
                    match.Value[..match.Value.IndexOfAny([' ', '\u00A0', '/'])],
                    CultureInfo.InvariantCulture
                );
            }
        }

        return null;
    }
}
