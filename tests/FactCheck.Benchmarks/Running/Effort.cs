using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Runtime;

namespace FactCheck.Benchmarks.Running;

/// <summary>
/// What a stretch of work cost this process: CPU, which says more than time on a busy machine, and how much of it was not the
/// work itself: compiling of code, collections, queries that Entity Framework had to translate anew.
/// </summary>
internal sealed class Effort : IDisposable
{
    private const string Misses = "microsoft.entityframeworkcore.compiled_query_cache_misses";
    private readonly MeterListener _listener = new();
    private readonly TimeSpan _cpu = Process.GetCurrentProcess().TotalProcessorTime;
    private readonly TimeSpan _jit = JitInfo.GetCompilationTime();
    private readonly TimeSpan _paused = GC.GetTotalPauseDuration();
    private readonly long _allocated = GC.GetTotalAllocatedBytes();
    private readonly long _started = Stopwatch.GetTimestamp();
    private long _missedBefore = -1;
    private long _missed;

    private Effort()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == Misses)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((_, value, _, _) => _missed = value);
        _listener.Start();
        _listener.RecordObservableInstruments();
        _missedBefore = _missed;
    }

    public static Effort Begin() => new();

    /// <summary>Milliseconds of CPU since it began.</summary>
    public double Cpu => (Process.GetCurrentProcess().TotalProcessorTime - _cpu).TotalMilliseconds;

    /// <summary>Seconds since it began.</summary>
    public double Seconds => Stopwatch.GetElapsedTime(_started).TotalSeconds;

    /// <summary>The cost of each of <paramref name="count"/> pieces of work.</summary>
    public string Each(int count)
    {
        _listener.RecordObservableInstruments();
        var each = Math.Max(1, count);
        return FormattableString.Invariant(
            $"{Cpu / each:0.00} ms of CPU each (compiling {(JitInfo.GetCompilationTime() - _jit).TotalMilliseconds / each:0.00}, collecting {(GC.GetTotalPauseDuration() - _paused).TotalMilliseconds / each:0.00}), {(GC.GetTotalAllocatedBytes() - _allocated) / 1024 / each} KiB allocated each, {_missed - _missedBefore} queries translated anew"
        );
    }

    public void Dispose() => _listener.Dispose();
}
