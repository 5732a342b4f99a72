using System.Globalization;
using CsCheck;
using FactCheck.Text.Picks;

namespace FactCheck.Text.Tests.Picks;

public sealed class SentencePicksTests
{
    private static readonly string[] Pieces =
    [
        "“",
        "”",
        "‘",
        "’",
        "\"",
        "$5",
        " million",
        "4 December",
        " 2014",
        "May ",
        "Mr. ",
        "Van ",
        "of ",
        ", which ",
        "; ",
        "1,000",
        "two ",
        "hundred ",
        "%",
        "\ud83d",
        "é",
    ];

    private static readonly Gen<string> AnyText = Gen.OneOf(
            Gen.String[0, 5],
            Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i])
        )
        .Array[0, 16]
        .Select(string.Concat);

    public static TheoryData<string, string> Sentences()
    {
        var data = new TheoryData<string, string>();
        foreach (var cells in TableRows.Of("Picks.picks.tsv"))
        {
            data.Add(cells[0], string.Join(" + ", cells[1..].Where(cell => cell.Length > 0)));
        }

        return data;
    }

    public static TheoryData<string, double, string> Figures()
    {
        var data = new TheoryData<string, double, string>();
        foreach (var cells in TableRows.Of("Picks.figures.tsv"))
        {
            data.Add(cells[0], double.Parse(cells[1], CultureInfo.InvariantCulture), cells[2]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Facts_are_offered_in_the_order_of_the_sentence(string sentence, string expected) =>
        Assert.Equal(
            expected,
            string.Join(" + ", SentencePicks.Facts(sentence).Select(p => $"{p.Kind}={p.Span.Of(sentence)}"))
        );

    [Theory]
    [MemberData(nameof(Figures))]
    public void A_figure_has_its_value_and_unit(string text, double value, string unit)
    {
        var figure = Assert.Single(FigureFinder.Find(text));
        Assert.Equal(value, figure.Value, 6);
        Assert.Equal(unit, figure.Unit);
    }

    [Fact]
    public void A_date_says_year_month_and_day()
    {
        var date = Assert.Single(DateFinder.Find("It was on December 4, 2014."));
        Assert.Equal((2014, 12, 4), (date.Year, date.Month, date.Day));
        Assert.Equal("December 4, 2014", date.Span.Of("It was on December 4, 2014."));
    }

    [Fact]
    public void Clauses_are_cut_at_the_words_that_open_them()
    {
        const string Sentence = "Unemployment fell to 5 percent, but wages stood still because firms cut jobs.";
        var clauses = ClauseFinder.Find(Sentence).Select(span => span.Of(Sentence));
        Assert.Equal(["Unemployment fell to 5 percent", "but wages stood still", "because firms cut jobs"], clauses);
    }

    [Fact]
    public void A_fact_that_is_marked_is_no_longer_open()
    {
        const string Sentence = "Acme sold 40 boats in 2014.";
        var boats = new TextSpan(
            Sentence.IndexOf("40", StringComparison.Ordinal),
            Sentence.IndexOf(" in", StringComparison.Ordinal)
        );
        var open = SentencePicks.Uncovered(Sentence, [boats]).Select(pick => pick.Span.Of(Sentence));
        Assert.Equal(["Acme", "2014"], open);
    }

    [Fact]
    public void Half_a_marked_fact_stays_open()
    {
        const string Sentence = "It cost $17.3 trillion.";
        var open = SentencePicks.Uncovered(Sentence, [new TextSpan(8, 13)]);
        Assert.Equal("$17.3 trillion", Assert.Single(open).Span.Of(Sentence));
    }

    [Fact]
    public void Nothing_is_open_once_the_whole_text_is_marked() =>
        AnyText.Sample(text => Assert.Empty(SentencePicks.Uncovered(text, [new TextSpan(0, text.Length)])));

    [Fact]
    public void There_are_never_more_picks_than_keys_and_they_lie_inside_the_text() =>
        AnyText.Sample(text =>
        {
            var picks = SentencePicks.Keys(text);
            Assert.InRange(picks.Count, 0, SentencePicks.MostKeys);
            Assert.All(picks, pick => Assert.InRange(pick.Span.End, pick.Span.Start + 1, text.Length));
            Assert.Equal(
                picks.OrderBy(pick => pick.Span.Start).Select(pick => pick.Span.Start),
                picks.Select(pick => pick.Span.Start)
            );
        });
}
