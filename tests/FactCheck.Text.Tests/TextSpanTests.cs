namespace FactCheck.Text.Tests;

public sealed class TextSpanTests
{
    [Fact]
    public void A_span_gives_its_characters() => Assert.Equal("bc", new TextSpan(1, 3).Of("abcd"));

    [Fact]
    public void A_span_cannot_end_before_it_starts() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(3, 1));

    [Fact]
    public void Spans_that_only_touch_do_not_overlap() => Assert.False(new TextSpan(0, 2).Overlaps(new TextSpan(2, 4)));
}
