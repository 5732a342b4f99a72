using CsCheck;
using FactCheck.Text.Sentences;

namespace FactCheck.Text.Tests.Sentences;

public sealed class SentenceSegmenterLaws
{
    private const string Hostile =
        ".!?…‥。！？．؟۔।॥:;,\"'“”‘’„«»‹›()[]{}「」『』（）•⁃-–—*_ \u00A0\u2003\u3000\u200B\uFEFF\t\n\r\u2028\u2029\u0085\v\f\0aAbBiIvVxX019éÉßçЖжあ山가אبक\uD83D\uDE00\u0301\uFFFF";

    private static readonly string?[] Languages =
    [
        null,
        "en",
        "de",
        "fr",
        "es",
        "pt",
        "it",
        "nl",
        "ru",
        "ar",
        "hi",
        "zh",
        "ja",
        "hy",
        "el",
        "xx",
        "",
        "en-GB-oed",
    ];

    private static readonly string[] Pieces =
    [
        "Mr.",
        "U.S.",
        "No. 5",
        "said",
        "The",
        "e.g.",
        "https://a.b/c",
        "1.",
        "2.",
        "a)",
        "b)",
        ". . .",
        "[1]",
        "\r\n",
    ];

    private static readonly Gen<string> HostileText = Gen.Frequency(
            (6, Gen.Char[Hostile].Select(c => c.ToString())),
            (2, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i])),
            (1, Gen.Char.Select(c => c.ToString()))
        )
        .Array[0, 60]
        .Select(string.Concat);

    [Fact]
    public void Sentences_rejoin_to_any_text_whatever() =>
        Gen.Select(HostileText, Gen.Int[0, Languages.Length - 1].Select(i => Languages[i]))
            .Sample((text, language) => Rejoins(text, language), iter: 20_000);

    [Fact]
    public void A_sentence_never_crosses_an_empty_line() =>
        HostileText.Sample(
            text =>
                SentenceSegmenter.Split(text, "en").All(s => !s.Of(text).Contains("\n\n", StringComparison.Ordinal)),
            iter: 5_000
        );

    /// <summary>In order, without overlap, never empty, white space alone between them and none at their edges.</summary>
    private static bool Rejoins(string text, string? language)
    {
        var end = 0;
        foreach (var sentence in SentenceSegmenter.Split(text, language))
        {
            if (sentence.Start < end || sentence.IsEmpty || sentence.End > text.Length)
            {
                return false;
            }

            var isTrimmed = !char.IsWhiteSpace(text[sentence.Start]) && !char.IsWhiteSpace(text[sentence.End - 1]);
            if (!isTrimmed || !string.IsNullOrWhiteSpace(text[end..sentence.Start]))
            {
                return false;
            }

            end = sentence.End;
        }

        return string.IsNullOrWhiteSpace(text[end..]);
    }
}
