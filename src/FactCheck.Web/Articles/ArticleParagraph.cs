using FactCheck.Domain.Articles;
using FactCheck.Web.Live;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace FactCheck.Web.Articles;

/// <summary>
/// One paragraph of the article as plain markup: a span a sentence, and not a character that is not in the text. Written as
/// code, because a template would add white space between sentences, which the offsets of a selection count. Drawn again only
/// when its record is another.
/// </summary>
public sealed class ArticleParagraph : ComponentBase
{
    private ParagraphView? _drawn;

    [Parameter, EditorRequired]
    public ParagraphView Paragraph { get; set; } = default!;

    /// <summary>Whether it is the title of the page.</summary>
    [Parameter]
    public bool IsTitle { get; set; }

    protected override bool ShouldRender() => !ReferenceEquals(_drawn, Paragraph);

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        _drawn = Paragraph;
        builder.OpenElement(0, Element);
        builder.AddAttribute(1, "class", $"p {Paragraph.Kind.ToString().ToLowerInvariant()}");
        if (Paragraph.Sentences is [var first, ..])
        {
            builder.AddAttribute(2, "data-number", first.Number);
        }

        var end = 0;
        foreach (var sentence in Paragraph.Sentences)
        {
            if (sentence.Span.Start > end)
            {
                builder.AddContent(3, Gap(end, sentence.Span.Start));
            }

            builder.AddMarkupContent(4, SentenceMarkup.Of(sentence));
            end = sentence.Span.End;
        }

        builder.AddContent(5, Paragraph.Text[end..]);
        builder.CloseElement();
    }

    // Nearly always one space, for which no page needs a string of its own.
    private string Gap(int start, int end) => Paragraph.Text[start..end] is var gap and not " " ? gap : " ";

    private string Element =>
        Paragraph.Kind switch
        {
            ParagraphKind.Headline => IsTitle ? "h1" : "h2",
            ParagraphKind.Subheading => "h2",
            ParagraphKind.Quotation => "blockquote",
            _ => "p",
        };
}
