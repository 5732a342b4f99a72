using System.Globalization;

namespace FactCheck.Benchmarks.Running;

/// <summary>Prints what was measured, each line with the load average of the moment.</summary>
internal static class Figures
{
    /// <summary>A line about what follows.</summary>
    public static void Head(string verb) =>
        Console.WriteLine(
            $"# {verb}\n# {Machine.Description}\n# every line ends with the load average of the last minute"
        );

    /// <summary>One figure, or several that belong together.</summary>
    public static void Line(string what, FormattableString figures) =>
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{what, -44} ")
                + FormattableString.Invariant(figures)
                + $"   [load {Machine.Load}]"
        );

    /// <summary>Count, median and the upper ends of a distribution.</summary>
    public static void Spread(string what, IReadOnlyCollection<double> values, string unit)
    {
        if (values.Count == 0)
        {
            Line(what, $"none");
            return;
        }

        var sorted = values.Order().ToArray();
        Line(
            what,
            $"n {sorted.Length}, p50 {At(sorted, 0.5):0.#}, p95 {At(sorted, 0.95):0.#}, p99 {At(sorted, 0.99):0.#}, max {sorted[^1]:0.#} {unit}"
        );
    }

    /// <summary>The value below or at which the share lies (nearest rank).</summary>
    public static double At(double[] sorted, double share) =>
        sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
}
