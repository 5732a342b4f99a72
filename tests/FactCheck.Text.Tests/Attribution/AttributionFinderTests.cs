using CsCheck;
using FactCheck.Text.Attribution;

namespace FactCheck.Text.Tests.Attribution;

public sealed class AttributionFinderTests
{
    public static TheoryData<string, string> Sentences()
    {
        var data = new TheoryData<string, string>();
        foreach (var cells in TableRows.Of("Attribution.sources.tsv"))
        {
            data.Add(cells[0], string.Join(" + ", cells[1..].Where(cell => cell.Length > 0)));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void The_sources_of_a_sentence_are_found_with_role_and_carrier(string sentence, string expected)
    {
        var found = AttributionFinder
            .Find(sentence)
            .Select(m => $"{m.Kind}/{m.Role}/{m.Span.Of(sentence)}" + (m.CarriedBy is { } by ? $">{by}" : ""));
        Assert.Equal(expected, string.Join(" + ", found));
    }

    [Fact]
    public void Sources_of_any_text_lie_inside_it_in_order_and_apart()
    {
        string[] pieces =
        [
            "told ",
            "a spokesperson ",
            "according to ",
            "Jane Doe, ",
            "the minister, ",
            "said ",
            "documents ",
            "Reuters ",
            "of ",
            "“",
            "\ud83d",
            "s' ",
        ];
        Gen.OneOf(Gen.String[0, 5], Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]))
            .Array[0, 14]
            .Select(string.Concat)
            .Sample(text =>
            {
                var end = 0;
                foreach (var mention in AttributionFinder.Find(text))
                {
                    Assert.InRange(mention.Span.Start, end, text.Length);
                    Assert.InRange(mention.Span.End, mention.Span.Start + 1, text.Length);
                    end = mention.Span.End;
                }
            });
    }
}
