using CsCheck;
using FactCheck.Text.Revisions;

namespace FactCheck.Text.Tests.Revisions;

public sealed class SentenceAlignerTests
{
    private const string Bridge = "The old bridge over the river was closed to lorries in March.";
    private const string Mayor = "Mayor Ines Okoro promised a new one before the next election.";
    private const string Cost = "Engineers put the cost at 4 million, twice the yearly budget.";
    private const string Ferry = "A ferry carries passengers across on weekdays from six to nine.";

    private static readonly Gen<string> AnyText = Gen.OneOf(
            Gen.Const("Yes. "),
            Gen.Const("No.\n"),
            Gen.Const("It rained again. "),
            Gen.String[Gen.Char["ab .!\n"], 0, 12]
        )
        .Array[0, 40]
        .Select(string.Concat);

    [Fact]
    public void A_text_and_itself_are_all_the_same() =>
        AnyText.Sample(text =>
            SentenceAligner
                .Align(text, text)
                .Links.All(l => l is { Fate: SentenceFate.Same, IsCertain: true, Likeness: 1 } && l.Old == l.New)
        );

    [Fact]
    public void Every_sentence_is_in_exactly_one_link() =>
        Gen.Select(AnyText, AnyText)
            .Sample(
                (oldText, newText) =>
                {
                    var alignment = SentenceAligner.Align(oldText, newText);
                    return Covers(alignment.Links.Select(l => l.Old), alignment.OldSentences.Count)
                        && Covers(alignment.Links.Select(l => l.New), alignment.NewSentences.Count);
                }
            );

    [Fact]
    public void White_space_does_not_make_a_sentence_other() =>
        Assert.Equal(
            [SentenceFate.Same, SentenceFate.Same],
            Fates($"{Bridge} {Mayor}", $"{Bridge}\n\n{Mayor.Replace(" ", "  ")}")
        );

    [Fact]
    public void A_paragraph_that_went_elsewhere_is_moved()
    {
        var fates = Fates($"{Ferry}\n{Bridge} {Mayor}\n{Cost}", $"{Bridge} {Mayor}\n{Cost}\n{Ferry}");

        Assert.Equal([SentenceFate.Moved, SentenceFate.Same, SentenceFate.Same, SentenceFate.Same], fates);
    }

    [Fact]
    public void A_changed_figure_makes_a_sentence_reworded()
    {
        var link = SentenceAligner.Align($"{Bridge} {Cost}", $"{Bridge} {Cost.Replace('4', '6')}").OfOld(1);

        Assert.Equal(SentenceFate.Reworded, link.Fate);
        Assert.True(link.IsCertain);
        Assert.InRange(link.Likeness, 0.8, 0.99);
    }

    [Fact]
    public void A_heading_put_into_another_case_is_for_a_person_to_judge()
    {
        var link = SentenceAligner
            .Align($"Old River Bridge Closed to Lorries\n{Cost}", $"Old river bridge closed to lorries\n{Cost}")
            .OfOld(0);

        Assert.Equal((SentenceFate.Reworded, new SentenceRange(0, 1)), (link.Fate, link.New));
        Assert.False(link.IsCertain);
    }

    [Fact]
    public void A_capital_or_two_do_not_make_a_sentence_doubtful()
    {
        var link = SentenceAligner
            .Align($"{Bridge} {Mayor}", $"{Bridge} {Mayor.Replace("Mayor", "mayor").Replace("election", "Election")}")
            .OfOld(1);

        Assert.True(link.IsCertain);
    }

    [Fact]
    public void A_reworded_sentence_may_have_moved_too()
    {
        var link = SentenceAligner
            .Align($"{Ferry} {Bridge} {Mayor}", $"{Bridge} {Mayor} {Ferry.Replace("six", "seven")}")
            .OfOld(0);

        Assert.Equal((SentenceFate.Reworded, true), (link.Fate, link.IsMoved));
        Assert.Equal(2, link.New.First);
    }

    [Fact]
    public void A_sentence_made_two_is_split_and_two_made_one_are_merged()
    {
        var whole = "The old bridge was closed in March, and Mayor Ines Okoro promised a new one before the vote.";
        var parts = "The old bridge was closed in March. Mayor Ines Okoro promised a new one before the vote.";

        var split = SentenceAligner.Align($"{whole} {Cost}", $"{parts} {Cost}");
        var merged = SentenceAligner.Align($"{parts} {Cost}", $"{whole} {Cost}");

        Assert.Equal((SentenceFate.Split, new SentenceRange(0, 2)), (split.OfOld(0).Fate, split.OfOld(0).New));
        Assert.Equal((SentenceFate.Merged, new SentenceRange(0, 2)), (merged.OfOld(1).Fate, merged.OfOld(1).Old));
    }

