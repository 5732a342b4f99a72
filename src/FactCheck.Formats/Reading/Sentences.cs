namespace FactCheck.Formats.Reading;

/// <summary>Rough looks at a paragraph's words, enough to tell prose from the labels around it.</summary>
internal static class Sentences
{
    private const string Closing = "\"'”’»)]";
    private const string Terminal = ".!?…。！？؟।";

    /// <summary>Whether the text ends as a sentence does, closing quotation marks and brackets apart.</summary>
    public static bool EndsOne(string text)
    {
        var end = text.Length;
        while (end > 0 && Closing.Contains(text[end - 1]))
        {
            end--;
        }

        return end > 0 && Terminal.Contains(text[end - 1]);
    }

    /// <summary>Whether the text ends in a full stop that is not part of an abbreviation such as "U.S.".</summary>
    public static bool EndsInFullStop(string text) =>
        EndsOne(text) && text[^1] is not ('?' or '!') && !EndsInInitials(text);

    /// <summary>Whether this is running prose: long, or a whole sentence of some length.</summary>
    public static bool IsProse(string text) =>
        text.Length >= 220 || (EndsOne(text) && (text.Length >= (text[^1] == '。' ? 15 : 60) || Words(text) >= 8));

    /// <summary>How many words the text has, counted only as far as it matters.</summary>
    /// <returns>The number of words, at most 41.</returns>
    public static int Words(string text)
    {
        var words = 0;
        var inside = false;
        foreach (var c in text)
        {
            var space = char.IsWhiteSpace(c);
            words += !space && !inside ? 1 : 0;
            inside = !space;
            if (words > 40)
            {
                break;
            }
        }

        return words;
    }

    private static bool EndsInInitials(string text) =>
        text.Length >= 4 && text[^1] == '.' && char.IsUpper(text[^2]) && text[^3] == '.' && char.IsUpper(text[^4]);
}
