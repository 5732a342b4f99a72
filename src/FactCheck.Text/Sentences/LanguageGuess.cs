using System.Collections.Frozen;

namespace FactCheck.Text.Sentences;

/// <summary>
/// Guesses the language of a text. Idea: the script decides where it can; letters of one language only, then the commonest
/// words, decide between languages that share a script. Only the beginning of the text is read.
/// </summary>
internal static class LanguageGuess
{
    private const string Otherwise = "en";

    /// <summary>How much of the text is read, in code units.</summary>
    private const int Reach = 1_000;

    private static readonly string[] Latin = ["en", "de", "fr", "es", "pt", "it", "nl", "da", "sv", "pl", "sk", "cs"];
    private static readonly string[] Cyrillic = ["ru", "uk", "bg", "kk"];
    private static readonly string[] Devanagari = ["hi", "mr"];
    private static readonly string[] Arabic = ["ar", "fa", "ur"];

    /// <summary>For each common word, one bit a language that has it, in the order of the four lists.</summary>
    private static readonly Lazy<FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>>> Common = new(() =>
        ReadCommonWords().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>()
    );

    private static string[] Known => [.. Latin, .. Cyrillic, .. Devanagari, .. Arabic];

    /// <summary>A language code; "en" when nothing speaks for another.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Reach)];
        return ScriptOf(text) switch
        {
            Script.Latin => MostCommon(text, Latin),
            Script.Cyrillic => MostCommon(text, Cyrillic),
            Script.Devanagari => MostCommon(text, Devanagari),
            Script.Arabic => MostCommon(text, Arabic),
            Script.Kana => "ja",
            Script.Han => "zh",
            Script.Hangul => "ko",
            Script.Greek => "el",
            Script.Armenian => "hy",
            Script.Ethiopic => "am",
            Script.Myanmar => "my",
            _ => Otherwise,
        };
    }

    private static Script ScriptOf(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[(int)Script.Count];
        counts.Clear();
        foreach (var unit in text)
        {
            counts[(int)ScriptOf(unit)]++;
        }

        // Japanese is mostly written in both: a tenth of kana is no Chinese text.
        if (counts[(int)Script.Kana] * 10 > counts[(int)Script.Han])
        {
            counts[(int)Script.Kana] += counts[(int)Script.Han];
        }

        counts[(int)Script.Other] = 0;
        var most = Script.Other;
        for (var script = Script.Other; script < Script.Count; script++)
        {
            most = counts[(int)script] > counts[(int)most] ? script : most;
        }

        return most;
    }

    private static Script ScriptOf(char unit) =>
        unit switch
        {
            (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= 'À' and <= 'ɏ') => Script.Latin,
            >= '\u0370' and <= '\u03FF' => Script.Greek,
            >= '\u0400' and <= '\u052F' => Script.Cyrillic,
            >= '\u0531' and <= '\u058F' => Script.Armenian,
            >= '\u0600' and <= '\u06FF' => Script.Arabic,
            >= '\u0900' and <= '\u097F' => Script.Devanagari,
            >= '\u1000' and <= '\u109F' => Script.Myanmar,
            >= '\u1200' and <= '\u137F' => Script.Ethiopic,
            >= '\u3040' and <= '\u30FF' => Script.Kana,
            >= '\u3400' and <= '\u9FFF' => Script.Han,
            >= '\uAC00' and <= '\uD7AF' => Script.Hangul,
            _ => Script.Other,
        };

    /// <summary>The language with the most common words and letters of its own; the first of the list when all are equal.</summary>
    private static string MostCommon(ReadOnlySpan<char> text, string[] languages)
    {
        var known = Known;
        var first = Array.IndexOf(known, languages[0]);
        Span<int> hits = stackalloc int[languages.Length];
        hits.Clear();
        for (var start = 0; start < text.Length; )
        {
            var end = start;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] is >= '\u0900' and <= '\u0963'))
            {
                end++;
            }

            var has = end > start && Common.Value.TryGetValue(text[start..end], out var found) ? found >> first : 0;
            for (var i = 0; has != 0 && i < languages.Length; i++)
            {
                hits[i] += (has >> i) & 1;
            }

            start = end + 1;
        }

        var best = 0;
        for (var i = 0; i < languages.Length; i++)
        {
            hits[i] += text.ContainsAny(OwnLetters(languages[i])) ? 3 : 0;
            best = hits[i] > hits[best] ? i : best;
        }

        return languages[best];
    }

    /// <summary>Letters that, of the languages sharing the script, only this one has.</summary>
    private static ReadOnlySpan<char> OwnLetters(string language) =>
        language switch
        {
            "de" => "ß",
            "es" => "ñ¿¡",
            "pt" => "ãõ",
            "fr" => "œ",
            "pl" => "łąęśćźż",
            "cs" => "ěřů",
            "sk" => "ľĺŕ",
            "da" => "ø",
            "ru" => "ы",
            "uk" => "їєґ",
            "kk" => "әғқңұһ",
            "fa" => "پژگ",
            "ur" => "ٹڈڑںے",
            "mr" => "ळ",
            _ => [],
        };

    private static Dictionary<string, int> ReadCommonWords()
    {
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var known = Known;
        for (var i = 0; i < known.Length; i++)
        {
            foreach (var word in LanguageFile.WordsUnder("common", known[i]))
            {
                words[word] = words.GetValueOrDefault(word) | (1 << i);
            }
        }

        return words;
    }

    private enum Script
    {
        Other,
        Latin,
        Greek,
        Cyrillic,
        Armenian,
        Arabic,
        Devanagari,
        Myanmar,
        Ethiopic,
        Kana,
        Han,
        Hangul,
        Count,
    }
}
