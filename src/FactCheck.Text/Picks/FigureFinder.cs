using System.Globalization;
using System.Text;

namespace FactCheck.Text.Picks;

/// <summary>
/// Finds the figures of a sentence with their units: "$3.5 million", "some 40 gigabytes", "two dozen", "3,200 Blue Ribbon
/// tickets". Idea: a number in digits or words, multipliers after it, then a known unit or, failing that, the plural noun it
/// counts within three words. A bare four-digit year is left to <see cref="DateFinder"/>. Unit: UTF-16 code units. Gives up:
/// number words of other languages than English, and what a unit-less noun in the singular means.
/// </summary>
public static class FigureFinder
{
    private const int FarthestNoun = 3;

    /// <summary>The figures in order, without overlap.</summary>
    public static IReadOnlyList<Figure> Find(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return Find(new SentenceWords(sentence));
    }

    internal static List<Figure> Find(SentenceWords words)
    {
        var figures = new List<Figure>();
        for (var i = 0; i < words.Count; )
        {
            var (figure, next) = At(words, i);
            if (figure is not null)
            {
                figures.Add(figure);
            }

            i = next;
        }

        return figures;
    }

    private static (Figure? Figure, int Next) At(SentenceWords words, int first)
    {
        var (value, next) = Number(words, first);
        if (next == first)
        {
            return (null, first + 1);
        }

        if (TimeOfDay(words, first) is { } time)
        {
            return (time, first + 2);
        }

        var isWord = !char.IsDigit(words[first][0]);
        var number = new TextSpan(words.SpanOf(first).Start, words.SpanOf(next - 1).End);
        var currency = CurrencyBefore(words, first);
        var (unit, end, after) = UnitAfter(words, next);
        if (unit.Length == 0 && currency.Unit.Length == 0)
        {
            var isYear = !isWord && DateFinder.IsYear(words.Text.AsSpan(number.Start, number.Length));
            var isBareWord = isWord && next == first + 1 && words[first] is "one" or "half" or "third" or "quarter";
            if (isYear || isBareWord || DateFinder.IsPartOfDate(words, first))
            {
                return (null, next);
            }

            (unit, end, after) = CountedNoun(words, next);
        }

        var start = currency.Unit.Length > 0 ? currency.Start : number.Start;
        var name = currency.Unit.Length > 0 ? currency.Unit : unit;
        return (new Figure(new TextSpan(start, Math.Max(end, number.End)), number, value, name), Math.Max(next, after));
    }

    // "6:50" and "6:50am" are one figure, in hours.
    private static Figure? TimeOfDay(SentenceWords words, int first)
    {
        if (
            words[first].Length > 2
            || words.GapAfter(first) is not [':']
            || words[first + 1] is not [>= '0' and <= '5', >= '0' and <= '9', ..]
        )
        {
            return null;
        }

        var span = new TextSpan(words.SpanOf(first).Start, words.SpanOf(first + 1).End);
        return new Figure(span, span, ParseDigits(words[first]) + ParseDigits(words[first + 1]) / 60, "time of day");
    }

    /// <summary>The number that begins at a word, and the word after it; the same word when none begins.</summary>
    private static (double Value, int Next) Number(SentenceWords words, int first)
    {
        var next = first;
        double value;
        if (char.IsDigit(words[first][0]))
        {
            (value, next) = Digits(words, first);
        }
        else if (PickTables.NumberWords.TryGetValue(words[first], out value))
        {
            (value, next) = Spelled(words, first, value);
        }
        else if (CompoundWord(words[first]) is { } compound)
        {
            (value, next) = (compound, first + 1);
        }
        else if (PickTables.Multipliers.TryGetValue(words[first], out value) && words[first].Length > 3)
        {
            return (value, first + 1);
        }
        else
        {
            return (0, first);
        }

        while (
            next < words.Count
            && Touches(words, next - 1)
            && PickTables.Multipliers.TryGetValue(words[next], out var times)
        )
        {
            value *= times;
            next++;
        }

        return (value, next);
    }

    // "3,500", "1 200 000", "3.5", "1.200,5": groups of three are one number, and a mark before fewer digits is the decimal one.
    private static (double Value, int Next) Digits(SentenceWords words, int first)
    {
        var next = first + 1;
        var text = new StringBuilder(words[first]);
        var mark = '\0';
        while (next < words.Count && char.IsDigit(words[next][0]) && words.GapAfter(next - 1) is [var gap])
        {
            var goesOn = mark == gap || mark == '\0' && text.Length <= 3;
            var isGroup =
                words[next].Length == 3 && goesOn && (gap is ',' or '’' or '\'' or '\u00a0' or '\u202f' or ' ');
            if (!isGroup && gap != ',')
            {
                break;
            }

            text.Append(isGroup ? "" : ".").Append(words[next]);
            mark = isGroup ? gap : '.';
            next++;
        }

        return (ParseDigits(text.ToString()), next);
    }

