using System.Text;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Sources;
using FactCheck.Formats.Reading;

namespace FactCheck.Formats.Tests.Reading;

public sealed class PastedSourceTests
{
    [Fact]
    public void Every_paragraph_is_kept_as_a_line_and_nothing_is_taken_for_furniture() =>
        Assert.Equal(
            "Share this article\nIt rained.\nSubscribe to our letter",
            PastedSource.OfText("Share this article\r\n\r\n  It rained.\t\n\n\nSubscribe to our letter\n").Value
        );

    [Fact]
    public void Lines_that_were_wrapped_are_joined_so_that_quotations_are_found_over_them()
    {
        const string Mail = """
            The council met on Monday and it was decided that the bridge would
            be built this year if the state pays its share of it, which nobody
            expects before the summer, and that the old ferry is to be kept as
            long as the bridge is not open to all who want to cross the water.
            """;

        Assert.Contains("the bridge would be built", PastedSource.OfText(Mail).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_is_read_as_its_words_alone()
    {
        var read = PastedSource
            .OfHtml("<nav>Home</nav><p>It <b>rained</b>.<script>alert(1)</script><p>&lt;b&gt; 😀")
            .Value;

        Assert.Contains("It rained.", read, StringComparison.Ordinal);
        Assert.Contains("<b> 😀", read, StringComparison.Ordinal);
        Assert.DoesNotContain("alert", read, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_and_too_much_are_refused()
    {
        Assert.Equal(new NothingToRead(), PastedSource.OfText(" \n\u200b").Refusal);
        Assert.IsType<TextTooLarge>(PastedSource.OfText(new string('x', CaptureRules.TextLimit + 1)).Refusal);
        Assert.IsType<TextTooLarge>(PastedSource.OfHtml($"<p>{new string('x', CaptureRules.TextLimit + 1)}").Refusal);
        Assert.IsType<TooManyParagraphs>(
            PastedSource.OfText(string.Concat(Enumerable.Repeat("x\n\n", 20_001))).Refusal
        );
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("iso-8859-1", false)]
    public void A_file_is_read_in_its_encoding(string name, bool withMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes("Die Brücke")];

        Assert.Equal("Die Brücke", UploadedSource.Read("Bericht.txt", bytes).Value);
    }

    [Fact]
    public void A_file_of_markup_is_read_as_markup_and_one_that_is_no_text_is_refused()
    {
        Assert.Equal("It rained.", UploadedSource.Read("page.HTM", "<p>It rained.</p>"u8.ToArray()).Value);
        Assert.Equal("<p>It rained.</p>", UploadedSource.Read("page.md", "<p>It rained.</p>"u8.ToArray()).Value);
        Assert.Equal(new NotATextFile("a.docx"), UploadedSource.Read("a.docx", [0x50, 0x4b, 3, 4, 0, 0]).Refusal);
        Assert.Equal(new NothingToRead(), UploadedSource.Read("empty.txt", []).Refusal);
    }
}
