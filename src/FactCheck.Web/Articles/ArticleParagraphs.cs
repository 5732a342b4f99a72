using System.Collections.Immutable;
using FactCheck.Domain.Articles;
using FactCheck.Web.Live;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace FactCheck.Web.Articles;

/// <summary>
/// Some paragraphs of the article, one after the other, as plain markup: a span a sentence, and not a character that is not in
/// the text. A component a paragraph would cost an open page a megabyte; a single one would go through the whole text for each
/// change. Drawn again only when one of its paragraphs is another record; then only the sentences that changed are sent.
/// </summary>
public sealed class ArticleParagraphs : ComponentBase
{
    /// <summary>How many paragraphs stand together.</summary>
    public const int Together = 24;

    private ImmutableArray<ParagraphView> _drawn = [];
    private string? _drawnBy;

    /// <summary>All paragraphs of the article.</summary>
    [Parameter, EditorRequired]
    public ImmutableArray<ParagraphView> All { get; set; }

    /// <summary>The place of the first of these among all.</summary>
    [Parameter]
    public int Start { get; set; }

    /// <summary>The place after the last one that is drawn; there may be more of them than stand together here.</summary>
    [Parameter]
    public int End { get; set; } = int.MaxValue;

    /// <summary>The place of the title of the page among all; below 0 when the article has none.</summary>
    [Parameter]
    public int Title { get; set; } = -1;

    /// <summary>What stands under the title.</summary>
    [Parameter]
    public string? By { get; set; }

    private ReadOnlySpan<ParagraphView> These =>
        All.AsSpan()[Start..Math.Min(Math.Min(All.Length, End), Start + Together)];

    protected override bool ShouldRender()
    {
        var these = These;
        var isSame = _drawn.Length == these.Length && By == _drawnBy;
        for (var i = 0; isSame && i < these.Length; i++)
        {
            isSame = ReferenceEquals(_drawn[i], these[i]);
        }

        return !isSame;
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        (_drawn, _drawnBy) = ([.. These], By);
        foreach (var paragraph in _drawn.Where(p => p.Kind is not ParagraphKind.NotArticle))
        {
            Add(builder, paragraph, paragraph.Index == Title);
        }
    }

    private void Add(RenderTreeBuilder builder, ParagraphView paragraph, bool isTitle)
    {
        var markup = ParagraphMarkup.Of(paragraph);
        builder.OpenElement(0, isTitle ? "h1" : markup.Element);
        builder.SetKey(paragraph.Index);
        builder.AddAttribute(1, "class", markup.Class);
        builder.AddAttribute(2, "data-number", markup.Number);
        foreach (var sentence in markup.Sentences)
        {
            builder.AddMarkupContent(3, sentence);
        }

        builder.CloseElement();
        if (isTitle)
        {
            builder.OpenElement(4, "div");
            builder.AddAttribute(5, "class", "by");
            builder.AddContent(6, By);
            builder.CloseElement();
        }
    }
}
