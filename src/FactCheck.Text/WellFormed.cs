namespace FactCheck.Text;

/// <summary>
/// Text that every part of the system can keep: valid UTF-16 (the Unicode Standard, section 3.9) and without NUL, which
/// PostgreSQL has no place for. Linear; text that is well-formed already is not copied.
/// </summary>
public static class WellFormed
{
    private const char Replacement = '\uFFFD';

    /// <summary>Whether the text has neither a NUL nor half of a surrogate pair.</summary>
    public static bool Is(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FirstFault(text, 0) < 0;
    }

    /// <summary>The text with each NUL and each half pair replaced by U+FFFD, so that no offset moves.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var fault = FirstFault(text, 0);
        if (fault < 0)
        {
            return text;
        }

        var mended = text.ToCharArray();
        for (; fault >= 0; fault = FirstFault(text, fault + 1))
        {
            mended[fault] = Replacement;
        }

        return new string(mended);
    }

    private static int FirstFault(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] == '\0')
            {
                return i;
            }

            if (char.IsSurrogate(text[i]))
            {
                if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }
}
