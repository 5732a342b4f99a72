using FactCheck.Domain.Verdicts;

namespace FactCheck.Domain.Tests.Verdicts;

public sealed class ConclusionTests
{
    [Theory]
    [InlineData(Outcome.Correct, true, false)]
    [InlineData(Outcome.CorrectAsAttributed, true, false)]
    [InlineData(Outcome.ChangeNeeded, false, true)]
    [InlineData(Outcome.CannotStand, false, true)]
    [InlineData(Outcome.NotConfirmed, false, true)]
    [InlineData(Outcome.OnAuthor, false, false)]
    [InlineData(null, false, false)]
    public void An_outcome_is_a_plain_tick_or_speaks_against_the_text_or_neither(
        Outcome? outcome,
        bool plain,
        bool against
    )
    {
        var conclusion = new Conclusion(outcome, "");

        Assert.Equal((plain, against), (conclusion.IsPlainTick, conclusion.SpeaksAgainstText));
    }

    [Fact]
    public void Outcomes_keep_the_numbers_of_their_keys() =>
        Assert.Equal([1, 2, 3, 4, 5, 6], Enum.GetValues<Outcome>().Select(o => (int)o));
}
