using FactCheck.Text.Anchoring;

namespace FactCheck.Text.Tests.Anchoring;

public sealed class QuoteFinderTests
{
    private const string Text = "The bridge cost 4 million. The tunnel cost 4 million.";

    [Fact]
    public void Context_decides_between_equal_words()
    {
        var match = QuoteFinder.Find(Text, new Quote("cost 4 million", "The tunnel ", "."));

        Assert.Equal(new QuoteMatch(new TextSpan(38, 52), 1, QuoteMethod.Exact, IsAmbiguous: false), match);
    }

    [Fact]
    public void Equal_words_without_context_are_ambiguous_and_the_hint_decides()
    {
        var match = QuoteFinder.Find(Text, new Quote("cost 4 million", "", ""), new TextSpan(40, 54));

        Assert.Equal(new QuoteMatch(new TextSpan(38, 52), 1, QuoteMethod.Exact, IsAmbiguous: true), match);
    }

    [Fact]
    public void Words_that_are_nowhere_are_not_found() =>
        Assert.Null(QuoteFinder.Find(Text, new Quote("ferry", "", "")));
}
