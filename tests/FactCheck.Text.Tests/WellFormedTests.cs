namespace FactCheck.Text.Tests;

public sealed class WellFormedTests
{
    [Theory]
    [InlineData("a\0b", "a\uFFFDb")]
    [InlineData("a\uD83Db", "a\uFFFDb")]
    [InlineData("\uDE00", "\uFFFD")]
    [InlineData("\uD83D\uD83D\uDE00", "\uFFFD\uD83D\uDE00")]
    public void What_cannot_be_kept_is_replaced_without_moving_an_offset(string text, string mended)
    {
        Assert.Equal(mended, WellFormed.Of(text));
        Assert.False(WellFormed.Is(text));
        Assert.True(WellFormed.Is(mended));
    }

    [Fact]
    public void Whole_text_is_given_back_as_it_is()
    {
        const string text = "Ein Wort, ein \uD83D\uDE00, עוד";
        Assert.Same(text, WellFormed.Of(text));
    }
}
