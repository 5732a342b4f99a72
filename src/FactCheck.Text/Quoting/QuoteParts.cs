namespace FactCheck.Text.Quoting;

/// <summary>
/// Takes a quotation apart where its writer left something out or put something in: at an ellipsis, and at words in square
/// brackets. What is left are the stretches that the source must have as they are.
/// </summary>
internal static class QuoteParts
{
    /// <summary>No quotation is taken into more parts; what comes after the last is not looked for.</summary>
    public const int Most = 12;

    private const int LongestInsertion = 200;

    /// <summary>The stretches in order, without the marks and stops around each; none without a letter or digit.</summary>
    public static IReadOnlyList<string> Of(string quote)
    {
        List<string> parts = [];
        var from = 0;
        for (var at = 0; at < quote.Length && parts.Count < Most; )
        {
            if (GapAt(quote, at) is > 0 and var gap)
            {
                Add(parts, quote[from..at]);
                from = at += gap;
            }
            else
            {
                at++;
            }
        }

        if (parts.Count < Most)
        {
            Add(parts, quote[from..]);
        }

        return parts;
    }

    // How long the ellipsis or insertion is that begins here; 0 when none does.
    private static int GapAt(string quote, int at)
    {
        if (quote[at] == '…')
        {
            return 1;
        }

        if (quote[at] == '[')
        {
            var close = quote.IndexOf(']', at, Math.Min(LongestInsertion, quote.Length - at));
            return close < 0 ? 0 : close + 1 - at;
        }

        var dots = at;
        while (
            dots < quote.Length && (quote[dots] == '.' || (quote[dots] == ' ' && dots > at && quote[dots - 1] == '.'))
        )
        {
            dots++;
        }

        return quote.AsSpan(at, dots - at).Count('.') >= 3 ? dots - at : 0;
    }

    private static void Add(List<string> parts, string words)
    {
        var (start, end) = (0, words.Length);
        while (start < end && !IsWord(words[start]))
        {
            start++;
        }

        while (end > start && !IsWord(words[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            parts.Add(words[start..end]);
        }
    }

    // Currency and percent signs belong to what is said; marks, stops and white space only surround it.
    private static bool IsWord(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.IsSymbol(c) || c is '%' or '#' or '@' || IsMark(c);

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
