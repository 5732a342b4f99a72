namespace FactCheck.Domain.Articles;

/// <summary>What a paragraph is in the printed article. Sentences are read in every kind but <see cref="NotArticle"/>.</summary>
public enum ParagraphKind
{
    Headline,
    Body,
    Subheading,
    Quotation,
    Caption,
    ListItem,

    /// <summary>Came along with the text but is no part of the article: advertising, teasers, the author's blurb.</summary>
    NotArticle,
}
