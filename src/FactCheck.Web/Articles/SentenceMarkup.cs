using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Notes;
using FactCheck.Web.Live;

namespace FactCheck.Web.Articles;

/// <summary>
/// A sentence as finished markup, shared by every page that shows it: an open page then holds one reference a sentence, where
/// elements and attributes of its own would cost it over a kilobyte. Every text passes the encoder.
/// </summary>
internal static class SentenceMarkup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>
    /// A span with the sentence's state, and a mark for each marked piece. Its number is not in it, so that a split far above
    /// leaves it, and whatever somebody has selected in it, as it is.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="before">What stands before it in its paragraph and is no part of a sentence.</param>
    /// <param name="after">What stands after it and is no part of a sentence.</param>
    public static string Of(SentenceView sentence, string before, string after)
    {
        var markup = new StringBuilder(Encode(before));
        markup.Append(
            CultureInfo.InvariantCulture,
            $"<span class=\"s\" data-sentence=\"{sentence.Id.Value}\" data-state=\"{sentence.State}\""
        );
        if (sentence.State is SentenceState.Unseen or SentenceState.Open)
        {
            markup.Append(" data-todo");
        }

        AddNotes(markup, sentence.Notes);
        markup.Append('>');
        foreach (var piece in sentence.Pieces)
        {
            Add(markup, piece);
        }

        return markup.Append("</span>").Append(Encode(after)).ToString();
    }

    /// <summary>A text that is no part of a sentence.</summary>
    public static string Encode(string text) => Encoder.Encode(text);

    private static void AddNotes(StringBuilder markup, NoteCount notes)
    {
        if (notes.Open > 0)
        {
            markup.Append(CultureInfo.InvariantCulture, $" data-notes=\"{notes.Open}\"");
        }

        if (notes.Questions > 0)
        {
            markup.Append(CultureInfo.InvariantCulture, $" data-questions=\"{notes.Questions}\"");
        }
    }

    private static void Add(StringBuilder markup, MarkedPiece piece)
    {
        var text = Encode(piece.Text);
        if (piece.Look is not { } look)
        {
            markup.Append(text);
            return;
        }

        var many = piece.Claims.Length > 1 ? " many" : "";
        markup.Append(
            CultureInfo.InvariantCulture,
            $"<mark class=\"m {StatusSign.Css(look)}{many}\" data-claim=\"{piece.Claims[^1].Value}\">{text}</mark>"
        );
    }
}
