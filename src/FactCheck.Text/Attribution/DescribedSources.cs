using System.Collections.Frozen;

namespace FactCheck.Text.Attribution;

/// <summary>
/// Finds sources that are described, not named: a head ("official", "spokesperson", "sources", "documents"), the words that
/// describe it before, and what goes on after it ("in New York", "familiar with the matter").
/// </summary>
internal static class DescribedSources
{
    private const int FarthestModifier = 5;
    private const int LongestTail = 7;
    private static readonly FrozenSet<string> Strong = Words("strong");
    private static readonly FrozenSet<string> Heads = Words("head");
    private static readonly FrozenSet<string> Modifiers = Words("modifier");
    private static readonly FrozenSet<string> Tails = Words("tail");
    private static readonly FrozenSet<string> Papers = Words("paper");

    /// <summary>The described sources of a sentence with the part they play, in order.</summary>
    public static IEnumerable<SourceMention> Find(SentenceWords words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var isPaper = Papers.Contains(words[i]);
            var isStrong = Strong.Contains(words[i]);
            if (
                !isPaper && !isStrong && !Heads.Contains(words[i])
                || IsBeforeName(words, i)
                || words[i] == "source" && words[i + 1] == "of"
            )
            {
                continue;
            }

            var span = new TextSpan(words.SpanOf(Start(words, i)).Start, words.SpanOf(isPaper ? i : End(words, i)).End);
            if (IsBesideName(words, span))
            {
                continue;
            }

            var cue = SourceCues.Of(words, span);
            var isUnnamed = isStrong || cue == Cue.Asserter || HasTail(words, i) || IsCalledAnonymous(words, span);
            if (isPaper ? cue == Cue.Asserter && IsAccordingTo(words, span) : isUnnamed)
            {
                var role = cue == Cue.Asserter ? SourceRole.Claimant : SourceRole.Mentioned;
                yield return new SourceMention(
                    span,
                    isPaper ? MentionKind.Paper : MentionKind.Unnamed,
                    role,
                    null,
                    null
                );
                i = words.CountBefore(span.End) - 1;
            }
        }
    }

    // "spokeswoman Jane Doe", "the analyst, Jane Doe,": the name says who it is.
    private static bool IsBeforeName(SentenceWords words, int head) =>
        head + 1 < words.Count
        && words.IsCapital(head + 1)
        && words.GapAfter(head) is " " or ", "
        && !CueTable.After.StartingAt(words, head + 1).Equals(Cue.Asserter);

    // "Jane Doe, the minister, said".
    private static bool IsBesideName(SentenceWords words, TextSpan span)
    {
        var first = words.CountBefore(span.Start);
        var next = words.CountBefore(span.End);
        return first > 1
            && words.IsCapital(first - 1)
            && words.GapAfter(first - 1) is ", "
            && words.GapAfter(next - 1) is ", ";
    }

    private static int Start(SentenceWords words, int head)
    {
        var start = head;
        while (start > 0 && head - start < FarthestModifier && words.GapAfter(start - 1) is [' ' or '\u00a0' or '-'])
        {
            var previous = words[start - 1];
            var isDeterminer =
                previous
                is "a"
                    or "an"
                    or "the"
                    or "its"
                    or "his"
                    or "her"
                    or "their"
                    or "ein"
                    or "eine"
                    or "un"
                    or "une"
                    or "una";
            if (
                !isDeterminer
                && !Modifiers.Contains(previous)
                && !(words.IsCapital(start - 1) && start > 1)
                && previous != "s"
            )
            {
                break;
            }

            start--;
            if (isDeterminer)
            {
                break;
            }
        }

        return start;
    }

    private static int End(SentenceWords words, int head)
    {
        var end = head;
        if (HasTail(words, head))
        {
            end = head + 1;
            while (
                end + 1 < words.Count
                && end - head < LongestTail
                && IsPlain(words.GapAfter(end))
                && CueTable.After.StartingAt(words, end + 1) < Cue.Asserter
            )
            {
                end++;
            }

            return end;
        }

        var joins =
            words[head + 1] is "in" or "at" or "from" or "of" or "for" or "with" or "inside" or "within"
            && IsPlain(words.GapAfter(head));
        var next = joins ? head + (words[head + 2] is "the" or "a" ? 3 : 2) : head;
        while (joins && next < words.Count && words.IsCapital(next) && IsPlain(words.GapAfter(next - 1)))
        {
            end = next++;
        }

        return end;
    }

    private static bool HasTail(SentenceWords words, int head) =>
        words.Phrase(head + 1, 2) is { } two && Tails.Contains(two)
        || words.Phrase(head + 1, 3) is { } three && Tails.Contains(three);

    private static bool IsCalledAnonymous(SentenceWords words, TextSpan span) =>
        Enumerable
            .Range(words.CountBefore(span.Start), FarthestModifier)
            .Any(i => i < words.CountBefore(span.End) && words[i] is "anonymous" or "unnamed" or "unidentified");

    private static bool IsAccordingTo(SentenceWords words, TextSpan span)
    {
        var first = words.CountBefore(span.Start);
        return words[first - 1] is "to" or "citing" or "laut" or "selon" or "segun" or "in" or "by"
            || words[words.CountBefore(span.End)]
                is "shows"
                    or "show"
                    or "showed"
                    or "says"
                    or "said"
                    or "found"
                    or "suggests"
                    or "suggest";
    }

    private static bool IsPlain(ReadOnlySpan<char> gap) => gap is [' ' or '\u00a0'];

    private static FrozenSet<string> Words(string kind) =>
        EmbeddedTable
            .Rows("Attribution/unnamed.tsv")
            .Where(row => row[0] == kind)
            .SelectMany(row => row[1].Split('|'))
            .ToFrozenSet(StringComparer.Ordinal);
}
