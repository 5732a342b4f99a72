namespace FactCheck.Text.Anchoring;

/// <summary>
/// Weighs a place by its words and by what stands right before and after it. Words count twice as much as either side; of
/// each side the <see cref="Reach"/> code units nearest to the words are compared, by edit distance.
/// </summary>
internal sealed class QuoteContext
{
    private const int Reach = QuoteDescriber.MostContext;
    private const int Near = 24;

    private readonly string prefix;
    private readonly string suffix;
    private readonly EditPattern? before;
    private readonly EditPattern? after;
    private readonly EditPattern? nearBefore;
    private readonly EditPattern? nearAfter;

    public QuoteContext(string prefix, string suffix)
    {
        (this.prefix, this.suffix) = (prefix, suffix);
        before = Before(prefix, Reach);
        after = After(suffix, Reach);
        nearBefore = Before(prefix, Near);
        nearAfter = After(suffix, Near);
    }

    /// <summary>How many code units of context agree without a break, counted from the words outwards; quick.</summary>
    public int Agreement(ReadOnlySpan<char> text, int start, int end)
    {
        var agree = text[end..].CommonPrefixLength(suffix);
        var most = Math.Min(prefix.Length, start);
        for (var i = 1; i <= most && text[start - i] == prefix[^i]; i++)
        {
            agree++;
        }

        return agree;
    }

    /// <summary>The score, from 0 to 1, of words that agree by <paramref name="words"/> (0 to 1) at a place.</summary>
    public double Score(ReadOnlySpan<char> text, int start, int end, double words)
    {
        var (sum, weight) = (2 * words, 2.0);
        if (before is not null)
        {
            sum += 1 - (Distance(before, BeforeOf(text, start, before), backwards: true) / (double)before.Length);
            weight++;
        }

        if (after is not null)
        {
            sum += 1 - (Distance(after, AfterOf(text, end, after), backwards: false) / (double)after.Length);
            weight++;
        }

        return sum / weight;
    }

    /// <summary>How many letters of the nearest context before a place differ; 0 where the quote has none.</summary>
    public int DistanceBefore(ReadOnlySpan<char> text, int start) =>
        nearBefore is null ? 0 : Distance(nearBefore, BeforeOf(text, start, nearBefore), backwards: true);

    /// <summary>How many letters of the nearest context after a place differ; 0 where the quote has none.</summary>
    public int DistanceAfter(ReadOnlySpan<char> text, int end) =>
        nearAfter is null ? 0 : Distance(nearAfter, AfterOf(text, end, nearAfter), backwards: false);

    /// <summary>The same characters from last to first.</summary>
    public static char[] Reversed(ReadOnlySpan<char> characters)
    {
        var reversed = characters.ToArray();
        Array.Reverse(reversed);
        return reversed;
    }

    private static EditPattern? Before(string prefix, int reach) =>
        prefix.Length == 0 ? null : new EditPattern(Reversed(prefix.AsSpan(Math.Max(0, prefix.Length - reach))));

    private static EditPattern? After(string suffix, int reach) =>
        suffix.Length == 0 ? null : new EditPattern(suffix.AsSpan(0, Math.Min(reach, suffix.Length)));

    private static ReadOnlySpan<char> BeforeOf(ReadOnlySpan<char> text, int start, EditPattern pattern) =>
        text[Math.Max(0, start - pattern.Length - (pattern.Length / 2))..start];

    private static ReadOnlySpan<char> AfterOf(ReadOnlySpan<char> text, int end, EditPattern pattern) =>
        text[end..Math.Min(text.Length, end + pattern.Length + (pattern.Length / 2))];

    private static int Distance(EditPattern pattern, ReadOnlySpan<char> side, bool backwards) =>
        pattern.Distances(side, backwards).Min();
}
