using System.Globalization;
using System.Text;

namespace FactCheck.Domain.Sources;

/// <summary>Levels a name or title for comparing: case, accents, kinds of apostrophe and hyphen, and white space do not count.</summary>
public static class NameKey
{
    private const int Longest = 300;

    /// <summary>The levelled text: trimmed, in lower case, one blank between words; empty for null.</summary>
    public static string Of(string? text)
    {
        var key = new StringBuilder();
        var gap = false;
        foreach (var c in (text ?? "").Normalize(NormalizationForm.FormKD))
        {
            if (char.IsWhiteSpace(c))
            {
                gap = key.Length > 0;
            }
            else if (
                CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
            )
            {
                key.Append(gap ? " " : "").Append(Level(c));
                gap = false;
            }
        }

        return key.ToString();
    }

    /// <summary>The levelled text as far as an index of the database takes it: at most 300 UTF-16 code units.</summary>
    public static string Short(string? text)
    {
        var key = Of(text);
        if (key.Length <= Longest)
        {
            return key;
        }

        return key[..(char.IsHighSurrogate(key[Longest - 1]) ? Longest - 1 : Longest)];
    }

    private static char Level(char c) =>
        c switch
        {
            '\u2018' or '\u2019' or '\u02bc' => '\'',
            '\u201c' or '\u201d' or '\u201e' or '«' or '»' => '"',
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' => '-',
            _ => char.ToLowerInvariant(c),
        };
}
