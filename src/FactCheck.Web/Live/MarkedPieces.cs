using System.Collections.Immutable;
using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Text;

namespace FactCheck.Web.Live;

/// <summary>
/// Cuts a sentence into pieces at the ends of all its marks, so that overlapping claims can be drawn without nesting.
/// Linear in the marks times the pieces; a sentence has a handful of each.
/// </summary>
public static class MarkedPieces
{
    private static readonly ImmutableArray<WorkStatus> ByUrgency =
    [
        WorkStatus.Returned,
        WorkStatus.NeedsRecheck,
        WorkStatus.Open,
        WorkStatus.InProgress,
        WorkStatus.Waiting,
        WorkStatus.Submitted,
        WorkStatus.Approved,
    ];

    /// <summary>The pieces of <paramref name="text"/>; together they are the text.</summary>
    public static ImmutableArray<MarkedPiece> Of(string text, IReadOnlyList<(TextSpan Span, ClaimFacts Claim)> marks)
    {
        if (marks.Count == 0)
        {
            return [new MarkedPiece(text, 0, null, [])];
        }

        var cuts = new SortedSet<int> { 0, text.Length };
        foreach (var (span, _) in marks)
        {
            cuts.Add(Math.Min(span.Start, text.Length));
            cuts.Add(Math.Min(span.End, text.Length));
        }

        var pieces = ImmutableArray.CreateBuilder<MarkedPiece>(cuts.Count);
        var start = 0;
        foreach (var end in cuts.Skip(1))
        {
            pieces.Add(Piece(text, new TextSpan(start, end), marks));
            start = end;
        }

        return pieces.DrainToImmutable();
    }

    private static MarkedPiece Piece(
        string text,
        TextSpan piece,
        IReadOnlyList<(TextSpan Span, ClaimFacts Claim)> marks
    )
    {
        var claims = marks.Where(m => m.Span.Contains(piece)).Select(m => m.Claim).ToList();
        WorkStatus? look = claims.Count == 0 ? null : claims.Select(c => c.Status).MinBy(s => ByUrgency.IndexOf(s));
        ImmutableArray<ClaimId> ids = [.. claims.Select(c => c.Id).Distinct()];
        return new MarkedPiece(piece.Of(text), piece.Start, look, ids);
    }
}
