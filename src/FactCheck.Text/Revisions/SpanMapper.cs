namespace FactCheck.Text.Revisions;

/// <summary>
/// Carries spans over one difference. An end on kept words stays on them. An end inside changed words takes in the words that
/// stand for them when the span held at least half of the old ones, and leaves them out otherwise. Words added right beside
/// the span stay outside.
/// </summary>
public sealed class SpanMapper
{
    private readonly IReadOnlyList<DiffPiece> pieces;

    /// <summary>A mapper over <paramref name="pieces"/>, in order and covering both texts, as <see cref="TextDiff"/> gives them.</summary>
    public SpanMapper(IReadOnlyList<DiffPiece> pieces) => this.pieces = pieces;

    /// <summary>
    /// Where <paramref name="span"/> of the old text lies in the new text. Confidence is the share of characters kept on
    /// both sides. Gone when neither kept nor replacing words are left.
    /// </summary>
    public CarriedSpan Carry(TextSpan span)
    {
        var (first, last) = (PieceAt(span.Start), PieceAt(Math.Max(span.Start, span.End - 1)));
        if (first < 0 || last < 0)
        {
            return new CarriedSpan(null, CarryMethod.Gone, 0, []);
        }

        var start = MapStart(pieces[first], span);
        var end = MapEnd(pieces[last], span);
        var kept = 0;
        for (var p = first; p <= last; p++)
        {
            if (pieces[p].Kind == DiffKind.Kept)
            {
                kept += Math.Min(pieces[p].Old.End, span.End) - Math.Max(pieces[p].Old.Start, span.Start);
            }
        }

        if (end < start || (end == start && !span.IsEmpty))
        {
            return new CarriedSpan(null, CarryMethod.Gone, 0, []);
        }

        var confidence = span.IsEmpty ? 1 : 2.0 * kept / (span.Length + end - start);
        var method = kept == span.Length && end - start == kept ? CarryMethod.Unchanged : CarryMethod.Reworded;
        return new CarriedSpan(new TextSpan(start, end), method, confidence, []);
    }

    private static int MapStart(DiffPiece piece, TextSpan span) =>
        piece.Kind == DiffKind.Kept ? piece.New.Start + span.Start - piece.Old.Start
        : HoldsHalf(piece, span) ? piece.New.Start
        : piece.New.End;

    private static int MapEnd(DiffPiece piece, TextSpan span) =>
        piece.Kind == DiffKind.Kept ? piece.New.Start + span.End - piece.Old.Start
        : HoldsHalf(piece, span) ? piece.New.End
        : piece.New.Start;

    private static bool HoldsHalf(DiffPiece piece, TextSpan span) =>
        2 * (Math.Min(piece.Old.End, span.End) - Math.Max(piece.Old.Start, span.Start)) >= piece.Old.Length;

    private int PieceAt(int offset)
    {
        var (low, high) = (0, pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pieces[middle].Old.End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return high < 0 || pieces[low].Old.End < offset ? -1 : low;
    }
}
