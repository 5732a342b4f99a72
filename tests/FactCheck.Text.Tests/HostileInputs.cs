using FactCheck.Text.Anchoring;
using FactCheck.Text.Attribution;
using FactCheck.Text.Picks;
using FactCheck.Text.Quoting;
using FactCheck.Text.Revisions;
using FactCheck.Text.Similarity;
using FactCheck.Text.Worthiness;

namespace FactCheck.Text.Tests;

/// <summary>
/// Inputs made to be slow, for every problem but sentences, which have their own. The bounds: four times the text takes at most
/// eight times as long (<see cref="Growth"/>); a text of a million letters or a hundred thousand sentences at most <see cref="MostSeconds"/> seconds.
/// </summary>
public sealed class HostileInputs
{
    private const int Length = 100_000;
    private const int MostSeconds = 10;

    private static readonly string[] Units =
    [
        "a",
        " ",
        ".",
        "\"",
        "(",
        "a ",
        "A ",
        "1 ",
        "1,",
        "- ",
        "said ",
        "May ",
        "The Sun ",
        "no ",
        "It is one. ",
        "東",
        "\uD83D\uDE00",
        "\uD800",
    ];

    private static readonly Dictionary<string, Action<string>> Works = new(StringComparer.Ordinal)
    {
        ["describe"] = text => QuoteDescriber.Describe(text, Middle(text)),
        ["find"] = text => QuoteFinder.Find(text, new Quote(Middle(text).Of(text) + "#", "before", "after")),
        ["find in a capture"] = text => QuoteFinder.FindInCapture(text, new Quote("(said) 1 “It”", "", "")),
        ["quotation in its source"] = text =>
            new SourceText(text).Find("(said) 1 … May it … “one” … The Sun … 2, 3 … no … It is … a a … b … c … d … e"),
        ["align"] = text => SentenceAligner.Align(text, "One more. " + text[..^1]),
        ["difference"] = text => TextDiff.Words(text, "One more. " + text[..^1]),
        ["carry"] = text => new Reanchoring(SentenceAligner.Align(text, text + " End.")).Carry(Middle(text)),
        ["outlets"] = text => OutletFinder.Default.Find(text),
        ["sources"] = text => AttributionFinder.Find(text),
        ["facts"] = text => SentencePicks.Facts(text),
        ["uncovered"] = text => SentencePicks.Uncovered(text, [Middle(text)]),
        ["worthiness"] = text => CheckWorthiness.Of(text),
        ["rank"] = text => Rank(text),
        ["compare"] = text => ClaimComparison.Of(text, "One more " + text[..^1]),
    };

    public static TheoryData<string, string> Pairs()
    {
        var data = new TheoryData<string, string>();
        foreach (var work in Works.Keys)
        {
            foreach (var unit in Units)
            {
                data.Add(work, unit);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Any_repetition_takes_linear_time(string work, string unit)
    {
        var (quarter, whole) = (Repeat(unit, Length / 4), Repeat(unit, Length));
        Growth.AssertLinear(() => Works[work](quarter), () => Works[work](whole));
    }

    [Theory]
    [InlineData("describe")]
    [InlineData("find")]
    [InlineData("find in a capture")]
    [InlineData("quotation in its source")]
    [InlineData("align")]
    [InlineData("difference")]
    [InlineData("carry")]
    public void A_million_letters_or_a_hundred_thousand_equal_sentences_are_worked_on_in_seconds(string work)
    {
        var (word, many) = (new string('a', 1_000_000), Repeat("It is one. ", 1_100_000));
        var letters = Growth.Time(() => Works[work](word));
        var sentences = Growth.Time(() => Works[work](many));

        Assert.True(letters.TotalSeconds < MostSeconds, $"{letters} for a million letters");
        Assert.True(sentences.TotalSeconds < MostSeconds, $"{sentences} for a hundred thousand sentences");
    }

    private static TextSpan Middle(string text) => new(text.Length / 2, Math.Min(text.Length, (text.Length / 2) + 200));

    private static void Rank(string text)
    {
        var index = new ClaimIndex();
        index.Add(text);
        index.Add(text + " more");
        index.Rank(text, 5);
    }

    private static string Repeat(string unit, int length) =>
        string.Concat(Enumerable.Repeat(unit, length / unit.Length));
}
