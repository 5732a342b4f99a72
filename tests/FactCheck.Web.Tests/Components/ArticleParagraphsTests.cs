using Bunit;
using CsCheck;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Notes;
using FactCheck.Text;
using FactCheck.Web.Articles;
using FactCheck.Web.Live;

namespace FactCheck.Web.Tests.Components;

public sealed class ArticleParagraphsTests : ComponentTest
{
    private const string Text = "  It cost 12 million.\u00a0 “Too much,” he said.  😀 He left. ";
    private static readonly string[] Sentences = ["It cost 12 million.", "“Too much,” he said.", "😀 He left."];

    [Fact]
    public void Holds_the_text_of_the_paragraph_and_not_a_character_more()
    {
        var drawn = Render<ArticleParagraphs>(p =>
            p.Add(c => c.All, [Marked(new TextSpan(8, 18), new TextSpan(3, 12))])
        );

        Assert.Equal(Text, drawn.Find("p").TextContent);
        Assert.Equal(Sentences, drawn.FindAll("[data-sentence]").Select(s => s.TextContent));
        Assert.Equal(3, drawn.FindAll("[data-sentence]:first-of-type [data-claim]").Count);
    }

    [Fact]
    public void Holds_the_text_wherever_marks_begin_and_end() =>
        Gen.Int[0, Sentences[0].Length]
            .Select(Gen.Int[0, Sentences[0].Length])
            .Select(ends => new TextSpan(Math.Min(ends.Item1, ends.Item2), Math.Max(ends.Item1, ends.Item2)))
            .Array[0, 4]
            .Sample(
                spans =>
                {
                    using var context = new BunitContext();
                    var drawn = context.Render<ArticleParagraphs>(p => p.Add(c => c.All, [Marked(spans)]));
                    return drawn.Find("p").TextContent == Text;
                },
                iter: 100
            );

    [Fact]
    public void Says_the_number_of_its_first_sentence_and_the_state_of_each()
    {
        var drawn = Render<ArticleParagraphs>(p => p.Add(c => c.All, [Shown.Paragraph(Text, Sentences)]));

        var last = drawn.FindAll("[data-sentence]")[2];
        Assert.Equal("1", drawn.Find("p").GetAttribute("data-number"));
        Assert.Equal(nameof(SentenceState.Unseen), last.GetAttribute("data-state"));
    }

    [Fact]
    public void A_sentence_with_open_notes_or_questions_says_so_and_any_other_does_not()
    {
        var paragraph = Shown.Paragraph(Text, Sentences);
        ParagraphView noted = paragraph with
        {
            Sentences =
            [
                paragraph.Sentences[0] with
                {
                    Notes = new NoteCount(2, 1, 5),
                },
                paragraph.Sentences[1] with
                {
                    Notes = new NoteCount(1, 0, 1),
                },
                paragraph.Sentences[2] with
                {
                    Notes = new NoteCount(0, 0, 4),
                },
            ],
        };

        var drawn = Render<ArticleParagraphs>(p => p.Add(c => c.All, [noted])).FindAll("[data-sentence]");

        Assert.Equal(["2", "1", null], drawn.Select(s => s.GetAttribute("data-notes")));
        Assert.Equal(["1", null, null], drawn.Select(s => s.GetAttribute("data-questions")));
        Assert.Equal(Sentences, drawn.Select(s => s.TextContent));
    }

    [Fact]
    public void Are_drawn_again_only_for_another_record()
    {
        var paragraph = Shown.Paragraph(Text, Sentences);
        var drawn = Render<ArticleParagraphs>(p => p.Add(c => c.All, [paragraph]));

        drawn.Render(p => p.Add(c => c.All, [paragraph]));
        Assert.Equal(1, drawn.RenderCount);

        drawn.Render(p => p.Add(c => c.All, [paragraph with { Kind = ParagraphKind.Body }]));
        Assert.Equal(2, drawn.RenderCount);
    }

    [Theory]
    [InlineData(ParagraphKind.Headline, true, "h1")]
    [InlineData(ParagraphKind.Headline, false, "h2")]
    [InlineData(ParagraphKind.Subheading, false, "h2")]
    [InlineData(ParagraphKind.Quotation, false, "blockquote")]
    [InlineData(ParagraphKind.Caption, false, "p")]
    public void Is_the_element_of_its_kind(ParagraphKind kind, bool isTitle, string element)
    {
        var paragraph = Shown.Paragraph(Text, Sentences) with { Kind = kind };

        var drawn = Render<ArticleParagraphs>(p => p.Add(c => c.All, [paragraph]).Add(c => c.Title, isTitle ? 0 : -1));

        Assert.Equal(Text, drawn.Find(element).TextContent);
    }

    private static ParagraphView Marked(params TextSpan[] spans)
    {
        var paragraph = Shown.Paragraph(Text, Sentences);
        List<(TextSpan, ClaimFacts)> marks = [.. spans.Select(s => (s, Shown.Facts))];
        var sentence = paragraph.Sentences[0] with { Pieces = MarkedPieces.Of(Sentences[0], marks) };
        return paragraph with { Sentences = paragraph.Sentences.SetItem(0, sentence) };
    }
}
