using FactCheck.Text;

namespace FactCheck.Evaluation.Reports;

/// <summary>
/// Counts sentence boundaries found right, wrongly and not at all. White space at the edges of a sentence does not count; the
/// boundaries are the ends of all sentences of a document but the last. A document is exact when all its sentences are right.
/// </summary>
internal sealed class BoundaryScore
{
    private int right;
    private int wrong;
    private int missed;

    /// <summary>Documents counted.</summary>
    public int Documents { get; private set; }

    /// <summary>Documents that are wholly right.</summary>
    public int Exact { get; private set; }

    /// <summary>The harmonic mean of precision and recall of boundaries, from 0 to 1; 0 where there are none.</summary>
    public double F1 => right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed);

    /// <summary>Counts one document.</summary>
    public void Add(string text, IEnumerable<TextSpan> gold, IEnumerable<TextSpan> found)
    {
        var goldSpans = Trim(text, gold);
        var foundSpans = Trim(text, found);
        var last = goldSpans.Max(s => s.End);
        var goldEnds = goldSpans.Select(s => s.End).Where(end => end != last).ToHashSet();
        var foundEnds = foundSpans.Select(s => s.End).Where(end => end < last).ToHashSet();
        right += foundEnds.Count(goldEnds.Contains);
        wrong += foundEnds.Count(end => !goldEnds.Contains(end));
        missed += goldEnds.Count(end => !foundEnds.Contains(end));
        Exact += goldSpans.SetEquals(foundSpans) ? 1 : 0;
        Documents++;
    }

    private static HashSet<TextSpan> Trim(string text, IEnumerable<TextSpan> spans) =>
        [.. spans.Select(span => Trim(text, span)).Where(span => !span.IsEmpty)];

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && IsSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    // White space as the scorer of this data, in another language, has it.
    private static bool IsSpace(char c) => c == '\uFEFF' || c != '\u0085' && char.IsWhiteSpace(c);
}
