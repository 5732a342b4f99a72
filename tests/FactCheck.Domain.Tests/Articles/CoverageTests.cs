using CsCheck;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Tests.Articles;

public sealed class CoverageTests
{
    [Fact]
    public void An_unseen_sentence_is_unseen() =>
        Assert.Equal(SentenceState.Unseen, Coverage.StateOf(Disposition.Unseen, []));

    [Fact]
    public void A_sentence_that_needs_no_check_is_accounted_for() =>
        Assert.Equal(SentenceState.NoCheckNeeded, Coverage.StateOf(Disposition.NothingToCheck, []));

    [Theory]
    [InlineData(WorkStatus.Approved, WorkStatus.Approved, SentenceState.Cleared)]
    [InlineData(WorkStatus.Approved, WorkStatus.NeedsRecheck, SentenceState.Open)]
    [InlineData(WorkStatus.Submitted, WorkStatus.Approved, SentenceState.Open)]
    [InlineData(WorkStatus.Open, WorkStatus.Open, SentenceState.Open)]
    public void A_sentence_is_cleared_when_each_of_its_claims_is(WorkStatus one, WorkStatus other, SentenceState state)
    {
        ClaimFacts[] claims = [Some.Facts with { Status = one }, Some.Facts with { Status = other }];

        Assert.Equal(state, Coverage.StateOf(Disposition.HasClaims, claims));
    }

    [Fact]
    public void Only_an_approved_claim_is_cleared() =>
        Assert.Equal(
            [WorkStatus.Approved],
            Enum.GetValues<WorkStatus>().Where(status => (Some.Facts with { Status = status }).IsCleared)
        );

    [Fact]
    public void An_article_without_sentences_is_never_full() => Assert.False(Coverage.Of([]).Full);

    [Fact]
    public void Every_sentence_is_counted_once_and_the_meter_is_full_when_none_is_left() =>
        Gen.Enum<SentenceState>()
            .Array[0, 40]
            .Sample(states =>
            {
                var coverage = Coverage.Of(states);
                var left = states.Count(s => s is SentenceState.Unseen or SentenceState.Open);
                return coverage.Sentences == states.Length
                    && coverage.AccountedFor == states.Length - left
                    && coverage.Full == (states.Length > 0 && left == 0)
                    && coverage.Unseen == states.Count(s => s is SentenceState.Unseen)
                    && coverage.Cleared == states.Count(s => s is SentenceState.Cleared);
            });
}
