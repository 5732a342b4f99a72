using CsCheck;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Verdicts;
using FactCheck.Text;

namespace FactCheck.Domain.Tests.Articles;

/// <summary>Laws of splitting and merging, over random paragraphs with emoji, marks and scripts from right to left.</summary>
public sealed class BoundaryLaws
{
    private static readonly Gen<(RandomParagraph Paragraph, int Sentence, int At)> Splits =
        from paragraph in RandomParagraph.Any
        from sentence in Gen.Int[0, 3]
        from at in Gen.Int[1, 60]
        select (paragraph, sentence % paragraph.Facts.Sentences.Length, at);

    [Fact]
    public void Sentences_cover_the_words_that_they_covered_before_and_overlap_nowhere() =>
        EverySplit(
            (before, split) =>
            {
                var after = before.After(split);
                AssertWhole(after);
                Assert.Equal(CoveredBySentences(before), CoveredBySentences(after));
                Assert.Equal(before.Facts.Sentences.Length + 1, after.Facts.Sentences.Length);
            }
        );

    [Fact]
    public void Every_claim_stands_on_the_words_on_which_it_stood() =>
        EverySplit(
            (before, split) =>
            {
                var after = before.After(split);
                foreach (var (old, young) in before.Claims.Zip(after.Claims))
                {
                    Assert.Equal(
                        RandomParagraph.Covered(before.Facts, old.Anchors),
                        RandomParagraph.Covered(after.Facts, young.Anchors)
                    );
                }
            }
        );

    [Fact]
    public void A_part_holds_claims_exactly_when_a_live_one_stands_in_it_and_otherwise_is_as_the_whole_was() =>
        EverySplit(
            (before, split) =>
            {
                var e = (SentenceSplit)split.Structure;
                var live = before.After(split).Claims.Where(c => c.IsLive).SelectMany(c => c.Anchors).ToList();
                foreach (var part in new[] { e.Left, e.Right })
                {
                    var holds = live.Exists(a => a.Sentence == part.Id);
                    Assert.Equal(holds, part.Disposition is Disposition.HasClaims);
                    Assert.True(part == part.DecidedAs(e.From) || part == part.Unseen());
                    Assert.True(holds || e.From.Disposition is Disposition.HasClaims || part == part.DecidedAs(e.From));
                }
            }
        );

    [Fact]
    public void Exactly_the_claims_whose_seal_says_something_else_are_named_as_moved() =>
        EverySplit(
            (before, split) =>
            {
                var after = before.After(split);
                var changed = before
                    .Claims.Zip(after.Claims)
                    .Where(pair => Seal.TextOf(pair.First) != Seal.TextOf(pair.Second))
                    .Select(pair => pair.First.Id);
                Assert.Equal(changed, split.Spans.Select(s => s.Claim));
            }
        );

    [Fact]
    public void A_split_and_a_merge_give_back_sentences_decisions_and_spans() =>
        EverySplit(
            (before, split) =>
            {
                var e = (SentenceSplit)split.Structure;
                var after = before.After(split);
                var merge = Boundaries.Merge(after.Facts, e.Left, e.Right, after.Claims, []);
                AssertSame(before, after.After(merge.Value));
            }
        );

    [Fact]
    public void A_move_taken_back_gives_everything_back_exactly() =>
        EverySplit(
            (before, split) =>
            {
                AssertSame(before, Back(before.After(split), split));
                foreach (var (first, second) in before.Facts.Sentences.Zip(before.Facts.Sentences.Skip(1)))
                {
                    var merge = Boundaries.Merge(before.Facts, first, second, before.Claims, []).Value;
                    AssertWhole(before.After(merge));
                    AssertSame(before, Back(before.After(merge), merge));
                }
            }
        );

    [Fact]
    public void Two_cuts_of_one_sentence_give_the_same_sentences_in_either_order() =>
        Splits
            .Select(Gen.Int[1, 60])
            .Sample(
                pair =>
                {
                    var ((paragraph, index, one), other) = pair;
                    var id = paragraph.Facts.Sentences[index].Id;
                    Assert.Equal(Starts(paragraph, id, one, other), Starts(paragraph, id, other, one));
                },
                iter: 2_000
            );

    private static void EverySplit(Action<RandomParagraph, BoundaryMove> holds)
    {
        var splits = 0;
        Splits.Sample(
            drawn =>
            {
                var sentence = drawn.Paragraph.Facts.Sentences[drawn.Sentence];
                if (Split(drawn.Paragraph, sentence.Id, sentence.Span, drawn.At) is { } split)
                {
                    Interlocked.Increment(ref splits);
                    holds(drawn.Paragraph, split);
                }
            },
            iter: 4_000
        );
        Assert.True(splits > 500, $"Only {splits} splits came about.");
    }

    private static RandomParagraph Back(RandomParagraph after, BoundaryMove move) =>
        after.After(Boundaries.Back(move, after.Facts, after.Claims, []).Value);

    // As the person asks who saw the sentence before anybody split it.
    private static BoundaryMove? Split(RandomParagraph paragraph, SentenceId id, TextSpan seen, int at)
    {
        var shown = seen.Of(paragraph.Facts.Text);
        var sentence = paragraph.Facts.Sentence(id)!;
        var split = Boundaries.Split(paragraph.Facts, sentence, shown, at, SentenceId.New(), paragraph.Claims);
        return split.Done ? split.Value : null;
    }

    private static List<TextSpan> Starts(RandomParagraph paragraph, SentenceId id, params int[] cuts)
    {
        var seen = paragraph.Facts.Sentence(id)!.Span;
        foreach (var at in cuts)
        {
            paragraph = Split(paragraph, id, seen, at) is { } split ? paragraph.After(split) : paragraph;
        }

        return [.. paragraph.Facts.Sentences.Select(s => s.Span)];
    }

    private static void AssertWhole(RandomParagraph paragraph)
    {
        var end = 0;
        foreach (var sentence in paragraph.Facts.Sentences)
        {
            var text = sentence.Span.Of(paragraph.Facts.Text);
            Assert.True(sentence.Span.Start >= end);
            Assert.Equal(text.Trim(), text);
            Assert.NotEmpty(text);
            end = sentence.Span.End;
        }

        foreach (var anchor in paragraph.Claims.SelectMany(c => c.Anchors))
        {
            var text = paragraph.Facts.Sentence(anchor.Sentence)!.Span.Of(paragraph.Facts.Text);
            Assert.Equal(anchor.Span.Of(text), anchor.Exact);
            Assert.Equal(anchor.Exact.Trim(), anchor.Exact);
            Assert.NotEmpty(anchor.Exact);
        }
    }

    private static void AssertSame(RandomParagraph before, RandomParagraph after)
    {
        Assert.Equal(before.Facts.Sentences, after.Facts.Sentences);
        Assert.Equal(before.Claims.SelectMany(c => c.Anchors), after.Claims.SelectMany(c => c.Anchors));
    }

    private static IEnumerable<int> CoveredBySentences(RandomParagraph paragraph) =>
        paragraph
            .Facts.Sentences.SelectMany(s => Enumerable.Range(s.Span.Start, s.Span.Length))
            .Where(at => !char.IsWhiteSpace(paragraph.Facts.Text[at]));
}
