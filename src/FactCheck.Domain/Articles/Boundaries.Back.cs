using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Articles;

/// <summary>Takes a split or a merge back as history tells it.</summary>
public static partial class Boundaries
{
    /// <summary>
    /// The move that takes another back: ids, places, decisions and spans are again what they were. What was marked since goes
    /// with its words, and a sentence holds claims exactly when one stands in it now.
    /// </summary>
    /// <param name="move">What is taken back.</param>
    /// <param name="paragraph">The paragraph, as it is now.</param>
    /// <param name="claims">All claims that stand in it.</param>
    /// <param name="threads">The notes on the sentence that goes, when a split is taken back.</param>
    public static Result<BoundaryMove> Back(
        BoundaryMove move,
        ParagraphFacts paragraph,
        IReadOnlyList<ClaimFacts> claims,
        IReadOnlyList<ThreadId> threads
    ) =>
        move.Structure switch
        {
            SentenceSplit split => Rejoin(move, split, paragraph, claims, threads),
            SentencesMerged merged => Part(move, merged, paragraph, claims),
            _ => throw new InvalidOperationException($"{move.Structure.GetType().Name} moves no boundary."),
        };

    private static Result<BoundaryMove> Rejoin(
        BoundaryMove move,
        SentenceSplit split,
        ParagraphFacts paragraph,
        IReadOnlyList<ClaimFacts> claims,
        IReadOnlyList<ThreadId> threads
    )
    {
        if (
            paragraph.Sentence(split.Left.Id) is not { } left
            || paragraph.Sentence(split.Right.Id) is not { } right
            || (left.Span, right.Span) != (split.Left.Span, split.Right.Span)
        )
        {
            return new NotNeighbours();
        }

        var spans = Changes(
            claims,
            [left.Id, right.Id],
            (claim, anchors) =>
                Restored(move, claim, anchors, rest => SpanPieces.Join(rest, paragraph.Text, left, right))
        );
        var into = Holding(split.From, Live(claims, left.Id, right.Id), [left, right]);
        var merged = new SentencesMerged(
            move.Revision,
            move.Paragraph,
            left,
            right,
            into,
            split.Words,
            On(claims, left.Id, right.Id),
            threads
        );
        return new BoundaryMove(move.Revision, move.Paragraph, merged, spans);
    }

    private static Result<BoundaryMove> Part(
        BoundaryMove move,
        SentencesMerged merged,
        ParagraphFacts paragraph,
        IReadOnlyList<ClaimFacts> claims
    )
    {
        if (paragraph.Sentence(merged.Into.Id) is not { } whole || whole.Span != merged.Into.Span)
        {
            return new NotNeighbours();
        }

        var cut = new SentenceCut(merged.First.Span, merged.Second.Span);
        var second = merged.Second.Id;
        var spans = Changes(claims, [whole.Id], Parted);
        var live = claims
            .Where(c => c.IsLive)
            .SelectMany(c => Parted(c.Id, [.. c.Anchors.Where(a => a.Sentence == whole.Id)]))
            .Select(a => a.Sentence)
            .ToHashSet();
        var split = new SentenceSplit(
            move.Revision,
            move.Paragraph,
            whole,
            Holding(merged.First, live.Contains(whole.Id), [whole]),
            Holding(merged.Second, live.Contains(second), [whole]),
            merged.Words,
            On(claims, whole.Id),
            merged.Threads
        );
        return new BoundaryMove(move.Revision, move.Paragraph, split, spans);

        IReadOnlyList<AnchorFacts> Parted(ClaimId claim, List<AnchorFacts> anchors) =>
            Restored(move, claim, anchors, rest => SpanPieces.Cut(rest, paragraph.Text, cut, second));
    }

    // What the move made of a claim's spans goes back to what it was made of; spans that came since become what they become.
    private static IReadOnlyList<AnchorFacts> Restored(
        BoundaryMove move,
        ClaimId claim,
        List<AnchorFacts> anchors,
        Func<List<AnchorFacts>, IReadOnlyList<AnchorFacts>> become
    ) =>
        move.Spans.FirstOrDefault(s => s.Claim == claim) is { } moved && !moved.To.Except(anchors).Any()
            ? [.. moved.From, .. become([.. anchors.Except(moved.To)])]
            : become(anchors);

    private static PlacedSentence Holding(PlacedSentence was, bool holds, PlacedSentence[] now) =>
        (holds, was.Disposition is Disposition.HasClaims) switch
        {
            (true, false) => was.DecidedAs(now.First(s => s.Disposition is Disposition.HasClaims)),
            (false, true) => was.Unseen(),
            _ => was,
        };

    private static bool Live(IReadOnlyList<ClaimFacts> claims, params SentenceId[] sentences) =>
        claims.Any(c => c.IsLive && c.Anchors.Any(a => sentences.Contains(a.Sentence)));
}
