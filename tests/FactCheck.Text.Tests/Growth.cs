using System.Diagnostics;

namespace FactCheck.Text.Tests;

/// <summary>How the time of a piece of work grows with its text.</summary>
internal static class Growth
{
    private const int Tries = 5;

    // A quadratic step would take sixteen times as long for four times the text.
    private const int MostTimes = 8;
    private static readonly TimeSpan Room = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Fails when the whole takes more than eight times as long as a quarter of it, and a second. Whatever else runs on the
    /// machine can only add to a time, so the quickest of several tries is nearest to what the work itself takes.
    /// </summary>
    public static void AssertLinear(Action quarter, Action whole)
    {
        var (part, all) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var i = 0; i < Tries; i++)
        {
            part = Quicker(part, quarter);
            all = Quicker(all, whole);
            if (all < (MostTimes * part) + Room)
            {
                return;
            }
        }

        Assert.Fail($"{part} for a quarter, {all} for all");
    }

    /// <summary>How long it takes, in wall time.</summary>
    public static TimeSpan Time(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed;
    }

    private static TimeSpan Quicker(TimeSpan before, Action work) =>
        TimeSpan.FromTicks(Math.Min(before.Ticks, Time(work).Ticks));
}
