using CsCheck;
using FactCheck.Text.Attribution;

namespace FactCheck.Text.Tests.Attribution;

public sealed class OutletFinderTests
{
    private static readonly string[] Pieces =
    [
        "Time",
        "The Sun",
        "told ",
        "Re/code",
        "新华社",
        " ",
        "’s",
        "AP",
        "\ud83d",
    ];

    public static TheoryData<string, string> Sentences()
    {
        var data = new TheoryData<string, string>();
        foreach (var cells in TableRows.Of("Attribution.outlets.tsv"))
        {
            data.Add(cells[0], string.Join(" + ", cells[1..].Where(cell => cell.Length > 0)));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void The_outlets_of_a_sentence_are_found_with_their_role(string sentence, string expected)
    {
        var found = OutletFinder.Default.Find(sentence).Select(m => $"{m.Span.Of(sentence)}={m.Outlet.Name}={m.Role}");
        Assert.Equal(expected, string.Join(" + ", found));
    }

    [Fact]
    public void The_gazetteer_lists_at_least_three_hundred_news_outlets() =>
        Assert.True(OutletGazetteer.Default.Outlets.Count(outlet => outlet.Kind < OutletKind.Platform) >= 300);

    [Fact]
    public void A_desk_can_add_an_outlet_of_its_own()
    {
        var own = Outlet.Of("Harbour Herald", OutletKind.Newspaper, "GB", ["HaHe"], ["harbour.example"]);
        var finder = new OutletFinder(OutletGazetteer.Default.With([own]));
        Assert.Same(own, Assert.Single(finder.Find("The mayor told the Harbour Herald to wait.")).Outlet);
        Assert.Empty(OutletFinder.Default.Find("The mayor told the Harbour Herald to wait."));
    }

    [Fact]
    public void A_host_leads_to_its_outlet() =>
        Assert.Equal("CNN", OutletGazetteer.Default.AtHost("edition.cnn.com")?.Name);

    [Fact]
    public void Spans_lie_inside_any_text_in_order_and_apart() =>
        Gen.OneOf(Gen.String, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]))
            .Array[0, 12]
            .Select(string.Concat)
            .Sample(text =>
            {
                var end = 0;
                foreach (var mention in OutletFinder.Default.Find(text))
                {
                    Assert.InRange(mention.Span.Start, end, text.Length);
                    Assert.InRange(mention.Span.End, mention.Span.Start + 1, text.Length);
                    end = mention.Span.End;
                }
            });
}
