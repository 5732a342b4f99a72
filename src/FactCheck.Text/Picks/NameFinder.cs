using System.Buffers;

namespace FactCheck.Text.Picks;

/// <summary>
/// Finds names as runs of capitalised words, joined by particles ("Bank of England", "Ludwig van Beethoven") and with a title
/// before them. The first word of a sentence is capitalised anyway, so it counts only in a longer run, when it is written so
/// again later, carries inner capitals or digits, or is followed like a person or body. Unit: UTF-16 code units. Gives up: names
/// in scripts without capitals, and German, where every noun has one (only runs of two words are taken there).
/// </summary>
public static class NameFinder
{
    private const int LongestRun = 8;
    private static readonly HashSet<string> Joining =
    [
        "of",
        "de",
        "del",
        "van",
        "von",
        "der",
        "la",
        "al",
        "bin",
        "ibn",
        "di",
        "da",
        "du",
        "den",
        "for",
    ];
    private static readonly HashSet<string> German =
    [
        .. "der das und dem nicht eine einen wurde wurden werden sich auf".Split(' '),
    ];
    private static readonly HashSet<string> FinishingVerbs =
    [
        .. "s said says told is was has had will did won became wrote writes sold bought took made gave went lost got ran began built broke led met paid left sent cut put held kept found grew fell rose".Split(
            ' '
        ),
    ];
    private static readonly SearchValues<char> SentenceOpeners = SearchValues.Create(".?!:“\"«„");

    /// <summary>The names in order, without overlap.</summary>
    public static IReadOnlyList<TextSpan> Find(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return Find(new SentenceWords(sentence));
    }

    internal static List<TextSpan> Find(SentenceWords words)
    {
        var names = new List<TextSpan>();
        var looksGerman = Enumerable.Range(0, words.Count).Any(i => German.Contains(words[i]));
        for (var i = 0; i < words.Count; )
        {
            var end = RunEnd(words, i);
            if (end == i)
            {
                i++;
                continue;
            }

            var start = SkipCommonStart(words, i, end);
            if (start < end && Holds(words, start, end, looksGerman))
            {
                names.Add(new TextSpan(words.SpanOf(start).Start, words.SpanOf(end - 1).End));
            }

            i = end;
        }

        return names;
    }

    private static int RunEnd(SentenceWords words, int first)
    {
        if (!IsNameWord(words, first))
        {
            return first;
        }

        var end = first + 1;
        while (end < words.Count && end - first < LongestRun && Joins(words, end - 1))
        {
            var particles = Particles(words, end, end - first);
            var isParticle = particles > 0 && !words.IsCapital(end);
            var next = isParticle ? end + particles : end;
            if (next >= words.Count || !IsNameWord(words, next) || isParticle && !Joins(words, next - 1))
            {
                break;
            }

            end = next + 1;
        }

        return end;
    }

    // How many small words join what follows to the name: "of" and "van der"; "of the" only to a single word before it.
    private static int Particles(SentenceWords words, int at, int length) =>
        !Joining.Contains(words[at]) ? 0
        : !(words[at + 1] is "the" or "der" or "den" or "la") ? 1
        : words[at] == "of" && length > 1 ? LongestRun
        : 2;

    private static bool IsNameWord(SentenceWords words, int i) =>
        words.IsCapital(i)
        && !PickTables.Weekdays.Contains(words[i])
        && !(PickTables.Months.ContainsKey(words[i]) && words[i].Length > 3);

    // "The Interview" in mid-sentence is a title; "The minister" at the start is not.
    private static int SkipCommonStart(SentenceWords words, int start, int end)
    {
        while (
            start < end
            && StartsSentence(words, start)
            && PickTables.CommonWords.Contains(words[start])
            && !PickTables.Titles.Contains(words[start])
        )
        {
            start++;
        }

        return start < end && end - start == 1 && PickTables.CommonWords.Contains(words[start]) ? end : start;
    }

    private static bool Holds(SentenceWords words, int start, int end, bool looksGerman)
    {
        if (end - start > 1)
        {
            return true;
        }

        if (looksGerman || words[start] is "i" or "i'm" or "i've" or "i'd" or "i'll")
        {
            return HasInnerSigns(words, start);
        }

        return !StartsSentence(words, start) || HasInnerSigns(words, start) || IsTreatedAsName(words, start);
    }

    private static bool HasInnerSigns(SentenceWords words, int i) =>
        words.SpanOf(i).Length > 1
        && words.SpanOf(i).Of(words.Text).Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c));

    // "Acme sold", "Lisbon is"; a plural ("Hackers stole") is no name.
    private static bool IsTreatedAsName(SentenceWords words, int i) =>
        (
            FinishingVerbs.Contains(words[i + 1])
            || words[i + 1].Length > 4 && words[i + 1].EndsWith("ed", StringComparison.Ordinal)
        )
            && words[i][^1] != 's'
        || Enumerable
            .Range(i + 1, Math.Max(0, words.Count - i - 1))
            .Any(j => words[j] == words[i] && words.IsCapital(j));

    private static bool StartsSentence(SentenceWords words, int i) =>
        i == 0 || words.GapAfter(i - 1).ContainsAny(SentenceOpeners);

    private static bool Joins(SentenceWords words, int i)
    {
        var gap = words.GapAfter(i);
        var isInitial = words.SpanOf(i).Length == 1 || PickTables.Titles.Contains(words[i]);
        return gap is [' ' or '\u00a0'] || gap is " & " || isInitial && gap is ['.'] or ['.', ' '];
    }
}
