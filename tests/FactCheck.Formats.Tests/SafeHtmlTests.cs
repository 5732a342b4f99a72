using AngleSharp.Html.Parser;
using CsCheck;

namespace FactCheck.Formats.Tests;

public sealed class SafeHtmlTests
{
    private static readonly string[] Active =
    [
        "script",
        "iframe",
        "object",
        "embed",
        "form",
        "style",
        "link",
        "meta",
        "base",
        "img",
        "svg",
        "math",
    ];

    [Theory]
    [InlineData("<p style='color:red' onclick=x>a</p>", "<p>a</p>")]
    [InlineData("<img src=https://t.example/p.gif>a", "a")]
    [InlineData("<a href='javascript:x'>a</a>", "<a>a</a>")]
    [InlineData("<a href='data:text/html,x'>a</a>", "<a>a</a>")]
    [InlineData("<font>a</font><marquee>b</marquee>", "ab")]
    [InlineData("<p>a<p>b", "<p>a</p><p>b</p>")]
    [InlineData("<script>x</script>", "")]
    public void Only_what_the_policy_names_comes_out(string html, string clean) =>
        Assert.Equal(clean, SafeHtml.Clean(html));

    [Theory]
    [InlineData("https://a.example/x?a=1&amp;b=2")]
    [InlineData("mailto:desk@a.example")]
    public void Links_stay_and_tell_nobody_where_the_reader_came_from(string address) =>
        Assert.Equal(
            $"<a href=\"{address}\" rel=\"noopener noreferrer nofollow\">a</a>",
            SafeHtml.Clean($"<a href=\"{address}\" target=_blank>a</a>")
        );

    [Fact]
    public void Hostile_markup_is_never_active()
    {
        foreach (var line in SharedData.Lines("hostile-input/xss.jsonl"))
        {
            var payload = line.GetProperty("payload").GetString()!;
            AssertHarmless(SafeHtml.Clean(payload));
            AssertHarmless(SafeHtml.FromMarkdown(payload));
        }
    }

    [Fact]
    public void Cleaning_twice_changes_nothing_more() =>
        Gen.OneOf(
                "<p>",
                "</p>",
                "<b>",
                "</b>",
                "<a href='https://a.example'>",
                "</a>",
                "<ul><li>",
                "<table><tr><td>",
                "x",
                "&lt;",
                "<!--",
                "-->",
                "<svg><style>",
                "</style>",
                "\"'>",
                "<h1>",
                "<div>",
                "</div>",
                "<blockquote>"
            )
            .Array.Select(string.Concat)
            .Sample(
                html =>
                {
                    var once = SafeHtml.Clean(html);
                    AssertHarmless(once);
                    Assert.Equal(once, SafeHtml.Clean(once));
                },
                iter: 1_000
            );

    [Theory]
    [InlineData("*a* **b**", "<p><em>a</em> <strong>b</strong></p>")]
    [InlineData("<b>a</b>", "<p>&lt;b&gt;a&lt;/b&gt;</p>")]
    [InlineData("> a", "<blockquote><p>a</p></blockquote>")]
    [InlineData("1. a\n2. b", "<ol><li>a</li><li>b</li></ol>")]
    public void Markdown_becomes_html(string markdown, string html) =>
        Assert.Equal(html, SafeHtml.FromMarkdown(markdown).Replace("\n", "", StringComparison.Ordinal));

    [Fact]
    public void A_picture_in_Markdown_becomes_a_link_that_is_followed_only_when_clicked() =>
        Assert.Equal(
            "<p><a href=\"https://t.example/p.gif\" rel=\"noopener noreferrer nofollow\">wall</a></p>",
            SafeHtml.FromMarkdown("![wall](https://t.example/p.gif)").Trim()
        );

    [Theory]
    [InlineData(">", 50_000)]
    [InlineData("- ", 50_000)]
    [InlineData("1. ", 30_000)]
    [InlineData("[", 100_000)]
    [InlineData("![", 50_000)]
    [InlineData("[a](", 25_000)]
    [InlineData("http://a(", 11_000)]
    [InlineData("**a *b _c ", 10_000)]
    [InlineData("`", 100_000)]
    public void Hostile_Markdown_is_answered_and_keeps_its_signs(string piece, int times)
    {
        var markdown = string.Concat(Enumerable.Repeat(piece, times)) + "end";
        Assert.Contains("end", SafeHtml.FromMarkdown(markdown), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_defined_once_cannot_be_multiplied_beyond_measure()
    {
        var markdown =
            $"[a]: https://a.example/{new string('x', 40_000)}\n\n{string.Concat(Enumerable.Repeat("[a] ", 14_000))}";
        Assert.InRange(SafeHtml.FromMarkdown(markdown).Length, 1, 1_000_000);
    }

    [Fact]
    public void What_is_too_long_is_shown_as_it_was_typed() =>
        Assert.Equal($"<p>{new string('*', 100_001)}</p>", SafeHtml.FromMarkdown(new string('*', 100_001)));

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    public void Deep_nesting_does_no_harm(string element) =>
        Assert.Contains(
            "end",
            SafeHtml.Clean(string.Concat(Enumerable.Repeat(element, 90_000 / element.Length)) + "end"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Nesting_of_what_comes_out_is_limited()
    {
        var clean = SafeHtml.Clean(string.Concat(Enumerable.Repeat("<div>", 18_000)) + "end");
        Assert.Equal(100, clean.Split("<div>").Length - 1);
    }

    internal static void AssertHarmless(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var element in document.Body!.QuerySelectorAll("*"))
        {
            Assert.DoesNotContain(element.LocalName, Active);
            foreach (var attribute in element.Attributes)
            {
                Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), html);
                Assert.NotEqual("style", attribute.Name);
                if (
                    attribute.Name is "href" or "cite"
                    && Uri.TryCreate(attribute.Value.Trim(), UriKind.Absolute, out var uri)
                )
                {
                    Assert.Contains(uri.Scheme, new[] { "http", "https", "mailto", "file" });
                }
            }
        }
    }
}
