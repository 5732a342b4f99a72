using System.Diagnostics;

namespace FactCheck.Web.Tests.Data;

/// <summary>Waits for something another process does, which sends no event; fails after a minute.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    public static Task True(Func<bool> condition) => True(() => Task.FromResult(condition()));

    public static async Task True(Func<Task<bool>> condition)
    {
        var waiting = Stopwatch.StartNew();
        using var timer = new PeriodicTimer(Pause);
        while (!await condition())
        {
            Assert.True(waiting.Elapsed < Longest, "It did not happen within a minute.");
            await timer.WaitForNextTickAsync();
        }
    }
}
