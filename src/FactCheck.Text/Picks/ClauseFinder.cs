using System.Collections.Frozen;

namespace FactCheck.Text.Picks;

/// <summary>
/// Cuts a sentence into clauses: at semicolons and dashes, and at a comma before a word that opens a clause ("which", "but",
/// "although"), also at such a word without a comma when it cannot be anything else. What stands in quotation marks is never
/// cut. Unit: UTF-16 code units. Gives up: clauses without an opening word, and languages other than English, German, French.
/// </summary>
public static class ClauseFinder
{
    private const int FewestWords = 3;
    private static readonly FrozenSet<string> Always = Set("because although whereas unless weil obwohl parce");
    private static readonly FrozenSet<string> AfterComma = Set(
        "which who whose whom where when while though but so yet after before since until if according saying including with "
            + "dass welche welcher aber denn mais qui alors"
    );

    /// <summary>The clauses in order, without the signs and spaces around them; none when the sentence is a single clause.</summary>
    public static IReadOnlyList<TextSpan> Find(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return Find(new SentenceWords(sentence), QuotationFinder.Find(sentence));
    }

    internal static List<TextSpan> Find(SentenceWords words, IReadOnlyList<TextSpan> quotations)
    {
        var clauses = new List<TextSpan>();
        var quoted = new SpanSet(quotations);
        var first = 0;
        for (var i = 1; i < words.Count; i++)
        {
            var isCut = Opens(words, i) && i - first >= FewestWords && words.Count - i >= FewestWords;
            if (isCut && !quoted.Holds(words.SpanOf(i).Start))
            {
                Add(clauses, words, first, i);
                first = i;
            }
        }

        if (clauses.Count > 0)
        {
            Add(clauses, words, first, words.Count);
        }

        return clauses;
    }

    private static void Add(List<TextSpan> clauses, SentenceWords words, int first, int end)
    {
        var start = words.SpanOf(first).Start;
        var stop = words.SpanOf(end - 1).End;
        var text = words.Text;
        start -= start > 0 && text[start - 1] is '“' or '"' or '‘' or '«' or '$' or '€' or '£' or '(' ? 1 : 0;
        stop += stop < text.Length && text[stop] is '”' or '"' or '»' or '%' or ')' ? 1 : 0;
        clauses.Add(new TextSpan(start, stop));
    }

    private static bool Opens(SentenceWords words, int i)
    {
        var gap = words.GapAfter(i - 1);
        if (
            gap.ContainsAny(';', '—', ':')
            || gap.Contains(" – ", StringComparison.Ordinal)
            || gap.Contains(" - ", StringComparison.Ordinal)
        )
        {
            return true;
        }

        return Always.Contains(words[i])
            || gap.Contains(',') && (AfterComma.Contains(words[i]) || words[i] is "and" or "or" && !IsList(words, i));
    }

    // "A, B, and C": what follows "and" ends soon or has no room for a verb.
    private static bool IsList(SentenceWords words, int i) =>
        Enumerable.Range(i + 1, FewestWords).Any(j => j >= words.Count || words.GapAfter(j).ContainsAny(',', '.'));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
