using CsCheck;
using FactCheck.Text.Revisions;

namespace FactCheck.Text.Tests.Revisions;

public sealed class WordBagTests
{
    // So few different words that bags overlap, and so many more than bits that some share one.
    private static readonly Gen<ulong[]> Words = Gen.Int[0, 150].Select(n => WordHash.Of($"w{n}")).Array[0, 40];

    [Fact]
    public void What_two_bags_share_is_what_their_words_have_in_common() =>
        Gen.Select(Words, Words)
            .Sample(
                (a, b) =>
                {
                    var common = a.GroupBy(w => w).Sum(g => Math.Min(g.Count(), b.Count(w => w == g.Key)));
                    return Bag(a).Shared(Bag(b)) == common && Bag(a).Without(Bag(b)).Count == a.Length - common;
                }
            );

    [Fact]
    public void The_quick_look_never_rules_out_what_is_alike() =>
        Gen.Select(Words, Words).Sample((a, b) => Bag(a).Tally.CanReach(Bag(b).Tally, Bag(a).Likeness(Bag(b))));

    [Fact]
    public void The_quick_look_rules_out_most_of_what_is_not() =>
        Assert.False(Bag([.. Hashes("a", 20)]).Tally.CanReach(Bag([.. Hashes("b", 20)]).Tally, 0.9));

    [Fact]
    public void An_index_leads_from_a_word_to_all_sentences_that_have_it() =>
        Words
            .Array[0, 30]
            .Sample(sentences =>
            {
                var index = new SentenceIndex(most: 1000);
                foreach (var (number, words) in sentences.Index())
                {
                    index.Add(number, Bag(words).Words);
                }

                return sentences
                    .SelectMany(words => words)
                    .Distinct()
                    .All(word => Found(index, word).SequenceEqual(Having(sentences, word)));
            });

    [Fact]
    public void A_word_of_too_many_sentences_leads_nowhere()
    {
        var index = new SentenceIndex(most: 2);
        var (common, rare) = (WordHash.Of("the"), WordHash.Of("bridge"));
        index.Add(0, [common]);
        index.Add(1, [common]);
        Assert.Equal([0, 1], Found(index, common));

        index.Add(2, [.. new[] { common, rare }.Order()]);

        Assert.Empty(Found(index, common));
        Assert.Equal([2], Found(index, rare));
    }

    private static WordBag Bag(ulong[] words) => new([.. words.Order()]);

    private static IEnumerable<ulong> Hashes(string letter, int count) =>
        Enumerable.Range(0, count).Select(n => WordHash.Of($"{letter}{n}"));

    private static IEnumerable<int> Having(ulong[][] sentences, ulong word) =>
        sentences.Index().Where(s => s.Item.Contains(word)).Select(s => s.Index);

    private static List<int> Found(SentenceIndex index, ulong word)
    {
        var found = new List<int>();
        for (var posting = index.First(word); posting > 0; )
        {
            found.Add(index.Take(ref posting));
        }

        return found;
    }
}
