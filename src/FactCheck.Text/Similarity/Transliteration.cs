using System.Text;

namespace FactCheck.Text.Similarity;

/// <summary>
/// Writes words of other alphabets in Latin letters, so that names meet across scripts: Cyrillic, Greek, Arabic, Hebrew,
/// Devanagari (with its unwritten a), Hangul (by the arithmetic of Unicode chapter 3.12) and kana. Plain, one way, without
/// diacritics. Gives up: short vowels of Arabic and Hebrew, and Chinese characters, which stay.
/// </summary>
internal static class Transliteration
{
    private static readonly Dictionary<char, string> Letters = Read();
    private static readonly string[] HangulFirst =
    [
        "g",
        "kk",
        "n",
        "d",
        "tt",
        "r",
        "m",
        "b",
        "pp",
        "s",
        "ss",
        "",
        "j",
        "jj",
        "ch",
        "k",
        "t",
        "p",
        "h",
    ];
    private static readonly string[] HangulVowel =
    [
        "a",
        "ae",
        "ya",
        "yae",
        "eo",
        "e",
        "yeo",
        "ye",
        "o",
        "wa",
        "wae",
        "oe",
        "yo",
        "u",
        "wo",
        "we",
        "wi",
        "yu",
        "eu",
        "ui",
        "i",
    ];
    private static readonly string[] HangulLast =
    [
        "",
        "k",
        "k",
        "k",
        "n",
        "n",
        "n",
        "t",
        "l",
        "k",
        "m",
        "l",
        "l",
        "l",
        "p",
        "l",
        "m",
        "p",
        "p",
        "t",
        "t",
        "ng",
        "t",
        "t",
        "k",
        "t",
        "p",
        "t",
    ];

    /// <summary>The word in Latin letters; a Latin word is returned as it is.</summary>
    public static string ToLatin(string word)
    {
        if (!word.AsSpan().ContainsAnyExceptInRange('\0', '\u02ff'))
        {
            return word;
        }

        var latin = new StringBuilder(word.Length * 2);
        for (var i = 0; i < word.Length; i++)
        {
            Append(latin, word, i);
        }

        return latin.ToString();
    }

    private static void Append(StringBuilder latin, string word, int i)
    {
        var c = word[i];
        if (c is >= '\uac00' and <= '\ud7a3')
        {
            var syllable = c - '\uac00';
            latin
                .Append(HangulFirst[syllable / 588])
                .Append(HangulVowel[syllable % 588 / 28])
                .Append(HangulLast[syllable % 28]);
        }
        else if (Letters.TryGetValue(c is >= '\u30a1' and <= '\u30f6' ? (char)(c - 0x60) : c, out var letters))
        {
            latin.Append(letters);
            var isConsonant = c is >= '\u0915' and <= '\u0939';
            var next = i + 1 < word.Length ? word[i + 1] : '\0';
            var hasVowelSign = next is >= '\u093e' and <= '\u094d' or '\u093c';
            latin.Append(isConsonant && !hasVowelSign && next != '\0' ? "a" : "");
        }
        else
        {
            latin.Append(c);
        }
    }

    private static Dictionary<char, string> Read() =>
        EmbeddedTable
            .Lines("Similarity/letters.tsv")
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToDictionary(pair => pair[0], pair => pair[1..]);
}
