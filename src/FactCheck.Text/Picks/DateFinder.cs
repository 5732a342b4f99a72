using System.Globalization;

namespace FactCheck.Text.Picks;

/// <summary>
/// Finds dates: "4 December 2014", "Dec. 4th, 2014", "December 2014", "2014-12-04", "the 1990s", a bare year, a weekday. Month
/// names of six languages. Unit: UTF-16 code units. Gives up: dates counted from today ("two weeks ago") and whether 4/12 is
/// in April or in December (the day is then null).
/// </summary>
public static class DateFinder
{
    /// <summary>The dates in order, without overlap.</summary>
    public static IReadOnlyList<DateMention> Find(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return Find(new SentenceWords(sentence));
    }

    internal static List<DateMention> Find(SentenceWords words)
    {
        var dates = new List<DateMention>();
        for (var i = 0; i < words.Count; )
        {
            var (date, next) = At(words, i);
            if (date is not null)
            {
                dates.Add(date);
            }

            i = Math.Max(next, i + 1);
        }

        return dates;
    }

    /// <summary>Whether digits read as a year from 1500 to 2100, or as a decade of them.</summary>
    internal static bool IsYear(ReadOnlySpan<char> word) =>
        (word.Length == 4 || word.Length == 5 && word[4] == 's')
        && int.TryParse(word[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= 1500 and <= 2100;

    /// <summary>Whether the number at a word is a day beside a month's name or a part of a written date.</summary>
    internal static bool IsPartOfDate(SentenceWords words, int word) =>
        DayOf(words[word]) is not null
            && (MonthAt(words, word + 1) is not null || word > 0 && MonthAt(words, word - 1) is not null)
        || Numeric(words, word).Date is not null
        || word > 0 && Numeric(words, word - 1).Date is not null
        || word > 1 && Numeric(words, word - 2).Date is not null;

    private static (DateMention? Date, int Next) At(SentenceWords words, int first)
    {
        if (Numeric(words, first) is { Date: not null } numeric)
        {
            return numeric;
        }

        var day = DayOf(words[first]);
        if (day is not null && MonthAt(words, first + (words[first + 1] is "of" or "de" ? 2 : 1)) is { } month)
        {
            var monthAt = first + (words[first + 1] is "of" or "de" ? 2 : 1);
            return WithYear(words, first, monthAt, month, day);
        }

        if (MonthAt(words, first) is { } leading)
        {
            return FromMonth(words, first, leading);
        }

        if (IsYear(words[first]) && !IsCounting(words, first))
        {
            return (
                new DateMention(
                    words.SpanOf(first),
                    int.Parse(words[first][..4], CultureInfo.InvariantCulture),
                    null,
                    null
                ),
                first + 1
            );
        }

        var isWeekday = words.IsCapital(first) && PickTables.Weekdays.Contains(words[first]);
        return (isWeekday ? new DateMention(words.SpanOf(first), null, null, null) : null, first + 1);
    }

    // "May" and "March" are words too: alone they count only after a preposition of time.
    private static (DateMention? Date, int Next) FromMonth(SentenceWords words, int first, int month)
    {
        if (DayOf(words[first + 1]) is { } day && Near(words, first))
        {
            return WithYear(words, first, first + 1, month, day);
        }

        var (date, next) = WithYear(words, first, first, month, null);
        var stands =
            date!.Year is not null
            || words[first - 1]
                is "in"
                    or "since"
                    or "of"
                    or "last"
                    or "this"
                    or "next"
                    or "late"
                    or "early"
                    or "until"
                    or "by"
                    or "im"
                    or "en"
                    or "seit";
        return words.IsCapital(first) && (stands || words[first].Length > 5) || date.Year is not null
            ? (date, next)
            : (null, first + 1);
    }

    private static (DateMention? Date, int Next) WithYear(SentenceWords words, int first, int last, int month, int? day)
    {
        var yearAt = last + (words[last + 1] is "of" or "de" ? 2 : 1);
        var hasYear = yearAt < words.Count && words[yearAt].Length == 4 && IsYear(words[yearAt]) && Near(words, last);
        int? year = hasYear ? int.Parse(words[yearAt], CultureInfo.InvariantCulture) : null;
        var end = hasYear ? yearAt : last;
        return (
            new DateMention(new TextSpan(words.SpanOf(first).Start, words.SpanOf(end).End), year, month, day),
            end + 1
        );
    }

    private static (DateMention? Date, int Next) Numeric(SentenceWords words, int first)
    {
        var parts = words[first].Split('-', '.');
        var next = first + 1;
        if (
            parts.Length == 1
            && next + 1 < words.Count
            && words.GapAfter(first) is ['/' or '.']
            && words.GapAfter(first + 1) is ['/' or '.']
        )
        {
            parts = [words[first], words[first + 1], words[first + 2]];
            next = first + 3;
        }

        if (parts.Length != 3 || parts.Any(p => p.Length is 0 or > 4 || !p.All(char.IsAsciiDigit)))
        {
            return (null, first);
        }

        var numbers = Array.ConvertAll(parts, p => int.Parse(p, CultureInfo.InvariantCulture));
        var span = new TextSpan(words.SpanOf(first).Start, words.SpanOf(next - 1).End);
        return parts[0].Length == 4 && numbers[1] is >= 1 and <= 12
                ? (new DateMention(span, numbers[0], numbers[1], numbers[2]), next)
            : parts[2].Length == 4 && IsYear(parts[2]) && numbers[0] is >= 1 and <= 31 && numbers[1] is >= 1 and <= 31
                ? (new DateMention(span, numbers[2], null, null), next)
            : (null, first);
    }

    private static int? MonthAt(SentenceWords words, int word) =>
        word >= 0
        && word < words.Count
        && words.IsCapital(word) | words[word].Length > 3
        && PickTables.Months.TryGetValue(words[word], out var month)
            ? month
            : null;

    /// <summary>The day of a month that a word says: "4", "4th"; null when it says none.</summary>
    internal static int? DayOf(string word)
    {
        var digits = word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" ? word[..^2] : word;
        return
            digits.Length is 1 or 2
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && day is >= 1 and <= 31
            ? day
            : null;
    }

    // "2000 people", "1,500", "$2000" count; "2014," does not.
    private static bool IsCounting(SentenceWords words, int word)
    {
        var start = words.SpanOf(word).Start;
        return start > 0 && words.Text[start - 1] is '$' or '€' or '£' or ',' or '.'
            || words.GapAfter(word) is ['%', ..] or [' ', '%', ..]
            || words[word].Length == 4
                && words.GapAfter(word) is [' ']
                && PickTables.Units.ContainsKey(words[word + 1])
                && words[word + 1] is not "m";
    }

    private static bool Near(SentenceWords words, int word) => words.GapAfter(word).Trim() is "" or "," or ".";
}
