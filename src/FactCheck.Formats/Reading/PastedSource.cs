using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Sources;

namespace FactCheck.Formats.Reading;

/// <summary>
/// Reads what a person pasted or uploaded of a source, as text to be kept: a line for each paragraph, all of them. Nothing is
/// taken for furniture of a page, for nobody may leave out of a copy what the source says.
/// </summary>
public static class PastedSource
{
    /// <summary>The text of plain text; or <see cref="TextTooLarge"/>, <see cref="NothingToRead"/> or <see cref="TooManyParagraphs"/>.</summary>
    public static Result<string> OfText(string text) =>
        text.Length > CaptureRules.TextLimit
            ? new TextTooLarge(text.Length, CaptureRules.TextLimit)
            : Joined(PastedText.Paragraphs(text));

    /// <summary>The text of markup; or a refusal as for text. Nothing is loaded and nothing is run.</summary>
    public static Result<string> OfHtml(string html)
    {
        var read = PastedHtml.Paragraphs(html);
        return read.Refusal is { } refusal ? refusal : Joined(read.Value.Finish());
    }

    private static Result<string> Joined(IReadOnlyCollection<ReadParagraph> paragraphs)
    {
        if (paragraphs.Count is 0 or > PastedText.MostParagraphs)
        {
            return paragraphs.Count == 0
                ? new NothingToRead()
                : new TooManyParagraphs(paragraphs.Count, PastedText.MostParagraphs);
        }

        var text = string.Join('\n', paragraphs.Select(p => p.Text));
        return text.Length > CaptureRules.TextLimit
            ? new TextTooLarge(text.Length, CaptureRules.TextLimit)
            : Result<string>.From(text);
    }
}
