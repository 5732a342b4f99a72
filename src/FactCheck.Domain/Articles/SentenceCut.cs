using System.Globalization;
using FactCheck.Text;

namespace FactCheck.Domain.Articles;

/// <summary>
/// Where a sentence is cut in two. White space round the cut belongs to neither part, as it belongs to no sentence between
/// two that were found in the text; each part begins and ends with a character that is none. The cut keeps whole what a
/// reader takes for one character: a text element (extended grapheme cluster, UAX 29), so neither a surrogate pair nor a
/// letter with its marks is torn. It may go through a word, because not every script has spaces between words.
/// </summary>
/// <param name="Left">The left part, in UTF-16 code units of the paragraph.</param>
/// <param name="Right">The right part, in UTF-16 code units of the paragraph.</param>
public readonly record struct SentenceCut(TextSpan Left, TextSpan Right)
{
    /// <summary>The cut of a sentence at a place, or why it cannot be cut there.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="sentence">The sentence in it.</param>
    /// <param name="place">Where the right part shall begin, in UTF-16 code units of the paragraph; white space there is skipped.</param>
    public static Result<SentenceCut> Of(string text, TextSpan sentence, int place)
    {
        if (place <= sentence.Start || place >= sentence.End)
        {
            return new CutsNothingOff();
        }

        var (end, start) = (place, place);
        while (end > sentence.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        while (start < sentence.End && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        if (end == sentence.Start || start == sentence.End)
        {
            return new CutsNothingOff();
        }

        return Tears(sentence.Of(text), place - sentence.Start) || Tears(sentence.Of(text), start - sentence.Start)
            ? new CutsCharacter()
            : new SentenceCut(new TextSpan(sentence.Start, end), new TextSpan(start, sentence.End));
    }

    private static bool Tears(string text, int place)
    {
        var at = 0;
        while (at < place)
        {
            at += StringInfo.GetNextTextElementLength(text, at);
        }

        return at != place;
    }
}
