using FactCheck.Text.Sentences;

namespace FactCheck.Text.Tests.Sentences;

/// <summary>Texts made to be slow. What counts is growth: four times the text may take no more than about four times as long.</summary>
public sealed class HostileTexts
{
    private const int Length = 200_000;

    public static TheoryData<string> Units { get; } =
    [
        "a",
        ".",
        "!",
        " ",
        "\n",
        "\r\n",
        "\"",
        "'",
        "(",
        ")",
        "[",
        "]",
        "“",
        "«",
        "•",
        "> ",
        ":",
        ";",
        "A",
        "A ",
        "Ab c ",
        ". ",
        ".a",
        "a.",
        "a. ",
        ".A",
        "1.",
        "1. ",
        "a) ",
        "\"a ",
        "(a ",
        "'a. ",
        "<a@b",
        ". :) ",
        ":-)",
        ".[1]",
        ".)",
        ". . ",
        "...",
        "[...]",
        "?a",
        "http://a.b/",
        "www.a",
        "Mr. ",
        "U.S. ",
        "The ",
        "said ",
        "。",
        "「",
        "،",
        "، ا",
        "\uD83D\uDE00",
        ".\uD83D\uDE00",
        "\uD800",
        "\0",
        "It is one. ",
    ];

    [Theory]
    [MemberData(nameof(Units))]
    public void Any_repetition_is_cut_in_linear_time(string unit)
    {
        foreach (var language in new[] { "en", "ar" })
        {
            var (quarter, whole) = (Repeat(unit, Length / 4), Repeat(unit, Length));
            Growth.AssertLinear(
                () => SentenceSegmenter.Split(quarter, language),
                () => SentenceSegmenter.Split(whole, language)
            );
        }
    }

    [Fact]
    public void A_hundred_thousand_sentences_are_found() =>
        Assert.Equal(100_000, SentenceSegmenter.Split(Repeat("It is one. ", 1_100_000), "en").Count);

    [Fact]
    public void A_million_letters_without_a_blank_are_one_sentence() =>
        Assert.Equal([new TextSpan(0, 1_000_000)], SentenceSegmenter.Split(new string('x', 1_000_000), "en"));

    private static string Repeat(string unit, int length) =>
        string.Concat(Enumerable.Repeat(unit, length / unit.Length));
}
