using CsCheck;
using FactCheck.Text.Anchoring;

namespace FactCheck.Text.Tests.Anchoring;

public sealed class QuoteDescriberTests
{
    private static readonly Gen<(string Text, TextSpan Span)> Places = Gen.String[Gen.Char["ab \n\ud83d\ude00é"], 1, 80]
        .SelectMany(text =>
            Gen.Select(Gen.Int[0, text.Length], Gen.Int[0, text.Length])
                .Select(ends =>
                    (text, new TextSpan(Math.Min(ends.Item1, ends.Item2), Math.Max(ends.Item1, ends.Item2)))
                )
        );

    [Fact]
    public void The_three_parts_stand_side_by_side_in_the_text() =>
        Places.Sample(place =>
        {
            var quote = QuoteDescriber.Describe(place.Text, place.Span);
            return place.Text.Contains(quote.Prefix + quote.Exact + quote.Suffix, StringComparison.Ordinal);
        });

    [Fact]
    public void Context_grows_until_the_place_is_unique()
    {
        var same = new string('x', 100);
        var text = $"one {same} yes {same} two {same} yes {same} three";
        var at = text.LastIndexOf("yes", StringComparison.Ordinal);

        var quote = QuoteDescriber.Describe(text, new TextSpan(at, at + 3));

        Assert.StartsWith("two", quote.Prefix, StringComparison.Ordinal);
        Assert.Equal(at, QuoteFinder.Find(text, quote)?.Span.Start);
    }

    [Fact]
    public void A_surrogate_pair_is_never_cut()
    {
        var text = string.Concat(Enumerable.Repeat("\ud83d\ude00", 100));

        var quote = QuoteDescriber.Describe(text, new TextSpan(101, 103));

        Assert.Equal("\ud83d\ude00\ud83d\ude00", quote.Exact);
        Assert.True(char.IsHighSurrogate(quote.Prefix[0]));
        Assert.True(char.IsLowSurrogate(quote.Suffix[^1]));
    }
}
