using System.Text;

namespace FactCheck.Formats.Reading;

/// <summary>
/// Makes any string safe to keep as text: every line break becomes one line feed, a tab a space, and other control
/// characters (C0, DEL, C1) nothing; a lone surrogate becomes U+FFFD, since neither UTF-8 nor the database can hold it.
/// Spaces of every other kind stay as they are.
/// </summary>
/// <remarks>
/// The two bidirectional overrides (U+202D, U+202E) are dropped: they make a reader see letters in another order than the
/// one that is stored, searched and sealed. Marks, embeddings and isolates stay, for Arabic and Hebrew text needs them.
/// </remarks>
internal static class CleanText
{
    /// <summary>The text with line feeds as its only control characters, in time linear in its length.</summary>
    public static string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else if (c == '\r')
            {
                clean.Append('\n');
                i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            }
            else if (Kept(c, i) is { } kept)
            {
                clean.Append(kept);
            }
        }

        return clean.ToString();
    }

    /// <summary>The same on one line: line breaks become spaces.</summary>
    public static string OnOneLine(string text) => Of(text).Replace('\n', ' ').Trim();

    /// <summary>Whether a reader would see nothing at all: white space and invisible format characters only.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (
                !Rune.IsWhiteSpace(rune)
                && Rune.GetUnicodeCategory(rune) != System.Globalization.UnicodeCategory.Format
            )
            {
                return false;
            }
        }

        return true;
    }

    private static char? Kept(char c, int index) =>
        c switch
        {
            '\n' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => '\n',
            '\t' => ' ',
            < ' ' or (>= '\u007f' and <= '\u009f') => null,
            '\u202d' or '\u202e' => null,
            '\ufeff' when index == 0 => null,
            _ when char.IsSurrogate(c) => '\ufffd',
            _ => c,
        };
}
