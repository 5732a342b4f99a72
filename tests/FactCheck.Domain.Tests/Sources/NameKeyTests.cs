using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Sources;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("José  PÉREZ ", "jose perez")]
    [InlineData("Jose\u0301", "jose")]
    [InlineData("the mayor’s\u00a0office", "the mayor's office")]
    [InlineData("a–b", "a-b")]
    [InlineData("  ", "")]
    [InlineData(null, "")]
    public void Case_accents_signs_and_blanks_are_level(string? text, string key) =>
        Assert.Equal(key, NameKey.Of(text));

    [Fact]
    public void A_short_key_never_ends_in_half_a_letter()
    {
        var key = NameKey.Short($"a{string.Concat(Enumerable.Repeat("\U0001F600", 300))}");

        Assert.True(key.Length <= 300);
        Assert.True(FactCheck.Text.WellFormed.Is(key));
    }
}
