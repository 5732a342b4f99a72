using CsCheck;
using FactCheck.Domain.Articles;
using FactCheck.Formats.Reading;

namespace FactCheck.Formats.Tests.Reading;

public sealed class HostileTextTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.Char['\0', '\uffff'].Array.Select(chars => new string(chars)),
        Gen.OneOf(
                "\n",
                "\r\n",
                "\0",
                "\ud800",
                "\udc00",
                "By ",
                "Jane Doe",
                " is a reporter",
                "Dec 4, 2014",
                "Share",
                "Comments",
                "• ",
                "“",
                "”",
                ".",
                " ",
                "<p>",
                "</b>",
                "<ul><li>",
                "<!--",
                "&#0;",
                "&#xD800;",
                "\u2028"
            )
            .Array.Select(string.Concat)
    );

    [Fact]
    public void Reading_text_never_throws_and_gives_clean_paragraphs() =>
        AnyText.Sample(text => AssertClean(PastedText.Read(text)), iter: 2_000);

    [Fact]
    public void Reading_html_never_throws_and_gives_clean_paragraphs() =>
        AnyText.Sample(text => AssertClean(PastedHtml.Read(text)), iter: 2_000);

    [Fact]
    public void Letters_of_a_plain_text_all_stay() =>
        Gen.Char["abc.,!?“”-–•:| \n"]
            .Array.Sample(
                chars =>
                {
                    var text = new string(chars);
                    var read = PastedText.Read(text);
                    var kept = read.Done ? string.Concat(read.Value.Paragraphs.Select(p => p.Text)) : "";
                    Assert.Equal(text.Where(char.IsLetter), kept.Where(char.IsLetter));
                },
                iter: 2_000
            );

    [Fact]
    public void Naughty_strings_come_through_unchanged_or_cleanly_replaced()
    {
        foreach (var line in SharedData.Lines("hostile-input/naughty-strings.jsonl"))
        {
            var text = line.GetProperty("text").GetString()!;
            var read = PastedText.Read(text);
            AssertClean(read);
            var plain = !text.Any(c =>
                char.IsControl(c)
                || c is '\u202d' or '\u202e' or '\u2028' or '\u2029' or '\ufeff'
                || char.IsSurrogate(c)
            );
            if (plain && read.Done && !text.StartsWith("• ", StringComparison.Ordinal))
            {
                Assert.Equal(text.Trim(), Assert.Single(read.Value.Paragraphs).Text);
            }
        }
    }

    [Theory]
    [InlineData("a\0b\u0007c\u0085d\te", "abc|d e")]
    [InlineData("a\U0001F600b", "a\U0001F600b")]
    [InlineData("a\u202eb\u202dc", "abc")]
    [InlineData("\u2067שלום\u2069", "\u2067שלום\u2069")]
    [InlineData("\ufeffa", "a")]
    [InlineData("a\u00a0b\u2009c", "a\u00a0b\u2009c")]
    [InlineData("a\r\nb\rc\u2028d\vf", "a|b|c|d|f")]
    public void Signs_that_are_no_text_are_replaced(string text, string read) =>
        Assert.Equal(read, string.Join('|', PastedText.Read(text).Value.Paragraphs.Select(p => p.Text)));

    // Not in the theory above: an attribute cannot hold half a character.
    [Fact]
    public void A_half_of_a_surrogate_pair_becomes_the_replacement_character() =>
        Assert.Equal("a\ufffdb\ufffd", PastedText.Read("a\ud800b\udc00").Value.Paragraphs[0].Text);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\u00a0\u200b\0 ")]
    public void Nothing_is_refused_as_nothing(string text)
    {
        Assert.IsType<NothingToRead>(PastedText.Read(text).Refusal);
        Assert.IsType<NothingToRead>(PastedHtml.Read(text).Refusal);
    }

    [Fact]
    public void Too_long_a_text_is_refused_with_its_length()
    {
        Assert.Equal(new TextTooLarge(5_000_000, 2_000_000), PastedText.Read(new string('x', 5_000_000)).Refusal);
        Assert.True(PastedText.Read(new string('x', 2_000_000)).Done);
    }

    [Fact]
    public void Too_long_a_text_inside_html_is_refused() =>
        Assert.IsType<TextTooLarge>(PastedHtml.Read("<p>" + new string('x', 2_000_001)).Refusal);

    [Fact]
    public void Too_many_paragraphs_are_refused()
    {
        var text = string.Concat(Enumerable.Repeat("a\n", 20_001));
        Assert.Equal(new TooManyParagraphs(20_001, 20_000), PastedText.Read(text).Refusal);
        Assert.IsType<TooManyParagraphs>(PastedHtml.Read(text.Replace("\n", "<br>", StringComparison.Ordinal)).Refusal);
    }

    private static void AssertClean(Domain.Result<ArticleDraft> read)
    {
        if (!read.Done)
        {
            Assert.IsType<NothingToRead>(read.Refusal);
            return;
        }

        Assert.NotEmpty(read.Value.Paragraphs);
        Assert.All(
            read.Value.Paragraphs,
            p =>
            {
                Assert.False(string.IsNullOrWhiteSpace(p.Text));
                Assert.Equal(p.Text.Trim(), p.Text);
                Assert.DoesNotContain(p.Text, char.IsControl);
                Assert.DoesNotContain(
                    p.Text.EnumerateRunes(),
                    rune => rune.Value is 0x2028 or 0x2029 or 0x202d or 0x202e
                );
                Assert.Equal(p.Text, System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(p.Text)));
            }
        );
    }
}
