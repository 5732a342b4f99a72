using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Articles;

/// <summary>
/// Decides what a split or a merge of sentences means. A boundary is a place in the immutable text of a paragraph, and a
/// sentence that stays keeps its start: so a place that a person chose means the same wherever other boundaries are by now,
/// and of two people who split the same sentence each gets their cut, in whatever order. Pure: what is decided here is
/// written down as events, and carried out and taken back from them.
/// </summary>
public static partial class Boundaries
{
    /// <summary>The move that splits; null when there is a boundary at the place already.</summary>
    /// <param name="paragraph">The paragraph of the sentence, as it is now.</param>
    /// <param name="sentence">The sentence, which stands in it.</param>
    /// <param name="shown">Its text as the person saw it.</param>
    /// <param name="at">Where the right part shall begin, in UTF-16 code units of <paramref name="shown"/>.</param>
    /// <param name="right">The id for the right part.</param>
    /// <param name="claims">All claims that stand in the paragraph.</param>
    public static Result<BoundaryMove?> Split(
        ParagraphFacts paragraph,
        PlacedSentence sentence,
        string shown,
        int at,
        SentenceId right,
        IReadOnlyList<ClaimFacts> claims
    )
    {
        var text = paragraph.Text;
        if (string.CompareOrdinal(text, sentence.Span.Start, shown, 0, shown.Length) != 0)
        {
            return new TextIsAnother();
        }

        var seen = SentenceCut.Of(shown, new(0, shown.Length), at);
        if (seen.Refusal is { } refusal)
        {
            return refusal;
        }

        var start = sentence.Span.Start + seen.Value.Right.Start;
        var whole = paragraph.Sentences.FirstOrDefault(s => s.Span.Start < start && start < s.Span.End);
        if (whole is null)
        {
            return (BoundaryMove?)null;
        }

        var cut = SentenceCut.Of(text, whole.Span, start);
        return cut.Refusal is { } torn ? torn : SplitAt(paragraph, whole, cut.Value, right, claims);
    }

    /// <summary>The move that merges a sentence with the one right after it.</summary>
    /// <param name="paragraph">Their paragraph, as it is now.</param>
    /// <param name="first">The sentence that stays.</param>
    /// <param name="second">The sentence that goes into it.</param>
    /// <param name="claims">All claims that stand in the paragraph.</param>
    /// <param name="threads">The notes on the second.</param>
    public static Result<BoundaryMove> Merge(
        ParagraphFacts paragraph,
        PlacedSentence first,
        PlacedSentence second,
        IReadOnlyList<ClaimFacts> claims,
        IReadOnlyList<ThreadId> threads
    )
    {
        if (paragraph.Sentences.IndexOf(second) != paragraph.Sentences.IndexOf(first) + 1)
        {
            return new NotNeighbours();
        }

        var spans = Changes(
            claims,
            [first.Id, second.Id],
            (_, anchors) => SpanPieces.Join(anchors, paragraph.Text, first, second)
        );
        var into = (first with { Span = new(first.Span.Start, second.Span.End) }).DecidedAs(Stronger(first, second));
        var merged = new SentencesMerged(
            paragraph.Revision,
            paragraph.Index,
            first,
            second,
            into,
            second.Span.Of(paragraph.Text),
            On(claims, first.Id, second.Id),
            threads
        );
        return new BoundaryMove(paragraph.Revision, paragraph.Index, merged, spans);
    }

    // “No check needed” was said of every part, by the same person; of claims, each part has its own or none.
    private static BoundaryMove SplitAt(
        ParagraphFacts paragraph,
        PlacedSentence whole,
        SentenceCut cut,
        SentenceId right,
        IReadOnlyList<ClaimFacts> claims
    )
    {
        var spans = Changes(claims, [whole.Id], (_, anchors) => SpanPieces.Cut(anchors, paragraph.Text, cut, right));
        var holding = claims
            .Where(c => c.IsLive)
            .SelectMany(c => SpanPieces.Cut(c.Anchors.Where(a => a.Sentence == whole.Id), paragraph.Text, cut, right))
            .Select(a => a.Sentence)
            .ToHashSet();
        var split = new SentenceSplit(
            paragraph.Revision,
            paragraph.Index,
            whole,
            Part(whole with { Span = cut.Left }),
            Part(whole with { Id = right, Span = cut.Right }),
            cut.Right.Of(paragraph.Text),
            On(claims, whole.Id),
            []
        );
        return new BoundaryMove(paragraph.Revision, paragraph.Index, split, spans);

        PlacedSentence Part(PlacedSentence part) =>
            whole.Disposition is Disposition.HasClaims && !holding.Contains(part.Id) ? part.Unseen() : part;
    }

    // Claims win; “no check needed” only where both are; otherwise somebody has to look.
    private static PlacedSentence Stronger(PlacedSentence first, PlacedSentence second) =>
        (first.Disposition, second.Disposition) switch
        {
            (Disposition.HasClaims, _) => first,
            (_, Disposition.HasClaims) => second,
            (Disposition.NothingToCheck, Disposition.NothingToCheck) => first,
            _ => first.Unseen(),
        };

    private static List<SpansMoved> Changes(
        IReadOnlyList<ClaimFacts> claims,
        SentenceId[] sentences,
        Func<ClaimId, List<AnchorFacts>, IReadOnlyList<AnchorFacts>> become
    )
    {
        List<SpansMoved> changes = [];
        foreach (var claim in claims)
        {
            List<AnchorFacts> before = [.. claim.Anchors.Where(a => sentences.Contains(a.Sentence))];
            var after = become(claim.Id, before);
            List<AnchorFacts> from = [.. before.Except(after)];
            List<AnchorFacts> to = [.. after.Except(before)];
            if (from.Count > 0)
            {
                changes.Add(new SpansMoved(claim.Id, from, to));
            }
        }

        return changes;
    }

    private static List<ClaimId> On(IEnumerable<ClaimFacts> claims, params SentenceId[] sentences) =>
        [.. claims.Where(c => c.Anchors.Any(a => sentences.Contains(a.Sentence))).Select(c => c.Id)];
}
