using System.Buffers;
using System.Globalization;

namespace FactCheck.Text.Sentences;

/// <summary>What a single code unit can be at the edge of a sentence.</summary>
internal static class Letters
{
    /// <summary>The vowels of Latin script in small letters, y among them.</summary>
    public static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    public static bool IsLineBreak(char unit) =>
        unit is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>A stop of the Latin kind, whose meaning depends on what stands around it.</summary>
    public static bool IsMark(char unit) => unit is '!' or '?' or '؟' or '‼' or '⁇' or '⁈' or '⁉';

    /// <summary>A stop that ends a sentence whatever follows: no abbreviation is written with it.</summary>
    public static bool IsPlainStop(char unit) =>
        unit
            is '。'
                or '！'
                or '？'
                or '．'
                or '｡'
                or '۔'
                or '।'
                or '॥'
                or '።'
                or '፧'
                or '։'
                or '။'
                or '៕'
                or '᠃'
                or '᙮';

    public static bool IsDots(char unit) => unit is '.' or '…' or '‥';

    /// <summary>A letter, a digit or a sign written with a letter, as most vowels are in Hindi.</summary>
    public static bool IsWordUnit(char unit)
    {
        if (unit < 0x300)
        {
            return char.IsLetterOrDigit(unit);
        }

        return char.GetUnicodeCategory(unit)
            is <= UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.DecimalDigitNumber;
    }

    /// <summary>A mark that can open a quotation or bracket before the first word.</summary>
    public static bool IsOpener(char unit) =>
        unit
            is '"'
                or '\''
                or '“'
                or '‘'
                or '„'
                or '‚'
                or '«'
                or '»'
                or '‹'
                or '('
                or '['
                or '{'
                or '¿'
                or '¡'
                or '「'
                or '『'
                or '《'
                or '（'
                or '`'
                or '*'
                or '_';

    public static bool IsDash(char unit) => unit is '-' or '–' or '—' or '―' or '‐' or '‑' or '−';

    /// <summary>A raised digit or a dagger, which points to a note.</summary>
    public static bool IsNoteSign(char unit) => unit is '¹' or '²' or '³' or (>= '⁰' and <= '⁹') or '†' or '‡';

    /// <summary>A mark that closes wherever it stands.</summary>
    public static bool IsCloser(char unit) =>
        unit is ')' or ']' or '}' or '”' or '›' or '」' or '』' or '》' or '）' or '】' or '〉' or '〕' or '］';

    /// <summary>A mark that closes only when no letter follows: it may also be an apostrophe or open a quotation.</summary>
    public static bool IsQuoteOfTwoWays(char unit) =>
        unit is '"' or '\'' or '’' or '»' or '«' or '“' or '‘' or '`' or '*' or '_';

    public static bool IsQuoteMark(char unit) =>
        unit is '"' or '\'' or '”' or '’' or '»' or '“' or '«' or '‘' or '」' or '』';

    /// <summary>A letter of a script that has no capitals.</summary>
    public static bool IsUncased(char unit) =>
        unit > 0x24F && char.IsLetter(unit) && !char.IsUpper(unit) && !char.IsLower(unit);

    /// <summary>Whether two code units are a pair in the planes of pictographs.</summary>
    public static bool IsEmoji(char high, char low) => high is >= '\uD83C' and <= '\uD83E' && char.IsLowSurrogate(low);
}
