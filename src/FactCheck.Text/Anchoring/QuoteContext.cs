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
    private readonly Lazy<EditPattern?> before;
    private readonly Lazy<EditPattern?> after;
    private readonly Lazy<EditPattern?> nearBefore;
    private readonly Lazy<EditPattern?> nearAfter;

    public QuoteContext(string prefix, string suffix)
    {
        (this.prefix, this.suffix) = (prefix, suffix);
        before = new(() => Before(prefix, Reach));
        after = new(() => After(suffix, Reach));
        nearBefore = new(() => Before(prefix, Near));
        nearAfter = new(() => After(suffix, Near));
    }

    /// <summary>The context of the beginning of the words alone.</summary>
    public QuoteContext OfHead => new(prefix, "");

    /// <summary>The context of the end of the words alone.</summary>
    public QuoteContext OfTail => new("", suffix);

    private int Sides => Math.Sign(prefix.Length) + Math.Sign(suffix.Length);

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
        if (Agreement(text, start, end) == prefix.Length + suffix.Length)
        {
            return ((2 * words) + Sides) / (2 + Sides);
        }

        var sum = 2 * words;
        if (before.Value is { } left)
        {
            sum += 1 - (Distance(left, BeforeOf(text, start, left), backwards: true) / (double)left.Length);
        }

        if (after.Value is { } right)
        {
            sum += 1 - (Distance(right, AfterOf(text, end, right), backwards: false) / (double)right.Length);
        }

        return sum / (2 + Sides);
    }

    /// <summary>How many letters of the nearest context before a place differ; 0 where the quote has none.</summary>
    public int DistanceBefore(ReadOnlySpan<char> text, int start) =>
        nearBefore.Value is { } near ? Distance(near, BeforeOf(text, start, near), backwards: true) : 0;

    /// <summary>How many letters of the nearest context after a place differ; 0 where the quote has none.</summary>
    public int DistanceAfter(ReadOnlySpan<char> text, int end) =>
        nearAfter.Value is { } near ? Distance(near, AfterOf(text, end, near), backwards: false) : 0;

    /// <summary>Whether the words begin inside a word.</summary>
    public bool CutsFirst(string words) =>
        prefix.Length > 0 && char.IsLetterOrDigit(prefix[^1]) && char.IsLetterOrDigit(words[0]);

    /// <summary>Whether the words end inside a word.</summary>
    public bool CutsLast(string words) =>
        suffix.Length > 0 && char.IsLetterOrDigit(suffix[0]) && char.IsLetterOrDigit(words[^1]);

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
