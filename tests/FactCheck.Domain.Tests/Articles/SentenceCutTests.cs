using FactCheck.Domain.Articles;
using FactCheck.Text;

namespace FactCheck.Domain.Tests.Articles;

public sealed class SentenceCutTests
{
    private const string Text = "  It cost 12 million.   It opened.  ";
    private static readonly TextSpan Whole = new(2, 34);

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    [InlineData(23)]
    [InlineData(24)]
    public void White_space_round_the_cut_belongs_to_neither_part(int place)
    {
        var cut = SentenceCut.Of(Text, Whole, place).Value;

        Assert.Equal(("It cost 12 million.", "It opened."), (cut.Left.Of(Text), cut.Right.Of(Text)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(34)]
    [InlineData(40)]
    public void At_the_very_start_or_end_or_outside_nothing_is_cut_off(int place) =>
        Assert.Equal(new CutsNothingOff(), SentenceCut.Of(Text, Whole, place).Refusal);

    [Theory]
    [InlineData("One.   ", 4)]
    [InlineData("One.   ", 6)]
    [InlineData("   One.", 1)]
    [InlineData("   One.", 3)]
    public void Where_one_side_is_white_space_only_nothing_is_cut_off(string text, int place) =>
        Assert.Equal(new CutsNothingOff(), SentenceCut.Of(text, new(0, text.Length), place).Refusal);

    [Theory]
    [InlineData("a \uD83D\uDE00 b", 3)]
    [InlineData("a \uD83D\uDC69\u200D\uD83D\uDE80 b", 4)]
    [InlineData("e\u0301te\u0301", 1)]
    [InlineData("a \u0301b", 2)]
    public void A_character_is_never_torn(string text, int place) =>
        Assert.Equal(new CutsCharacter(), SentenceCut.Of(text, new(0, text.Length), place).Refusal);

    [Fact]
    public void Where_words_have_no_spaces_between_them_any_character_may_begin_a_sentence()
    {
        var cut = SentenceCut.Of("橋は長い。新しい。", new(0, 9), 5).Value;

        Assert.Equal((new TextSpan(0, 5), new TextSpan(5, 9)), (cut.Left, cut.Right));
    }
}
