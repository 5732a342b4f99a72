namespace FactCheck.Text;

/// <summary>
/// Converts between UTF-16 code units, the only unit inside the code, and Unicode code points, in which a W3C
/// TextPositionSelector counts (Web Annotation Data Model, section 4.2.5). A lone surrogate counts as one code point.
/// </summary>
public static class CodePoints
{
    /// <summary>The number of code points before the code unit <paramref name="offset"/>; inside a pair, the pair counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or lies after the text.</exception>
    public static int FromUtf16(string text, int offset)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, text.Length);
        var points = 0;
        for (var unit = 0; unit < offset; unit += UnitsAt(text, unit))
        {
            points++;
        }

        return points;
    }

    /// <summary>The code unit at which the code point number <paramref name="point"/> (counted from 0) begins.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text has fewer code points.</exception>
    public static int ToUtf16(string text, int point)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(point);
        var unit = 0;
        for (var seen = 0; seen < point; seen++)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unit, text.Length, nameof(point));
            unit += UnitsAt(text, unit);
        }

        return unit;
    }

    private static int UnitsAt(string text, int unit) =>
        char.IsHighSurrogate(text[unit]) && unit + 1 < text.Length && char.IsLowSurrogate(text[unit + 1]) ? 2 : 1;
}
