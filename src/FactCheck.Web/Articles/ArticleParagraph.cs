using FactCheck.Domain.Articles;
using FactCheck.Web.Live;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace FactCheck.Web.Articles;

/// <summary>
/// One paragraph of the article as plain markup: a span a sentence, a mark a marked piece, and not a character that is not
/// in the text. Written as code, because a template would add white space between sentences, which the offsets of a
/// selection count. Drawn again only when its record is another.
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
        var end = 0;
        foreach (var sentence in Paragraph.Sentences)
        {
            if (sentence.Span.Start > end)
            {
                builder.AddContent(2, Paragraph.Text[end..sentence.Span.Start]);
            }

            AddSentence(builder, sentence);
            end = sentence.Span.End;
        }

        builder.AddContent(12, Paragraph.Text[end..]);
        builder.CloseElement();
    }

    private string Element =>
        Paragraph.Kind switch
        {
            ParagraphKind.Headline => IsTitle ? "h1" : "h2",
            ParagraphKind.Subheading => "h2",
            ParagraphKind.Quotation => "blockquote",
            _ => "p",
        };

    private static void AddSentence(RenderTreeBuilder builder, SentenceView sentence)
    {
        builder.OpenElement(3, "span");
        builder.SetKey(sentence.Id);
        builder.AddAttribute(4, "class", "s");
        builder.AddAttribute(5, "data-sentence", sentence.Id.Value);
        builder.AddAttribute(6, "data-number", sentence.Number);
        builder.AddAttribute(7, "data-state", sentence.State);
        builder.AddAttribute(8, "data-todo", sentence.State is SentenceState.Unseen or SentenceState.Open);
        builder.AddAttribute(9, "data-notes", sentence.Notes is { Open: > 0 } notes ? notes.Open : null);
        builder.AddAttribute(10, "data-questions", sentence.Notes is { Questions: > 0 } asked ? asked.Questions : null);
        builder.OpenRegion(11);
        foreach (var piece in sentence.Pieces)
        {
            AddPiece(builder, piece);
        }

        builder.CloseRegion();
        builder.CloseElement();
    }

    private static void AddPiece(RenderTreeBuilder builder, MarkedPiece piece)
    {
        if (piece.Look is not { } look)
        {
            builder.AddContent(0, piece.Text);
            return;
        }

        builder.OpenElement(1, "mark");
        builder.AddAttribute(2, "class", $"m {StatusSign.Css(look)}{(piece.Claims.Length > 1 ? " many" : "")}");
        builder.AddAttribute(3, "data-claim", piece.Claims[^1].Value);
        builder.AddContent(4, piece.Text);
        builder.CloseElement();
    }
}
