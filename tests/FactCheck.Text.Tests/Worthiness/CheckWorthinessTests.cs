using CsCheck;
using FactCheck.Text.Worthiness;

namespace FactCheck.Text.Tests.Worthiness;

public sealed class CheckWorthinessTests
{
    [Theory]
    [InlineData("Unemployment fell by 3.2 percent between 2010 and 2014.", "I think we should all love our country.")]
    [InlineData("She voted against the bill four times.", "Is this really the best we can do?")]
    [InlineData("The deficit is now twice as large as it was ten years ago.", "Thank you very much, and good evening.")]
    [InlineData("Die Arbeitslosigkeit fiel 2014 um 3,2 Prozent.", "Warum ist das eigentlich so?")]
    public void A_claim_with_figures_or_deeds_asks_more_than_opinion_or_courtesy(string claim, string talk) =>
        Assert.True(CheckWorthiness.Of(claim).Score > CheckWorthiness.Of(talk).Score);

    [Theory]
    [InlineData("Exports rose by 12 percent.", WorthinessReasonKind.Figure, "12 percent")]
    [InlineData("Exports rose by a lot.", WorthinessReasonKind.Comparison, "rose")]
    [InlineData("The mill closed because of the tax.", WorthinessReasonKind.CausalClaim, "because")]
    [InlineData("It was built in 1998.", WorthinessReasonKind.Date, "1998")]
    [InlineData("The court struck it down.", WorthinessReasonKind.Law, "court")]
    [InlineData("I believe it was right.", WorthinessReasonKind.Opinion, "believe")]
    [InlineData("We will build it.", WorthinessReasonKind.Forecast, "will")]
    [InlineData("Who built it?", WorthinessReasonKind.Question, "?")]
    [InlineData("A study by Harvard found it.", WorthinessReasonKind.NamedSource, "study")]
    public void A_reason_points_at_the_words_that_give_it(string sentence, WorthinessReasonKind kind, string words)
    {
        var reason = CheckWorthiness.Of(sentence).Reasons.First(r => r.Kind == kind);
        Assert.Equal(words, reason.Span.Of(sentence));
    }

    [Fact]
    public void Opinion_question_and_forecast_count_against() =>
        Assert.All(
            CheckWorthiness.Of("I believe we will win, will we not?").Reasons,
            reason => Assert.False(reason.CountsFor)
        );

    [Fact]
    public void An_empty_sentence_asks_for_nothing() => Assert.Equal(0, CheckWorthiness.Of(" … ").Score);

    [Fact]
    public void Any_text_has_a_score_from_0_to_1_and_reasons_inside_it() =>
        Gen.String.Sample(text =>
        {
            var worthiness = CheckWorthiness.Of(text);
            Assert.InRange(worthiness.Score, 0, 1);
            Assert.All(worthiness.Reasons, reason => Assert.InRange(reason.Span.End, reason.Span.Start, text.Length));
        });

    [Fact]
    public void A_text_longer_than_any_sentence_is_read_too() =>
        Assert.InRange(CheckWorthiness.Of(string.Concat(Enumerable.Repeat("a 1 ? $ %", 500))).Score, 0, 1);
}
