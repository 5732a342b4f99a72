using CsCheck;
using FactCheck.Text.Similarity;

namespace FactCheck.Text.Tests.Similarity;

public sealed class ClaimIndexTests
{
    private static readonly string[] Earlier =
    [
        "The mayor opened the harbour bridge in 1998.",
        "Unemployment in Ruritania fell to 5 percent in 2014.",
        "Vladimir Putin met the German government in Moscow.",
        "Geese fly over the Alps each autumn.",
    ];

    [Theory]
    [InlineData("In 1998 the bridge at the harbour was opened by a mayor", 0)]
    [InlineData("unemploiment in ruritania has been falling", 1)]
    [InlineData("Владимир Путин", 2)]
    [InlineData("Die deutsche Regierung traf Putin in Moskau", 2)]
    [InlineData("التقى بوتين بالحكومة الألمانية في موسكو", 2)]
    public void A_claim_is_found_in_other_words_spellings_and_scripts(string query, int expected) =>
        Assert.Equal(expected, Index().Rank(query, 3)[0].Position);

    [Fact]
    public void A_match_shows_what_it_shares_most_telling_first()
    {
        const string Query = "The bridge opened in 1998";
        var match = Index().Rank(Query, 1)[0];
        Assert.Equal(
            ["1998", "bridge", "opened"],
            match.Shared.Select(span => span.Of(Query)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Claims_that_share_nothing_are_left_out() => Assert.Empty(Index().Rank("xyzzy", 5));

    [Fact]
    public void Matches_of_any_texts_come_best_first_and_no_more_than_asked() =>
        Gen.String[1, 20]
            .Array[1, 8]
            .Sample(claims =>
            {
                var index = new ClaimIndex();
                foreach (var claim in claims)
                {
                    index.Add(claim);
                }

                foreach (var claim in claims)
                {
                    var ranked = index.Rank(claim, claims.Length);
                    Assert.True(ranked.Count <= claims.Length);
                    Assert.Equal(
                        ranked.OrderByDescending(match => match.Score).Select(match => match.Score),
                        ranked.Select(match => match.Score)
                    );
                }
            });

    private static ClaimIndex Index()
    {
        var index = new ClaimIndex();
        foreach (var claim in Earlier)
        {
            index.Add(claim);
        }

        return index;
    }
}
