using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Text;
using FactCheck.Web.Live;

namespace FactCheck.Web.Tests.Components;

public sealed class MarkedPiecesTests
{
    private const string Text = "0123456789";
    private static readonly ClaimFacts First = Shown.Facts with { Id = ClaimId.New(), Status = WorkStatus.Approved };
    private static readonly ClaimFacts Second = Shown.Facts with { Id = ClaimId.New(), Status = WorkStatus.Submitted };
    private static readonly ClaimFacts Third = Shown.Facts with { Id = ClaimId.New(), Status = WorkStatus.Returned };

    [Fact]
    public void Text_without_marks_is_one_plain_piece() =>
        Assert.Equal(new MarkedPiece(Text, 0, null, []), Assert.Single(MarkedPieces.Of(Text, [])));

    [Fact]
    public void Overlapping_marks_are_cut_at_each_other_s_ends()
    {
        var pieces = MarkedPieces.Of(Text, [(new(2, 6), First), (new(4, 8), Second)]);

        Assert.Equal(["01", "23", "45", "67", "89"], pieces.Select(p => p.Text));
        Assert.Equal([0, 2, 4, 6, 8], pieces.Select(p => p.Start));
        Assert.Equal(
            [
                [],
                [First.Id],
                [First.Id, Second.Id],
                [Second.Id],
                [],
            ],
            pieces.Select(p => p.Claims.ToArray())
        );
    }

    [Fact]
    public void Where_marks_lie_on_each_other_the_most_urgent_status_is_drawn()
    {
        var pieces = MarkedPieces.Of(Text, [(new(0, 10), First), (new(3, 7), Third), (new(3, 5), Second)]);

        Assert.Equal(
            [WorkStatus.Approved, WorkStatus.Returned, WorkStatus.Returned, WorkStatus.Approved],
            pieces.Select(p => p.Look!.Value)
        );
    }

    [Fact]
    public void Two_claims_on_one_span_are_one_piece()
    {
        var pieces = MarkedPieces.Of(Text, [(new(0, 10), First), (new(0, 10), Second)]);

        Assert.Equal([First.Id, Second.Id], Assert.Single(pieces).Claims);
    }

    [Fact]
    public void One_claim_with_two_spans_that_overlap_is_named_once()
    {
        var pieces = MarkedPieces.Of(Text, [(new(0, 6), First), (new(4, 10), First)]);

        Assert.All(pieces, p => Assert.Equal([First.Id], p.Claims));
    }

    [Fact]
    public void A_mark_that_reaches_past_the_text_ends_with_it()
    {
        var pieces = MarkedPieces.Of(Text, [(new TextSpan(8, 30), First)]);

        Assert.Equal(["01234567", "89"], pieces.Select(p => p.Text));
    }
}
