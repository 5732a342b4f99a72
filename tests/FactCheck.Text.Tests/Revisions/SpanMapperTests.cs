using CsCheck;
using FactCheck.Text.Revisions;

namespace FactCheck.Text.Tests.Revisions;

public sealed class SpanMapperTests
{
    [Fact]
    public void Over_an_empty_difference_every_span_is_itself() =>
        Gen.Select(Gen.String[Gen.Char["ab .\n"], 1, 60], Gen.Int[0, 59], Gen.Int[1, 60])
            .Sample(
                (text, from, length) =>
                {
                    var start = Math.Min(from, text.Length - 1);
                    var span = new TextSpan(start, Math.Min(text.Length, start + length));
                    return new SpanMapper(TextDiff.Words(text, text)).Carry(span)
                            is { Method: CarryMethod.Unchanged, Confidence: 1 } carried
                        && carried.Span == span;
                }
            );

    [Theory]
    [InlineData("said", "said")]
    [InlineData("4 million", "4.2 million")]
    [InlineData("mayor said", "mayor of the town said")]
    [InlineData("It cost", "It cost")]
    public void A_span_stays_on_its_words(string words, string expected)
    {
        var (before, after) = (
            "It cost 4 million, the mayor said today.",
            "It cost 4.2 million, the mayor of the town said."
        );
        var start = before.IndexOf(words, StringComparison.Ordinal);

        var carried = new SpanMapper(TextDiff.Words(before, after)).Carry(new TextSpan(start, start + words.Length));

        Assert.Equal(expected, carried.Span?.Of(after));
    }

    [Fact]
    public void Removed_words_are_gone()
    {
        var carried = new SpanMapper(TextDiff.Words("It rained a lot on Monday.", "It rained on Monday.")).Carry(
            new TextSpan(10, 15)
        );

        Assert.Equal((null, CarryMethod.Gone), (carried.Span, carried.Method));
    }
}
