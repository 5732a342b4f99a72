using FactCheck.Domain.Articles;
using FactCheck.Formats.Reading;

namespace FactCheck.Formats.Tests.Reading;

public sealed class PastedHtmlTests
{
    private const string Lead =
        "The harbour of Westhaven will close for two weeks in March, the port authority said on Monday, after cracks were found.";

    private const string More =
        "Ships bound for the town are to be sent to the neighbouring port, which has agreed to take up to 40 of them a day.";

    [Fact]
    public void Elements_give_the_kinds()
    {
        var draft = Read(
            $"""
            <html lang="en-GB"><body><!--StartFragment-->
            <nav><ul><li>News<li>Sport</ul></nav>
            <h1>Harbour closes<br>for two weeks</h1>
            <p>By Jane Doe</p><time datetime="2025-03-03T10:15:00Z">last Monday</time>
            <figure><img src="x.png" alt="Wall"><figcaption>The harbour wall</figcaption></figure>
            <p>{Lead}</p><h2>What next</h2><p>{More}</p>
            <blockquote><p>We had no choice.</p></blockquote>
            <ul><li>ferries</li><li>cargo</li></ul>
            <aside><p>More about harbours</p></aside>
            <!--EndFragment--></body></html>
            """
        );
        Assert.Equal("NNHNCBSBQLLN", PastedTextTests.KindsOf(Without(draft, "last Monday")));
        Assert.Equal("Harbour closes for two weeks", draft.Title);
        Assert.Equal("Jane Doe", draft.Byline);
        Assert.Equal("en-GB", draft.Language);
        Assert.Equal(new DateOnly(2025, 3, 3), draft.PublishedOn);
    }

    [Fact]
    public void Only_the_copied_fragment_is_read() =>
        Assert.Equal(
            ["inside"],
            Texts(
                "Version:0.9\r\nStartHTML:1\r\n<html><body>before<!--StartFragment--><p>inside</p><!--EndFragment-->after</body></html>"
            )
        );

    [Theory]
    [InlineData("<script>x</script><style>x</style><p>a</p><template>x</template>")]
    [InlineData("<p>a<span hidden>x</span><span style='DISPLAY : none'>x</span><i class='icon sr-only'>x</i></p>")]
    [InlineData("<svg><text>x</text></svg><p>a<textarea><p>x</textarea><select><option>x</select></p>")]
    [InlineData("<title>x</title><p>a</p><noscript>x</noscript><!-- x -->")]
    [InlineData("<p>a<iframe><p>x</p></iframe><object>x</object><math>x</math></p>")]
    public void What_nobody_sees_is_left_out(string html) => Assert.Equal(["a"], Texts(html));

    [Fact]
    public void White_space_is_that_of_a_browser() =>
        Assert.Equal(["a b\u00a0c d", "e"], Texts("<p>\n  a   b&nbsp;c\n\td </p>\n\n<div>e</div>"));

    [Fact]
    public void Line_breaks_and_preformatted_lines_are_paragraphs() =>
        Assert.Equal(["a", "b", "c", "d"], Texts("<p>a<br>b<br><br></p><pre>c\nd\n</pre>"));

    [Fact]
    public void A_row_of_a_table_is_one_paragraph() =>
        Assert.Equal(["Year Ships", "2024 40"], Texts("<table><tr><th>Year<th>Ships<tr><td>2024<td>40</table>"));

    [Fact]
    public void Words_of_misnested_markup_keep_their_order() =>
        Assert.Equal(["one two three", "four"], Texts("<p>one <b>two <i>three</b></i><p>four</span></div>"));

    [Fact]
    public void Word_lists_lose_their_drawn_bullets()
    {
        var draft = Read(
            $"<p class=MsoTitle>Harbour closes</p><p class=MsoNormal>{Lead}<o:p></o:p></p>"
                + "<p class=MsoListParagraphCxSpFirst><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>ferries</p>"
        );
        Assert.Equal("HBL", PastedTextTests.KindsOf(draft));
        Assert.Equal("ferries", draft.Paragraphs[2].Text);
    }

    [Fact]
    public void A_document_of_Google_wrapped_in_a_bold_element_is_read() =>
        Assert.Equal(
            ["Harbour closes", Lead],
            Texts(
                $"<meta charset='utf-8'><b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><h1 dir=ltr><span>Harbour closes</span></h1><p dir=ltr><span>{Lead}</span></p></b>"
            )
        );

    [Fact]
    public void A_first_level_heading_far_down_is_not_the_title()
    {
        var draft = Read(
            $"<p>Harbour closes</p><p>{Lead}</p><p>{More}</p><p>{More}</p><h1>What happens now</h1><p>{More}</p>"
        );
        Assert.Equal("Harbour closes", draft.Title);
        Assert.Equal("HBBBSB", PastedTextTests.KindsOf(draft));
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<ul><li>")]
    [InlineData("<blockquote>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<svg>")]
    [InlineData("<a href=x>")]
    public void A_hundred_thousand_nested_elements_do_no_harm(string element)
    {
        var html = $"<p>before</p>{string.Concat(Enumerable.Repeat(element, 100_000))}inside";
        Assert.Equal("before", Texts(html)[0]);
    }

    [Fact]
    public void Formatting_left_open_is_not_multiplied()
    {
        var open = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"<b id={i}>"));
        var html = $"<p>{open}</p>{string.Concat(Enumerable.Repeat("<p>x</p>", 15_000))}";
        Assert.Equal(15_000, Texts(html).Count);
    }

    private static ArticleDraft Read(string html) => PastedHtml.Read(html).Value;

    private static List<string> Texts(string html) => [.. Read(html).Paragraphs.Select(p => p.Text)];

    private static ArticleDraft Without(ArticleDraft draft, string text) =>
        draft with
        {
            Paragraphs = [.. draft.Paragraphs.Where(p => p.Text != text)],
        };
}