    [Fact]
    public void A_persons_split_is_a_split_though_no_word_changed()
    {
        var text = $"{Bridge} {Mayor}";
        var both = new TextSpan(0, text.Length);
        TextSpan[] parts = [new(0, Bridge.Length), new(Bridge.Length + 1, text.Length)];

        var link = SentenceAligner.Align(text, [both], text, parts).OfOld(0);

        Assert.Equal((SentenceFate.Split, new SentenceRange(0, 2)), (link.Fate, link.New));
    }

    [Fact]
    public void What_only_one_revision_has_is_gone_or_new()
    {
        var alignment = SentenceAligner.Align($"{Bridge} {Mayor}", $"{Bridge} {Ferry}");

        Assert.Equal(SentenceFate.Gone, alignment.OfOld(1).Fate);
        Assert.Equal(SentenceFate.New, alignment.OfNew(1).Fate);
        Assert.True(alignment.OfOld(1).IsCertain);
    }

    [Fact]
    public void Look_alikes_in_the_same_order_are_not_exchanged()
    {
        var before = "Sales in the north rose 5 percent in 2023. Sales in the south rose 7 percent in 2023.";
        var after = "Sales in the north rose 7 percent in 2024. Sales in the south rose 9 percent in 2024.";

        var alignment = SentenceAligner.Align(before, after);

        Assert.Equal([0, 1], alignment.Links.Select(l => l.New.First));
    }

    [Fact]
    public void Look_alikes_that_could_be_either_are_flagged_with_the_other_as_candidate()
    {
        var before = $"Sales rose 5 percent in 2023. {Bridge} Sales rose 7 percent in 2022.";
        var after = $"{Bridge} Sales rose 6 percent in 2024.";

        var alignment = SentenceAligner.Align(before, after);

        Assert.DoesNotContain(alignment.Links, l => l is { Fate: SentenceFate.Reworded, IsCertain: true });
        Assert.Contains(
            alignment.Links,
            l => l.Candidates.Any(c => c.New == 1) || l is { IsCertain: false, New.First: 1 }
        );
    }

    [Fact]
    public void Of_equal_sentences_the_neighbours_tell_which_is_which()
    {
        var links = SentenceAligner
            .Align($"Read more.\n{Bridge}\nRead more.\n{Mayor}", $"{Bridge}\nRead more.\n{Mayor}")
            .Links;

        var kept = links.Single(l => l.Old.First == 2 && l.Old.Count == 1);
        Assert.Equal((SentenceFate.Same, 1, true), (kept.Fate, kept.New.First, kept.IsCertain));
        Assert.Contains(links, l => l.Fate == SentenceFate.Gone && l.Old.First == 0);
    }

    [Fact]
    public void Of_equal_sentences_that_neighbours_do_not_tell_apart_the_kept_one_is_doubtful()
    {
        var before = $"{Bridge}\nOld one.\nRead more.\nOld two.\nRead more.\nOld three.\n{Mayor}";
        var after = $"{Bridge}\nSomething else.\nRead more.\nQuite different.\n{Mayor}";

        var links = SentenceAligner.Align(before, after).Links;

        Assert.Contains(links, l => l is { Fate: SentenceFate.Same, IsCertain: false, New.First: 2 });
    }

    [Fact]
    public void Texts_made_to_be_slow_are_aligned_all_the_same()
    {
        var letters = new string('a', 1_000_000);
        var equal = string.Concat(Enumerable.Repeat("The same sentence. ", 100_000));
        var similar = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"Item number {i} is here. "));

        Assert.Equal(SentenceFate.Gone, SentenceAligner.Align(letters, letters + "b").OfOld(0).Fate);
        Assert.Equal(
            100_000,
            SentenceAligner.Align(equal, "Other. " + equal).Links.Count(l => l.Fate == SentenceFate.Same)
        );
        Assert.NotEmpty(SentenceAligner.Align(similar, similar.Replace("is", "was")).Links);
    }

    private static List<SentenceFate> Fates(string before, string after) =>
        [.. SentenceAligner.Align(before, after).Links.Select(l => l.Fate)];

    private static bool Covers(IEnumerable<SentenceRange> ranges, int count)
    {
        var covered = new int[count];
        foreach (var sentence in ranges.SelectMany(r => Enumerable.Range(r.First, r.Count)))
        {
            covered[sentence]++;
        }

        return covered.All(times => times == 1);
    }
}
