using FactCheck.Domain;
using FactCheck.Domain.Articles;

namespace FactCheck.Formats.Reading;

/// <summary>
/// Reads the text/html flavour of the clipboard: a web page, a Word or Google document, with or without the comments that
/// mark the copied fragment. Nothing is loaded and nothing is run.
/// </summary>
public static class PastedHtml
{
    /// <summary>The longest markup that is read, in UTF-16 code units; Word needs some thirty for each letter.</summary>
    public const int LongestMarkup = 4_000_000;

    private const int DeepestNesting = 100;

    /// <summary>
    /// The article as far as markup and words tell; or <see cref="TextTooLarge"/>, <see cref="NothingToRead"/> or
    /// <see cref="TooManyParagraphs"/>. Any string at all may be given.
    /// </summary>
    public static Result<ArticleDraft> Read(string html)
    {
        var read = Paragraphs(html);
        if (read.Refusal is { } refusal)
        {
            return refusal;
        }

        var paragraphs = read.Value;
        var draft = PastedText.Of(paragraphs.Finish());
        return draft.Done
            ? draft.Value with
            {
                Language = paragraphs.Language,
                PublishedOn = draft.Value.PublishedOn ?? paragraphs.Published,
            }
            : draft;
    }

    /// <summary>The paragraphs that the markup holds, whatever they are; or <see cref="TextTooLarge"/>.</summary>
    internal static Result<MarkupParagraphs> Paragraphs(string html)
    {
        if (html.Length > LongestMarkup)
        {
            return new TextTooLarge(html.Length, LongestMarkup);
        }

        var paragraphs = new MarkupParagraphs();
        foreach (var step in BalancedMarkup.Read(html, DeepestNesting))
        {
            if (!paragraphs.Take(step) || paragraphs.Characters > PastedText.LongestText)
            {
                break;
            }
        }

        if (paragraphs.Characters > PastedText.LongestText)
        {
            return new TextTooLarge(paragraphs.Characters, PastedText.LongestText);
        }

        return paragraphs;
    }
}
