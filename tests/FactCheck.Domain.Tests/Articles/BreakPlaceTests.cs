using CsCheck;
using FactCheck.Domain.Articles;

namespace FactCheck.Domain.Tests.Articles;

public sealed class BreakPlaceTests
{
    [Fact]
    public void Each_word_is_a_place_and_one_after_the_end_of_a_sentence_is_likely()
    {
        var places = BreakPlace.Of("It cost “12 million.”  It opened");

        Assert.Equal(["It", "cost", "“12", "million.”", "It", "opened"], places.Select(p => p.Word));
        Assert.Equal([0, 3, 8, 12, 23, 26], places.Select(p => p.At));
        Assert.Equal([4], places.Select((p, i) => (p, i)).Where(p => p.p.IsLikely).Select(p => p.i));
    }

    [Fact]
    public void Without_spaces_each_character_is_a_place() =>
        Assert.Equal(
            ["橋", "は", "長", "い", "。", "新", "し", "い"],
            BreakPlace.Of("橋は長い。新しい").Select(p => p.Word)
        );

    [Fact]
    public void Every_place_but_the_first_is_one_where_a_sentence_can_be_cut() =>
        RandomParagraph.Any.Sample(
            paragraph =>
            {
                foreach (var sentence in paragraph.Facts.Sentences)
                {
                    var text = sentence.Span.Of(paragraph.Facts.Text);
                    var places = BreakPlace.Of(text);
                    Assert.Equal(
                        string.Concat(text.Where(c => !char.IsWhiteSpace(c))),
                        string.Concat(places.Select(p => p.Word))
                    );
                    Assert.All(
                        places.Skip(1),
                        p => Assert.Equal(p.At, SentenceCut.Of(text, new(0, text.Length), p.At).Value.Right.Start)
                    );
                }
            },
            iter: 1_000
        );
}
