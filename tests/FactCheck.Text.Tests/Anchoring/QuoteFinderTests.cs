using System.Text.Json;
using CsCheck;
using FactCheck.Text.Anchoring;

namespace FactCheck.Text.Tests.Anchoring;

public sealed class QuoteFinderTests
{
    private const string Text = "The bridge cost 4 million. The tunnel cost 4 million.";

    private static readonly string[] Vocabulary = ["the", "bridge", "tunnel", "cost", "4", "million", "city", "said"];

    private static readonly Gen<string> Words = Gen.Int[0, Vocabulary.Length - 1]
        .Array[20, 60]
        .Select(words => string.Join(' ', words.Select(w => Vocabulary[w])) + ".");

    [Fact]
    public void Context_decides_between_equal_words()
    {
        var match = QuoteFinder.Find(Text, new Quote("cost 4 million", "The tunnel ", "."));

        Assert.Equal(new TextSpan(38, 52), match?.Span);
        Assert.Equal(QuoteMethod.Exact, match?.Method);
        Assert.Equal(1, match?.Score);
        Assert.False(match?.IsAmbiguous);
    }

    [Fact]
    public void Equal_words_without_context_are_ambiguous_and_the_hint_decides()
    {
        var match = QuoteFinder.Find(Text, new Quote("cost 4 million", "", ""), new TextSpan(40, 54));

        Assert.Equal(new QuoteMatch(new TextSpan(38, 52), 1, QuoteMethod.Exact, IsAmbiguous: true), match);
    }

    [Fact]
    public void Words_that_are_nowhere_are_not_found() =>
        Assert.Null(QuoteFinder.Find(Text, new Quote("ferry", "", "")));

    [Fact]
    public void Empty_words_are_not_found() => Assert.Null(QuoteFinder.Find(Text, new Quote("", "The ", "bridge")));

    [Fact]
    public void A_corrected_figure_in_the_old_context_beats_the_old_figure_elsewhere()
    {
        var text =
            "The harbour was rebuilt for 4.2 million after the storm. Elsewhere, 4 million people went without power.";

        var match = QuoteFinder.Find(text, new Quote("4 million", "The harbour was rebuilt for ", " after the storm."));

        Assert.Equal("4.2 million", match?.Span.Of(text));
        Assert.Equal(QuoteMethod.Approximate, match?.Method);
    }

    [Fact]
    public void Reworded_words_are_found_from_edge_to_edge()
    {
        var text =
            "Nobody knew. In all, some 40 lorries had crossed the new bridge by noon, police said. Nobody cared.";

        var match = QuoteFinder.Find(text, new Quote("some 40 lorries have crossed that new bridge by noon", "", ""));

        Assert.Equal("some 40 lorries had crossed the new bridge by noon", match?.Span.Of(text));
    }

    [Fact]
    public void A_strict_search_sees_case_and_marks()
    {
        var match = QuoteFinder.Find("He called it “Daft”.", new Quote("\"daft\"", "", ""));

        Assert.Null(match);
    }

    [Fact]
    public void A_search_in_a_capture_looks_through_typesetting()
    {
        var capture = "On Friday\nthe  Mayor said: “It’s a re-\n  markable eﬃcient —\u00a0and cheap\u00ad — café…”";

        var match = QuoteFinder.FindInCapture(
            capture,
            new Quote("\"It's a remarkable efficient - and cheap - cafe...\"", "", "")
        );

        Assert.Equal(capture[capture.IndexOf('“')..], match?.Span.Of(capture));
        Assert.Equal(QuoteMethod.Folded, match?.Method);
    }

    [Fact]
    public void A_search_in_a_capture_finds_what_was_tidied_up()
    {
        var capture = "“We’ve never, ever seen so many vans on that road,” he said.";

        var match = QuoteFinder.FindInCapture(
            capture,
            new Quote("\"We've never seen so many vans on the road\"", "", "")
        );

        Assert.Equal(QuoteMethod.Approximate, match?.Method);
        Assert.Equal("“We’ve never, ever seen so many vans on that road", match?.Span.Of(capture).TrimEnd(',', '”'));
    }

    [Fact]
    public void What_was_described_is_found_where_it_was() =>
        Gen.Select(Words, Gen.Int[0, 100], Gen.Int[1, 30])
            .Sample(
                (text, from, length) =>
                {
                    var start = Math.Min(from, text.Length - 1);
                    var span = new TextSpan(start, Math.Min(text.Length, start + length));
                    var match = QuoteFinder.Find(text, QuoteDescriber.Describe(text, span), span);
                    return match?.Span == span && match.Method == QuoteMethod.Exact;
                }
            );

    [Fact]
    public void A_quote_with_some_letters_changed_is_found_where_it_was() =>
        Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 6, 9].Array[30, 60], Gen.Int[0, 20], Gen.Int[5, 9], Gen.Int[9, 20])
            .Sample(
                (words, first, count, stride) =>
                {
                    var text = string.Join(' ', words);
                    var start = words.Take(first).Sum(w => w.Length + 1);
                    var exact = string.Join(' ', words.Skip(first).Take(count));
                    var changed = string.Concat(exact.Select((c, i) => i % stride == 3 ? '#' : c));

                    var match = QuoteFinder.Find(text, new Quote(changed, "", ""));

                    return match is { Method: QuoteMethod.Approximate, IsAmbiguous: false }
                        && match.Span == new TextSpan(start, start + exact.Length);
                }
            );

    [Fact]
    public void An_approximate_place_never_cuts_a_surrogate_pair() =>
        Gen.Select(Gen.String[Gen.Char["ab\ud83d\ude00\ude01"], 10, 60], Gen.String[Gen.Char["ab\ud83d\ude01"], 4, 12])
            .Sample(
                (text, words) =>
                    QuoteFinder.Find(text, new Quote(words, "", "")) is not { } match
                    || (!Cuts(text, match.Span.Start) && !Cuts(text, match.Span.End))
            );

    [Fact]
    public void The_cases_of_other_annotation_libraries_come_out_as_theirs()
    {
        var cases = File.ReadLines(GoldData.Path("anchoring-cases", "cases.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(c => c.TryGetProperty("text", out _))
            .ToList();

        Assert.NotEmpty(cases);
        Assert.All(
            cases,
            c =>
            {
                var (selector, text) = (c.GetProperty("selector"), c.GetProperty("text").GetString() ?? "");
                var quote = new Quote(Part(selector, "exact"), Part(selector, "prefix"), Part(selector, "suffix"));
                var hint = c.TryGetProperty("hint", out var h)
                    ? new TextSpan(h.GetInt32(), h.GetInt32())
                    : (TextSpan?)null;
                var expected = c.GetProperty("expected")[0];

                var match = QuoteFinder.Find(text, quote, hint);

                Assert.Equal(expected.GetProperty("start").GetInt32(), match?.Span.Start);
                Assert.Equal(expected.GetProperty("end").GetInt32(), match?.Span.End);
            }
        );
    }

    [Fact]
    public void A_text_of_one_letter_is_searched_in_good_time()
    {
        var text = new string('a', 200_000);

        Assert.NotNull(QuoteFinder.Find(text, new Quote(new string('a', 3000), "b", "c")));
        Assert.NotNull(QuoteFinder.Find(text, new Quote("aaa", "b", "c")));
        Assert.Null(QuoteFinder.Find(text, new Quote(new string('b', 900), "", "")));
    }

    private static bool Cuts(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]);

    private static string Part(JsonElement selector, string name) =>
        selector.TryGetProperty(name, out var part) ? part.GetString() ?? "" : "";
}
