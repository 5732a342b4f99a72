using FactCheck.Domain;
using FactCheck.Domain.Articles;

namespace FactCheck.Formats.Reading;

/// <summary>Reads what a person pasted as plain text: a writer's draft, or a whole web page selected and copied.</summary>
public static class PastedText
{
    /// <summary>The longest text that is read, in UTF-16 code units.</summary>
    public const int LongestText = 2_000_000;

    /// <summary>The most paragraphs an article can have.</summary>
    public const int MostParagraphs = 20_000;

    /// <summary>
    /// The article as far as the text tells; or <see cref="TextTooLarge"/>, <see cref="NothingToRead"/> or
    /// <see cref="TooManyParagraphs"/>. Any string at all may be given; the time taken is linear in its length.
    /// </summary>
    public static Result<ArticleDraft> Read(string text)
    {
        if (text.Length > LongestText)
        {
            return new TextTooLarge(text.Length, LongestText);
        }

        return Of(Paragraphs(text));
    }

    /// <summary>The paragraphs of the text, or those up to the first beyond the most that an article can have.</summary>
    internal static List<ReadParagraph> Paragraphs(string text)
    {
        var lines = CleanText.Of(text).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = CleanText.IsBlank(lines[i]) ? "" : lines[i].Trim();
        }

        return WrappedLines.Join(lines, MostParagraphs);
    }

    /// <summary>The draft of these paragraphs, or the refusal that there are none or too many.</summary>
    internal static Result<ArticleDraft> Of(IReadOnlyCollection<ReadParagraph> paragraphs) =>
        paragraphs.Count switch
        {
            0 => new NothingToRead(),
            > MostParagraphs => new TooManyParagraphs(paragraphs.Count, MostParagraphs),
            _ => ArticleShape.Draft(paragraphs),
        };
}
