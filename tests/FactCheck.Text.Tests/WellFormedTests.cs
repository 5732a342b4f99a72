namespace FactCheck.Text.Tests;

public sealed class WellFormedTests
{
    // Attributes keep their strings as UTF-8, in which half a pair cannot be written; so the cases stand in code.
    private static readonly (string Text, string Mended)[] Faulty =
    [
        ("a\0b", "a\uFFFDb"),
        ("a\uD83Db", "a\uFFFDb"),
        ("\uDE00", "\uFFFD"),
        ("\uD83D\uD83D\uDE00", "\uFFFD\uD83D\uDE00"),
    ];

    [Fact]
    public void What_cannot_be_kept_is_replaced_without_moving_an_offset() =>
        Assert.All(
            Faulty,
            pair =>
            {
                Assert.Equal(pair.Mended, WellFormed.Of(pair.Text));
                Assert.False(WellFormed.Is(pair.Text));
                Assert.True(WellFormed.Is(pair.Mended));
            }
        );

    [Fact]
    public void Whole_text_is_given_back_as_it_is()
    {
        const string text = "Ein Wort, ein \uD83D\uDE00, עוד";
        Assert.Same(text, WellFormed.Of(text));
    }
}
