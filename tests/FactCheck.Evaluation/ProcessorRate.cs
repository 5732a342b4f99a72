namespace FactCheck.Evaluation;

/// <summary>How often something can be done in a second of processor time: what other work on the machine takes is not counted.</summary>
internal static class ProcessorRate
{
    /// <summary>
    /// Rounds a second, after as long a time to warm up; both last <paramref name="time"/> or a little more, for the clock is
    /// read every <paramref name="roundsBetweenLooks"/> rounds.
    /// </summary>
    public static double Of(Action round, TimeSpan time, int roundsBetweenLooks)
    {
        Repeat(round, time, roundsBetweenLooks);
        return Repeat(round, time, roundsBetweenLooks);
    }

    private static double Repeat(Action round, TimeSpan time, int roundsBetweenLooks)
    {
        var start = Environment.CpuUsage.TotalTime;
        var rounds = 0;
        var used = TimeSpan.Zero;
        while (used < time)
        {
            for (var i = 0; i < roundsBetweenLooks; i++)
            {
                round();
            }

            rounds += roundsBetweenLooks;
            used = Environment.CpuUsage.TotalTime - start;
        }

        return rounds / used.TotalSeconds;
    }
}
