namespace FactCheck.Domain.Articles;

/// <summary>One immutable paragraph of a revision. The revision's text is its paragraphs joined by one line feed.</summary>
public sealed class Paragraph
{
    public Paragraph(DeskId deskId, ArticleId articleId, int revision, int index, ParagraphKind kind, string text)
    {
        DeskId = deskId;
        ArticleId = articleId;
        Revision = revision;
        Index = index;
        Kind = kind;
        Text = text;
    }

    public DeskId DeskId { get; private set; }
    public ArticleId ArticleId { get; private set; }

    /// <summary>The number of the revision, from 1.</summary>
    public int Revision { get; private set; }

    /// <summary>Its place in the revision, from 0.</summary>
    public int Index { get; private set; }

    public ParagraphKind Kind { get; private set; }
    public string Text { get; private set; }
}
