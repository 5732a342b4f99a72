using System.Collections.Frozen;
using System.Globalization;

namespace FactCheck.Formats.Reading;

/// <summary>
/// Finds the day in a dateline such as "Published Dec 4th, 2014 6:50AM EST", "Thursday 4 December 2014 06.50 GMT" or
/// "Updated: 2014-12-04T06:50Z".
/// </summary>
/// <remarks>
/// The line is cut into words; each must be part of a date, a time, or one of the words around them. Month names are known in
/// English, German, French, Spanish, Italian, Portuguese and Dutch. Given up: "04/12/2014", which is another day
/// on each side of the Atlantic, counts as a dateline but gives no day; so do "yesterday" and "3 hours ago".
/// </remarks>
internal static class PageDate
{
    private const int LongestDateline = 160;
    private static readonly char[] Separators = [' ', '\u00a0', '\u202f', ',', '|', '•', '·', '(', ')', '–', '—', ';'];

    private static readonly FrozenDictionary<string, int> Months = MonthNames();

    private static readonly FrozenSet<string> Cues = Set(
        "published posted updated modified created date dateline release released originally publié veröffentlicht publicado"
    );

    private static readonly FrozenSet<string> WordsAround = Set(
        "on at of the and by first last final edited originally de del le el den am um à a uhr h "
            + "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday "
            + "am pm a.m p.m noon midnight est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst ist cet cest aest aedt z time"
    );

    /// <summary>What a line says about when the article came out.</summary>
    /// <param name="IsDateline">Whether the line holds a date and little else.</param>
    /// <param name="HasCue">Whether it says what the date is: published, posted, updated.</param>
    /// <param name="IsUpdate">Whether it is the date of a later change.</param>
    /// <param name="Day">The day, or null when it is not certain.</param>
    internal readonly record struct Reading(bool IsDateline, bool HasCue, bool IsUpdate, DateOnly? Day);

    /// <summary>Reads a line as a dateline.</summary>
    public static Reading Of(string line)
    {
        if (line.Length is < 6 or > LongestDateline)
        {
            return default;
        }

        var words = line.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var (cue, update, numeric) = (false, false, false);
        var foreign = new List<string>();
        for (var i = 0; i < words.Length; i++)
        {
            var bare = Bare(words[i]);
            cue |= Cues.Contains(bare);
            update |= bare is "updated" or "modified";
            numeric |= IsNumericDate(words[i]);
            if (!IsOfDates(words[i], bare) && (i == 0 || !IsZone(words[i], words[i - 1])))
            {
                foreign.Add(words[i]);
            }
        }

        var day = DayIn(words);
        // "Published by the editors, Dec 4, 2014" or "Jane Doe - Dec 4, 2014": a few words more are allowed when they say by whom.
        var allowed = cue || IsSigned(line, foreign) ? 4 : 0;
        var isDateline = (day is not null || numeric) && foreign.Count <= allowed && !Sentences.IsProse(line);
        return new Reading(isDateline, cue, update && !line.Contains("ublished", StringComparison.Ordinal), day);
    }

    private static bool IsSigned(string line, List<string> names) =>
        names.TrueForAll(name => char.IsUpper(name[0]))
        && (
            line.AsSpan().IndexOfAny("|•·") >= 0
            || line.Contains(" - ", StringComparison.Ordinal)
            || line.Contains(" by ", StringComparison.Ordinal)
        );

