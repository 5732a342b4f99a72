using System.Globalization;
using System.Runtime.InteropServices;

namespace FactCheck.Benchmarks.Running;

/// <summary>What stands beside every figure: the machine, and how busy it was.</summary>
internal static class Machine
{
    /// <summary>The load average of the last minute, "?" where the system does not tell.</summary>
    public static string Load
    {
        get
        {
            const string file = "/proc/loadavg";
            return File.Exists(file) ? File.ReadAllText(file).Split(' ')[0] : "?";
        }
    }

    /// <summary>Cores, memory and runtime in one line.</summary>
    public static string Description =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1 << 30)} GiB, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}"
        );

    /// <summary>The bytes on the managed heap that something still holds, after full collections.</summary>
    public static long LiveHeap()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }

    /// <summary>
    /// The least of what is held in so many seconds: the runtime's pools of buffers, which no page holds, let go of theirs only
    /// after a minute, so that 75 are exact.
    /// </summary>
    public static async Task<long> SettledHeap(int seconds)
    {
        var least = LiveHeap();
        for (var second = 0; second < seconds; second++)
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
            least = Math.Min(least, LiveHeap());
        }

        return least;
    }

    /// <summary>The memory of this process that is in RAM, in bytes.</summary>
    public static long Resident => Environment.WorkingSet;
}
