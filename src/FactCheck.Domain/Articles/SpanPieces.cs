using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Articles;

/// <summary>
/// What becomes of the spans of one claim when a boundary is set or taken away. A span on one side goes with its side; one
/// across the cut becomes two, the left keeping its id; two that touch the seam from both sides become one again. Offsets are
/// UTF-16 code units of the sentence. What is given up: two spans of one claim with nothing but white space between them,
/// which somebody marked as two, come back as one when their sentence is split between them and merged; only taking the
/// split back, which reads them from history, returns both.
/// </summary>
public static class SpanPieces
{
    /// <summary>The spans after the cut, in their order; those that do not change are the same objects.</summary>
    /// <param name="spans">The claim's spans in the sentence that is cut.</param>
    /// <param name="text">The paragraph.</param>
    /// <param name="cut">Where it is cut.</param>
    /// <param name="right">The sentence that the right part becomes.</param>
    public static IReadOnlyList<AnchorFacts> Cut(
        IEnumerable<AnchorFacts> spans,
        string text,
        SentenceCut cut,
        SentenceId right
    )
    {
        var (end, start) = (cut.Left.Length, cut.Right.Start - cut.Left.Start);
        return [.. spans.SelectMany(Pieces)];

        IEnumerable<AnchorFacts> Pieces(AnchorFacts span)
        {
            var (from, to) = (span.Span.Start, span.Span.End);
            if (from < end)
            {
                yield return to <= end ? span : Placed(span, text, cut.Left.Start, new(from, end));
            }

            if (to > start)
            {
                var moved = span with { Id = from < end ? AnchorId.New() : span.Id, Sentence = right };
                yield return Placed(moved, text, cut.Right.Start, new(Math.Max(from, start) - start, to - start));
            }
        }
    }

    /// <summary>The spans after the merge: those of the first sentence, then those of the second that did not join one of them.</summary>
    /// <param name="spans">The claim's spans in the two sentences.</param>
    /// <param name="text">The paragraph.</param>
    /// <param name="first">The sentence that stays.</param>
    /// <param name="second">The sentence that goes into it.</param>
    public static IReadOnlyList<AnchorFacts> Join(
        IReadOnlyCollection<AnchorFacts> spans,
        string text,
        PlacedSentence first,
        PlacedSentence second
    )
    {
        var distance = second.Span.Start - first.Span.Start;
        var atSeam = new Queue<AnchorFacts>(
            spans.Where(s => s.Sentence == second.Id && s.Span.Start == 0).OrderBy(s => s.Span)
        );
        List<AnchorFacts> joined = [];
        foreach (var span in spans.Where(s => s.Sentence == first.Id).OrderBy(s => s.Span))
        {
            var meets = span.Span.End == first.Span.Length && atSeam.Count > 0;
            joined.Add(
                meets
                    ? Placed(span, text, first.Span.Start, new(span.Span.Start, atSeam.Dequeue().Span.End + distance))
                    : span
            );
        }

        var rest = spans.Where(s => s.Sentence == second.Id && (s.Span.Start > 0 || atSeam.Contains(s)));
        joined.AddRange(
            rest.Select(s => Placed(s with { Sentence = first.Id }, text, first.Span.Start, s.Span.Shift(distance)))
        );
        return joined;
    }

    private static AnchorFacts Placed(AnchorFacts span, string text, int sentence, Text.TextSpan place) =>
        span with
        {
            Span = place,
            Exact = place.Shift(sentence).Of(text),
        };
}