    private static double ParseDigits(string text)
    {
        var digits = new string([.. text.TakeWhile(c => char.IsDigit(c) || c == '.')]).TrimEnd('.');
        var dots = digits.Count(c => c == '.');
        var isGrouped = dots > 1 && digits.Split('.')[1..].All(group => group.Length == 3);
        var plain = isGrouped ? digits.Replace(".", "", StringComparison.Ordinal) : digits;
        var value = 0.0;
        var scale = 0.0;
        foreach (var c in plain)
        {
            var digit = c == '.' ? -1 : CharUnicodeInfo.GetDecimalDigitValue(c);
            (value, scale) =
                digit < 0 ? (value, scale == 0 ? 1 : scale)
                : scale == 0 ? (value * 10 + digit, 0)
                : (value + digit * (scale /= 10), scale);
        }

        return value;
    }

    // "two hundred and five", "two thirds"; a hundred inside goes on counting.
    private static (double Value, int Next) Spelled(SentenceWords words, int first, double value)
    {
        var next = first + 1;
        var total = 0.0;
        while (next < words.Count && Touches(words, next - 1))
        {
            if (PickTables.Multipliers.TryGetValue(words[next], out var times))
            {
                value *= times;
                next++;
                var joins = words[next] == "and" && PickTables.NumberWords.ContainsKey(words[next + 1]);
                next += joins ? 1 : 0;
            }
            else if (PickTables.NumberWords.TryGetValue(words[next], out var more))
            {
                (total, value) =
                    more is > 0 and < 1 ? (total, value * more)
                    : value >= 100 ? (total + value, more)
                    : (total, value + more);
                next++;
            }
            else
            {
                break;
            }
        }

        return (total + value, next);
    }

    private static double? CompoundWord(string word) =>
        word.Split('-') is [var tens, var ones]
        && PickTables.NumberWords.TryGetValue(tens, out var high)
        && PickTables.NumberWords.TryGetValue(ones, out var low)
            ? low < 1
                ? high * low
                : high + low
            : null;

    private static (string Unit, int Start) CurrencyBefore(SentenceWords words, int first)
    {
        var start = words.SpanOf(first).Start;
        if (start == 0 || !PickTables.Units.TryGetValue(words.Text.AsSpan(start - 1, 1).ToString(), out var unit))
        {
            return ("", start);
        }

        var prefix =
            first > 0
            && words.SpanOf(first - 1).End == start - 1
            && words[first - 1] is "us" or "a" or "au" or "c" or "ca" or "hk" or "nz";
        return (
            prefix && words[first - 1] != "us" ? words[first - 1] + unit : unit,
            prefix ? words.SpanOf(first - 1).Start : start - 1
        );
    }

    private static (string Unit, int End, int Next) UnitAfter(SentenceWords words, int next)
    {
        var end = words.SpanOf(next - 1).End;
        if (end < words.Text.Length && words.Text[end] is '%' or '€' or '£' or '$' or '°')
        {
            return (PickTables.Units[words.Text[end].ToString()], end + 1, next);
        }

        for (var count = 3; count > 0; count--)
        {
            if (
                Touches(words, next - 1)
                && words.Phrase(next, count) is { } phrase
                && PickTables.Units.TryGetValue(phrase, out var unit)
            )
            {
                return (unit, words.SpanOf(next + count - 1).End, next + count);
            }
        }

        var sign = words.GapAfter(next - 1).TrimStart();
        return sign is ['%' or '€' or '£' or '°', ..]
            ? (PickTables.Units[sign[..1].ToString()], words.Text.IndexOf(sign[0], end) + 1, next)
            : ("", end, next);
    }

    // The noun a number counts: the first word in "s" among the next three, if nothing but adjectives and names stands between.
    private static (string Unit, int End, int Next) CountedNoun(SentenceWords words, int next)
    {
        for (var i = next; i < Math.Min(words.Count, next + FarthestNoun) && Touches(words, i - 1); i++)
        {
            if (PickTables.FunctionWords.Contains(words[i]))
            {
                break;
            }

            if (
                (words[i].Length > 3 && words[i][^1] == 's' && words[i][^2] is not ('s' or 'u' or 'i'))
                || words[i] is "women" or "men" or "children"
            )
            {
                return (words[i], words.SpanOf(i).End, i + 1);
            }
        }

        return ("", words.SpanOf(next - 1).End, next);
    }

    private static bool Touches(SentenceWords words, int word) =>
        words.GapAfter(word) is [' ' or '\u00a0' or '\u202f' or '-'];
}
