using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using FactCheck.Formats.Writing;

namespace FactCheck.Formats.Tests.Writing;

public sealed class MarkdownReportTests
{
    [Fact]
    public void The_report_is_as_the_golden_file_shows_it() =>
        GoldenFile.AssertSame("harbour-report.md", MarkdownReport.Write(Reports.Harbour, Reports.Words));

    [Fact]
    public void Rendered_every_text_of_the_report_is_found_again()
    {
        var shown = Shown(MarkdownReport.Write(Reports.Harbour, Reports.Words));
        var report = Reports.Harbour;
        Assert.All(
            report
                .Paragraphs.SelectMany(p => p.Sentences.Select(s => s.Text))
                .Concat(report.Claims.Select(c => c.Span))
                .Concat(
                    report
                        .Claims.SelectMany(c => c.Evidence)
                        .SelectMany(e => new[] { e.SourceTitle, e.Stance, e.Quote ?? "" })
                )
                .Append(report.Title)
                .Append(report.Url!),
            text => Assert.Contains(text, shown, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Of_an_exercise_the_head_each_part_and_the_end_say_so()
    {
        var markdown = MarkdownReport.Write(Reports.Harbour, Reports.Words);
        var parts = Sections(markdown);
        Assert.All(parts, part => Assert.Contains(Reports.Words.Exercise, part, StringComparison.Ordinal));
        Assert.Equal(4, parts.Count);
        Assert.EndsWith($"**{Reports.Words.Exercise}**\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_real_check_says_nothing_of_an_exercise() =>
        Assert.DoesNotContain(
            Reports.Words.Exercise,
            MarkdownReport.Write(Reports.Harbour with { IsExercise = false }, Reports.Words),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_source_that_serves_two_claims_is_listed_once()
    {
        var sources = Sections(MarkdownReport.Write(Reports.Harbour, Reports.Words))[^1];
        Assert.Equal(1, sources.Split("Notice 12 to mariners").Length - 1);
    }

    [Fact]
    public void Any_text_at_all_comes_out_as_that_text_and_nothing_else() =>
        Gen.OneOf(
                "a",
                " ",
                "*",
                "_",
                "`",
                "[x](y)",
                "![",
                "](",
                "<b>",
                "</b>",
                "&amp;",
                "&#60;",
                "\\",
                "#",
                "1.",
                "-",
                "+",
                "=",
                "~~",
                "|",
                "$",
                "http://a.example",
                "www.a.example",
                "mailto:a@b.example",
                ":",
                "!",
                "\n",
                "> ",
                "<!--",
                "é",
                "“"
            )
            .Array[1, 12]
            .Select(string.Concat)
            .Where(text => !string.IsNullOrWhiteSpace(text))
            .Sample(AssertComesOut, iter: 500);

    [Fact]
    public void Naughty_and_hostile_texts_come_out_as_text()
    {
        foreach (var line in SharedData.Lines("hostile-input/naughty-strings.jsonl"))
        {
            AssertComesOut(line.GetProperty("text").GetString()!);
        }

        foreach (var line in SharedData.Lines("hostile-input/xss.jsonl"))
        {
            AssertComesOut(line.GetProperty("payload").GetString()!);
        }
    }

    [Theory]
    [InlineData("*a* and **b** and `c`", "<p><em>a</em> and <strong>b</strong> and <code>c</code></p>")]
    [InlineData("# a", "<p><strong>a</strong></p>")]
    [InlineData("1. a\n2. b", "<ol><li>a</li><li>b</li></ol>")]
    [InlineData("- a\n  - b", "<ul><li>a<ul><li>b</li></ul></li></ul>")]
    [InlineData("> a", "<blockquote><p>a</p></blockquote>")]
    [InlineData("<b>a</b>", "<p>&lt;b&gt;a&lt;/b&gt;</p>")]
    [InlineData("[a](javascript:x)", "<p>a</p>")]
    [InlineData(
        "[a][1]\n\n[1]: https://a.example/",
        "<p><a href=\"https://a.example/\" rel=\"noopener noreferrer nofollow\">a</a></p>"
    )]
    [InlineData("    code\n    <b>", "<pre><code>code&lt;b&gt;</code></pre>")]
    [InlineData("a\n\n* * *\n\nb", "<p>a</p><hr><p>b</p>")]
    [InlineData("```\nunclosed", "<pre><code>unclosed</code></pre>")]
    public void Reasoning_keeps_its_form(string reasoning, string html) =>
        Assert.Contains(
            $"<blockquote>{html}</blockquote>",
            Html(WithReasoning(reasoning)).Replace("\n", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );

    [Fact]
    public void Reasoning_cannot_add_parts_to_the_report() =>
        Gen.OneOf(
                "a",
                "\n",
                "\n\n",
                "# ",
                "## b",
                "> ",
                "```",
                "~~~",
                "---",
                "- ",
                "1. ",
                "    ",
                "<div>",
                "[1]: x",
                "===",
                "*",
                "`",
                "[",
                "](",
                "\\"
            )
            .Array[1, 14]
            .Select(string.Concat)
            .Sample(
                reasoning =>
                {
                    var document = new HtmlParser().ParseDocument(Html(WithReasoning(reasoning)));
                    Assert.Equal(3, document.QuerySelectorAll("h2").Length);
                    Assert.Empty(
                        document.QuerySelectorAll("blockquote h1, blockquote h2, blockquote h3, blockquote div")
                    );
                    Assert.Contains(document.QuerySelectorAll("h2"), h => h.TextContent == Reports.Words.Sources);
                },
                iter: 500
            );

    [Fact]
    public void Reasoning_nested_beyond_measure_is_written_as_it_was_typed() =>
        Assert.Contains("end", Shown(WithReasoning(new string('>', 20_000) + "end")), StringComparison.Ordinal);

    private static void AssertComesOut(string text)
    {
        var report = Reports.Harbour with { Title = text, Claims = [], Paragraphs = [] };
        var html = Html(MarkdownReport.Write(report, Reports.Words));
        SafeHtmlTests.AssertHarmless(html);
        var document = new HtmlParser().ParseDocument(html);
        var title = document.QuerySelector("h1");
        Assert.Equal(Spaced(Reading(text)), Spaced(title?.TextContent ?? ""));
        Assert.Empty(title?.Children ?? Enumerable.Empty<IElement>());
    }

    // What the house keeps of any text, by its own reader.
    private static string Reading(string text)
    {
        var read = FactCheck.Formats.Reading.PastedText.Read("x" + text + "x");
        return string.Join(' ', read.Value.Paragraphs.Select(p => p.Text))[1..^1];
    }

    private static string Spaced(string text) =>
        string.Join(' ', text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)).Trim();

    private static string WithReasoning(string reasoning) =>
        MarkdownReport.Write(
            Reports.Harbour with
            {
                Claims = [Reports.Harbour.Claims[0] with { Reasoning = reasoning }],
            },
            Reports.Words
        );

    private static List<string> Sections(string markdown) => [.. markdown.Split("\n## ")];

    private static string Html(string markdown) => SafeHtml.FromMarkdown(markdown);

    private static string Shown(string markdown) => new HtmlParser().ParseDocument(Html(markdown)).Body!.TextContent;
}
