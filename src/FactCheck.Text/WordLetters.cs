using System.Globalization;
using System.Text;

namespace FactCheck.Text;

/// <summary>What belongs to a word, and how its letters are levelled for looking up; units are UTF-16 code units.</summary>
internal static class WordLetters
{
    /// <summary>The end of the word that begins at <paramref name="start"/>; an ideograph, kana or Hangul block ends nothing.</summary>
    public static int WordEnd(string text, int start)
    {
        if (start < text.Length && IsUnspaced(text[start]))
        {
            return start + 1;
        }

        var end = start;
        while (end < text.Length && IsPart(text[end]) && !IsUnspaced(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>A letter, a digit or a mark above or below one.</summary>
    public static bool IsPart(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>Scripts that write names without spaces around them, and Hangul, which glues particles to them.</summary>
    public static bool IsUnspaced(char c) => c is >= '\u3040' and <= '\u9fff' or >= '\uac00' and <= '\ud7a3';

    /// <summary>Levels case, accents of Latin letters, kinds of apostrophe, hyphen and white space; one unit stays one.</summary>
    public static char Fold(char c) =>
        c switch
        {
            < '\u0080' => char.ToLowerInvariant(c),
            '\u2018' or '\u2019' or '\u02bc' => '\'',
            '\u2010' or '\u2011' or '\u2013' => '-',
            _ when char.IsWhiteSpace(c) => ' ',
            >= '\u00c0' and <= '\u024f' => char.ToLowerInvariant(BaseLetter(c)),
            _ => char.ToLowerInvariant(c),
        };

    /// <summary>A text with every unit levelled.</summary>
    public static string Fold(string text) => string.Concat(text.Select(Fold));

    private static char BaseLetter(char c) => c.ToString().Normalize(NormalizationForm.FormD)[0];
}
