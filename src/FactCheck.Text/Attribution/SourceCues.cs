using System.Buffers;
using FactCheck.Text.Picks;

namespace FactCheck.Text.Attribution;

/// <summary>
/// The words before and after a name that show it is a source, and which part it plays. A cue that touches the name is
/// trusted first, then the words after it, then a cue a few describing words before it ("told the German news magazine Stern").
/// </summary>
internal static class SourceCues
{
    private const int FarthestWord = 6;

    // What follows the things themselves: the sun rises, the hill is steep.
    private static readonly HashSet<string> AfterThings =
    [
        .. "of is was has will shines shone rises rose sets set".Split(' '),
    ];
    private static readonly SearchValues<char> Breaks = SearchValues.Create(".,;:!?…—–\n");
    private static readonly SearchValues<char> BeforeInversion = SearchValues.Create(",”\"’»“");
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".;:!?…\n");

    /// <summary>What the words around a name say of it.</summary>
    public static Cue Of(SentenceWords words, TextSpan name)
    {
        var before = words.CountBefore(name.Start) - 1;
        var after = words.CountBefore(name.End);
        var near = before >= 0 && Joins(words.GapAfter(before)) ? EndingAt(words, before) : Cue.None;
        if (near >= Cue.Asserter)
        {
            return near;
        }

        var next = AfterName(words, after);
        return next >= Cue.Asserter ? next : (Cue)Math.Max((int)BeforeName(words, before), (int)next);
    }

    /// <summary>Whether a leading "The" in mid-sentence shows that a name which is an ordinary word is meant as a title.</summary>
    public static bool IsTitle(SentenceWords words, TextSpan name)
    {
        var first = words.CountBefore(name.Start);
        var after = words.CountBefore(name.End);
        var goesOn = after < words.Count && words.IsCapital(after) && words.GapAfter(after - 1) is " ";
        return first > 0
            && words[first] == "the"
            && words.IsCapital(first)
            && !EndsSentence(words.GapAfter(first - 1))
            && !goesOn
            && !AfterThings.Contains(words[after]);
    }

    /// <summary>Whether a name that is an ordinary word goes on from a capitalised one: "Josh Spiegel", "the Dallas Observer".</summary>
    public static bool IsPartOfName(SentenceWords words, TextSpan name)
    {
        var before = words.CountBefore(name.Start) - 1;
        return before >= 0
            && words.IsCapital(before)
            && words.GapAfter(before) is " "
            && !PickTables.CommonWords.Contains(words[before])
            && CueTable.Before.EndingAt(words, before) == Cue.None;
    }

    /// <summary>Whether "in" or "in the" stands before the name.</summary>
    public static bool IsWrittenIn(SentenceWords words, TextSpan name)
    {
        var before = words.CountBefore(name.Start) - 1;
        return before >= 0
            && !words.GapAfter(before).ContainsAny(Breaks)
            && (words[before] == "in" || words[before] == "the" && words[before - 1] == "in");
    }

    private static Cue AfterName(SentenceWords words, int first)
    {
        var possessive = words[first] is "s";
        var best = Cue.None;
        for (var i = possessive ? first + 1 : first; i < Math.Min(words.Count, first + FarthestWord); i++)
        {
            var gap = i == 0 ? [] : words.GapAfter(i - 1);
            if (EndsSentence(gap))
            {
                break;
            }

            var cue = CueTable.After.StartingAt(words, i);
            if (cue == Cue.Noun)
            {
                best = Cue.Noun;
            }
            else if (cue != Cue.Filler)
            {
                var isPossessed = possessive && best != Cue.Noun && cue == Cue.None && words.IsCapital(i);
                if (!isPossessed)
                {
                    return cue == Cue.Asserter && HasQuoting(words, i)
                        ? Cue.Channel
                        : (Cue)Math.Max((int)best, (int)cue);
                }
            }
        }

        return best;
    }

    // "Reuters reported, citing two officials": the agency carries what others say.
    private static bool HasQuoting(SentenceWords words, int verb) =>
        Enumerable
            .Range(verb + 1, FarthestWord)
            .Any(i => words[i] is "citing" or "quoting" or "cited" or "quoted" && words[i + 1] != "by");

    private static Cue BeforeName(SentenceWords words, int last)
    {
        var best = Cue.None;
        for (var i = last; i >= 0 && i > last - FarthestWord; i--)
        {
            if (!Joins(words.GapAfter(i)) && !(words.IsCapital(i) && IsList(words.GapAfter(i))))
            {
                break;
            }

            var cue = EndingAt(words, i);
            if (cue >= Cue.Asserter)
            {
                return cue;
            }

            best = cue == Cue.Noun && i == last ? cue : best;
            if (cue == Cue.None && !(words.IsCapital(i) || words[i] == "s"))
            {
                break;
            }
        }

        return best;
    }

    // “…,” said Reuters; but not "he said Time was short".
    private static Cue EndingAt(SentenceWords words, int last)
    {
        var cue = CueTable.Before.EndingAt(words, last);
        return cue != Cue.Inverted ? cue
            : last > 0 && words.GapAfter(last - 1).ContainsAny(BeforeInversion) ? Cue.Asserter
            : Cue.None;
    }

    // Between a cue and a name stand only space, quotation marks and brackets, or nothing.
    private static bool Joins(ReadOnlySpan<char> gap) => !gap.ContainsAny(Breaks);

    private static bool IsList(ReadOnlySpan<char> gap) => gap.Trim() is "," or "、";

    private static bool EndsSentence(ReadOnlySpan<char> gap) => gap.ContainsAny(SentenceEnds);
}
