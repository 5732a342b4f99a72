namespace FactCheck.Text;

/// <summary>A half-open range [<see cref="Start"/>, <see cref="End"/>) of UTF-16 code units of some text; never negative, may be empty.</summary>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>A span from <paramref name="start"/> (inclusive) to <paramref name="end"/> (exclusive).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The start is negative or lies after the end.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>The first code unit that belongs to the span.</summary>
    public int Start { get; }

    /// <summary>The first code unit after the span.</summary>
    public int End { get; }

    /// <summary>The number of code units in the span.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span holds no code unit at all.</summary>
    public bool IsEmpty => Start == End;

    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The characters of <paramref name="text"/> under the span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span ends after the text.</exception>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span (touching ends count as inside).</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The same span, <paramref name="offset"/> code units further on.</summary>
    public TextSpan Shift(int offset) => new(Start + offset, End + offset);

    /// <summary>By start, then by end.</summary>
    public int CompareTo(TextSpan other)
    {
        var byStart = Start.CompareTo(other.Start);
        return byStart != 0 ? byStart : End.CompareTo(other.End);
    }

    public override string ToString() => $"[{Start}, {End})";
}
