using CsCheck;
using FactCheck.Text.Similarity;

namespace FactCheck.Text.Tests.Similarity;

public sealed class ClaimComparisonTests
{
    public static TheoryData<string, string, bool, string> Pairs()
    {
        var data = new TheoryData<string, string, bool, string>();
        foreach (var cells in TableRows.Of("Similarity.comparisons.tsv"))
        {
            data.Add(cells[0], cells[1], cells[2] == "same", cells[3]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void One_changed_fact_makes_another_claim_and_new_wording_does_not(
        string left,
        string right,
        bool isSame,
        string kind
    )
    {
        var comparison = ClaimComparison.Of(left, right);
        Assert.Equal(isSame, comparison.IsSame);
        if (kind != "none")
        {
            Assert.Equal(kind, comparison.Differences[0].Kind.ToString());
        }
    }

    [Fact]
    public void The_difference_is_shown_on_both_sides()
    {
        const string Left = "The firm sold 40 boats.";
        const string Right = "The firm sold 60 boats.";
        var difference = ClaimComparison.Of(Left, Right).Differences[0];
        Assert.Equal(("40", "60"), (difference.Left?.Of(Left), difference.Right?.Of(Right)));
    }

    [Fact]
    public void Unrelated_claims_are_not_the_same() =>
        Assert.False(ClaimComparison.Of("The firm sold 40 boats.", "Geese fly over the Alps each autumn.").IsSame);

    [Fact]
    public void Any_two_texts_can_be_compared_and_spans_lie_inside_them() =>
        Gen.Select(Gen.String, Gen.String)
            .Sample(
                (left, right) =>
                {
                    var comparison = ClaimComparison.Of(left, right);
                    Assert.InRange(comparison.Score, 0, 1);
                    Assert.All(
                        comparison.Differences,
                        d => Assert.True((d.Left?.End ?? 0) <= left.Length && (d.Right?.End ?? 0) <= right.Length)
                    );
                }
            );

    [Fact]
    public void A_claim_has_no_difference_from_itself() =>
        Gen.String.Sample(text => Assert.Empty(ClaimComparison.Of(text, text).Differences));
}