    /// <summary>The one day named in the words, wherever it stands among them, or null.</summary>
    public static DateOnly? DayIn(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if ((Numeric(words[i]) ?? Named(words, i)) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>Whether the word is the name of a month.</summary>
    public static bool IsMonth(string word) => Months.ContainsKey(Bare(word));

    /// <summary>The day an attribute such as datetime="2014-12-04T06:50:00Z" names, or null.</summary>
    public static DateOnly? OfAttribute(string? value) => value is null ? null : Numeric(value.Trim());

    private static DateOnly? Named(IReadOnlyList<string> words, int at)
    {
        var near = new List<string>(4);
        for (var i = at; i < words.Count && near.Count < 3; i++)
        {
            var bare = Bare(words[i]);
            if (bare is not ("of" or "de" or "del" or "the"))
            {
                near.Add(bare);
            }
        }

        if (near.Count < 3)
        {
            return null;
        }

        return (Months.GetValueOrDefault(near[0]), Months.GetValueOrDefault(near[1])) switch
        {
            (> 0 and var month, _) => Day(Number(near[2]), month, DayNumber(near[1])),
            (_, > 0 and var month) => Day(Number(near[2]), month, DayNumber(near[0])),
            _ => null,
        };
    }

    private static DateOnly? Numeric(string word)
    {
        if (
            word.Length >= 10
            && DateOnly.TryParseExact(
                word.AsSpan(0, 10),
                ["yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var iso
            )
        )
        {
            return Day(iso.Year, iso.Month, iso.Day);
        }

        var parts = word.Split('.', '/', '-');
        if (parts.Length < 3 || parts[2].Length != 4)
        {
            return null;
        }

        var (first, second, year) = (Number(parts[0]), Number(parts[1]), Number(parts[2]));
        var dayFirst = first > 12 || word.Contains('.', StringComparison.Ordinal) || first == second;
        return dayFirst ? Day(year, second, first)
            : second > 12 ? Day(year, first, second)
            : null;
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1700 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static bool IsOfDates(string word, string bare) =>
        Cues.Contains(bare)
        || WordsAround.Contains(bare)
        || Months.ContainsKey(bare)
        || DayNumber(bare) > 0
        || Number(bare) is >= 1700 and <= 2200
        || IsNumericDate(word)
        || IsTime(bare)
        || !bare.Any(char.IsLetterOrDigit);

    // Capitals after a time name its zone, of which there are too many to list.
    private static bool IsZone(string word, string before) =>
        word.Length is >= 2 and <= 5
        && word.All(char.IsAsciiLetterUpper)
        && (IsTime(Bare(before)) || Bare(before) is "am" or "pm");

    private static bool IsNumericDate(string word) =>
        word.Length >= 8 && word.Count(char.IsAsciiDigit) >= 6 && word.Count(c => c is '-' or '/' or '.') >= 2;

    private static bool IsTime(string bare) =>
        bare.Length is >= 2 and <= 14
        && char.IsAsciiDigit(bare[0])
        && bare.All(c => char.IsAsciiDigit(c) || c is ':' or '.' or 'a' or 'p' or 'm' or 'h' or 'z' or '+' or '-');

    private static int DayNumber(string bare)
    {
        var digits = bare.TakeWhile(char.IsAsciiDigit).Count();
        return digits is 1 or 2 && bare[digits..] is "" or "st" or "nd" or "rd" or "th" or "." or "er" or "º"
            ? Number(bare[..digits])
            : 0;
    }

    private static int Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Bare(string word) => word.Trim(':', '.', ',').ToLowerInvariant();

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, int> MonthNames()
    {
        string[] names =
        [
            "january jan januar janvier enero gennaio janeiro januari janv ene",
            "february feb februar février febrero febbraio fevereiro februari févr",
            "march mar märz mars marzo março maart mrz",
            "april apr avril abril aprile avr abr",
            "may mai mayo maggio maio mei",
            "june jun juni juin junio giugno junho",
            "july jul juli juillet julio luglio julho juil",
            "august aug août agosto augustus ago",
            "september sep sept septembre septiembre settembre setembro",
            "october oct oktober octobre octubre ottobre outubro okt",
            "november nov novembre noviembre novembro",
            "december dec dezember décembre diciembre dicembre dezembro dez déc dic",
        ];
        return names
            .SelectMany((list, month) => list.Split(' ').Select(name => (name, month: month + 1)))
            .ToFrozenDictionary(pair => pair.name, pair => pair.month, StringComparer.Ordinal);
    }
}
