using CsCheck;
using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Verdicts;
using FactCheck.Text;
using FactCheck.Web.Live;

namespace FactCheck.Web.Tests.Live;

public sealed class MarkedPiecesLaws
{
    private const string Text = "The bridge cost 12 million crowns.";

    private static readonly Gen<(TextSpan, ClaimFacts)> Mark =
        from start in Gen.Int[0, Text.Length - 1]
        from length in Gen.Int[1, Text.Length]
        from status in Gen.Enum<WorkStatus>()
        select (new TextSpan(start, Math.Min(start + length, Text.Length)), Claim(status));

    private static readonly Gen<(TextSpan, ClaimFacts)[]> Marks = Mark.Array[0, 6];

    [Fact]
    public void The_pieces_are_the_text_whatever_overlaps() =>
        Marks.Sample(marks =>
        {
            var pieces = MarkedPieces.Of(Text, marks);
            var at = 0;
            foreach (var piece in pieces)
            {
                Assert.Equal(at, piece.Start);
                at += piece.Text.Length;
            }

            Assert.Equal(Text, string.Concat(pieces.Select(p => p.Text)));
        });

    [Fact]
    public void Every_character_is_under_exactly_the_claims_that_were_marked_on_it() =>
        Marks.Sample(marks =>
        {
            foreach (var piece in MarkedPieces.Of(Text, marks))
            {
                for (var at = piece.Start; at < piece.Start + piece.Text.Length; at++)
                {
                    var on = marks.Where(m => m.Item1.Start <= at && at < m.Item1.End).Select(m => m.Item2.Id);
                    Assert.Equal(on.ToHashSet(), piece.Claims.ToHashSet());
                    Assert.Equal(piece.Claims.IsEmpty, piece.Look is null);
                }
            }
        });

    [Theory]
    [InlineData(WorkStatus.Approved, WorkStatus.Submitted, WorkStatus.Submitted)]
    [InlineData(WorkStatus.Open, WorkStatus.Returned, WorkStatus.Returned)]
    [InlineData(WorkStatus.NeedsRecheck, WorkStatus.Waiting, WorkStatus.NeedsRecheck)]
    [InlineData(WorkStatus.InProgress, WorkStatus.Open, WorkStatus.Open)]
    public void Where_claims_lie_over_each_other_the_most_urgent_shows(
        WorkStatus one,
        WorkStatus other,
        WorkStatus shown
    )
    {
        var all = new TextSpan(0, Text.Length);

        var piece = Assert.Single(MarkedPieces.Of(Text, [(all, Claim(one)), (all, Claim(other))]));

        Assert.Equal(shown, piece.Look);
    }

    private static ClaimFacts Claim(WorkStatus status) =>
        new()
        {
            Id = ClaimId.New(),
            Status = status,
            Details = new ClaimDetails(null, Test.Fact, ClaimKind.Other, null),
            Anchors = [],
            Evidence = [],
            Conclusion = Conclusion.None,
            MarkedBy = PersonId.New(),
            MarkedAt = DateTimeOffset.UnixEpoch,
            TouchedBy = [],
        };
}
