using CsCheck;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Sources;

public sealed class SourceAddressTests
{
    [Theory]
    [InlineData("http://example.org/a", "https://www.example.org/a/")]
    [InlineData("https://EXAMPLE.org/a", "https://m.example.org/a#part")]
    [InlineData("https://example.org/a?b=1&c=2", "https://example.org/a?c=2&utm_source=mail&b=1&fbclid=x")]
    [InlineData("https://example.org", "https://example.org:443/")]
    [InlineData("https://bücher.example/a", "https://xn--bcher-kva.example/a")]
    public void Addresses_of_the_same_page_are_level(string one, string other) =>
        Assert.Equal(SourceAddress.KeyOf(one), SourceAddress.KeyOf(other));

    [Theory]
    [InlineData("https://example.org/a", "https://example.org/A")]
    [InlineData("https://example.org/a?id=1", "https://example.org/a?id=2")]
    [InlineData("https://example.org/a", "https://news.example.org/a")]
    [InlineData("https://example.org:8080/a", "https://example.org/a")]
    public void Addresses_of_other_pages_are_not(string one, string other) =>
        Assert.NotEqual(SourceAddress.KeyOf(one), SourceAddress.KeyOf(other));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("example.org")]
    [InlineData("mailto:a@example.org")]
    [InlineData("file:///a")]
    public void What_is_no_address_of_the_web_has_no_key(string? address)
    {
        Assert.Null(SourceAddress.KeyOf(address));
        Assert.Null(SourceAddress.HostOf(address));
    }

    [Fact]
    public void Whatever_is_typed_has_a_key_or_none() =>
        Gen.Select(Gen.String, Gen.String)
            .Sample((host, path) => (SourceAddress.KeyOf($"http://{host}/{path}")?.Length ?? 0) <= 600, iter: 20_000);

    [Fact]
    public void A_key_is_no_longer_than_an_index_takes_and_plain_letters()
    {
        var key = SourceAddress.KeyOf($"https://example.org/{new string('書', 1_900)}")!;

        Assert.Equal(600, key.Length);
        Assert.All(key, c => Assert.True(char.IsAscii(c)));
    }
}
