using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Text;

namespace FactCheck.Domain.Tests.Articles;

public sealed class BoundariesTests
{
    private const string Text = "It cost 12 million. It opened. It closed.";
    private static readonly PlacedSentence First = Sentence(0, 19);
    private static readonly PlacedSentence Second = Sentence(20, 30);
    private static readonly PlacedSentence Third = Sentence(31, 41);

    private readonly ParagraphFacts _paragraph = new(1, 0, Text, [First, Second, Third]);

    [Theory]
    [InlineData(Disposition.HasClaims, Disposition.NothingToCheck, Disposition.HasClaims, 1)]
    [InlineData(Disposition.Unseen, Disposition.HasClaims, Disposition.HasClaims, 2)]
    [InlineData(Disposition.NothingToCheck, Disposition.HasClaims, Disposition.HasClaims, 2)]
    [InlineData(Disposition.NothingToCheck, Disposition.NothingToCheck, Disposition.NothingToCheck, 1)]
    [InlineData(Disposition.NothingToCheck, Disposition.Unseen, Disposition.Unseen, 0)]
    [InlineData(Disposition.Unseen, Disposition.NothingToCheck, Disposition.Unseen, 0)]
    [InlineData(Disposition.Unseen, Disposition.Unseen, Disposition.Unseen, 0)]
    public void Of_two_decisions_the_merged_sentence_keeps_the_one_that_is_true_of_all_of_it(
        Disposition one,
        Disposition other,
        Disposition both,
        int decidedAs
    )
    {
        var (first, second) = (Decided(First, one), Decided(Second, other));
        var paragraph = _paragraph with { Sentences = [first, second, Third] };

        var into = ((SentencesMerged)Boundaries.Merge(paragraph, first, second, [], []).Value.Structure).Into;

        Assert.Equal((first.Id, new TextSpan(0, 30), both), (into.Id, into.Span, into.Disposition));
        var decided = new[] { null, first, second }[decidedAs];
        Assert.Equal((decided?.By, decided?.At), (into.By, into.At));
    }

    [Fact]
    public void Only_neighbours_are_merged_the_first_named_first()
    {
        Assert.Equal(new NotNeighbours(), Boundaries.Merge(_paragraph, First, Third, [], []).Refusal);
        Assert.Equal(new NotNeighbours(), Boundaries.Merge(_paragraph, Second, First, [], []).Refusal);
        Assert.Equal(new NotNeighbours(), Boundaries.Merge(_paragraph, First, First, [], []).Refusal);
    }

    [Fact]
    public void A_place_means_the_same_after_a_colleague_split_the_sentence()
    {
        var shown = Text[..30];
        var split = Split(_paragraph, shown, at: 23)!;

        Assert.Equal((Second.Id, 3), (split.From.Id, split.Left.Span.Length + 1));
        Assert.Null(Split(_paragraph, shown, at: 20));
        Assert.Null(Split(_paragraph, shown, at: 19));
    }

    [Fact]
    public void A_place_chosen_in_another_text_is_no_place_in_this_one() =>
        Assert.Equal(
            new TextIsAnother(),
            Boundaries.Split(_paragraph, First, "It cost 13 million.", 8, SentenceId.New(), []).Refusal
        );

    [Fact]
    public void The_end_of_what_was_seen_is_no_place_for_a_cut() =>
        Assert.Equal(
            new CutsNothingOff(),
            Boundaries.Split(_paragraph, First, Text[..19], 19, SentenceId.New(), []).Refusal
        );

    [Fact]
    public void Only_sentences_of_one_paragraph_are_merged_by_those_who_check()
    {
        Assert.Null(BoundaryRules.WhyNotMerge(1, 1, Some.Reviewer));
        Assert.Equal(new InAnotherParagraph(), BoundaryRules.WhyNotMerge(1, 2, Some.Reviewer));
        Assert.Equal(new NoSentenceAfter(), BoundaryRules.WhyNotMerge(1, null, Some.Reviewer));
        Assert.Equal(new NeedsRole(Role.Reviewer | Role.Editor), BoundaryRules.WhyNotMerge(1, 1, Some.Admin));
        Assert.Equal(new NeedsRole(Role.Reviewer | Role.Editor), BoundaryRules.WhyNotSplit(Some.Admin));
    }

    [Fact]
    public void A_boundary_that_is_not_any_more_where_it_was_put_is_not_taken_back()
    {
        var merge = Boundaries.Merge(_paragraph, First, Second, [], []).Value;
        var into = ((SentencesMerged)merge.Structure).Into;
        var longer = into with { Span = new(0, Text.Length) };

        Assert.True(Boundaries.Back(merge, _paragraph with { Sentences = [into, Third] }, [], []).Done);
        Assert.Equal(
            new NotNeighbours(),
            Boundaries.Back(merge, _paragraph with { Sentences = [longer] }, [], []).Refusal
        );
        Assert.Equal(new NotNeighbours(), Boundaries.Back(merge, _paragraph, [], []).Refusal);
    }

    [Fact]
    public void Taken_back_a_sentence_holds_claims_exactly_when_one_stands_in_it_now()
    {
        var (first, second) = (Decided(First, Disposition.Unseen), Decided(Second, Disposition.HasClaims));
        var paragraph = _paragraph with { Sentences = [first, second, Third] };
        var gone = Some.Facts with { Anchors = [new(AnchorId.New(), second.Id, new(0, 2), "It")] };
        var merge = Boundaries.Merge(paragraph, first, second, [gone], []).Value;
        var into = ((SentencesMerged)merge.Structure).Into;
        var withdrawn = gone with { Status = WorkStatus.Withdrawn, Anchors = [.. merge.Spans[0].To] };
        var young = Some.Facts with { Anchors = [new(AnchorId.New(), first.Id, new(0, 2), "It")] };

        var back = Boundaries.Back(merge, paragraph with { Sentences = [into, Third] }, [withdrawn, young], []).Value;

        var split = (SentenceSplit)back.Structure;
        Assert.Equal(first.DecidedAs(into), split.Left);
        Assert.Equal(second.Unseen(), split.Right);
        Assert.Equal([new(gone.Id, merge.Spans[0].To, gone.Anchors)], back.Spans, SameSpans);
    }

    [Fact]
    public void An_entry_that_moved_no_boundary_tells_of_no_move() =>
        Assert.Null(BoundaryMove.From([new ArticleSignedOff(1)]));

    private static bool SameSpans(SpansMoved one, SpansMoved other) =>
        one.Claim == other.Claim && one.From.SequenceEqual(other.From) && one.To.SequenceEqual(other.To);

    private static SentenceSplit? Split(ParagraphFacts paragraph, string shown, int at) =>
        (SentenceSplit?)Boundaries.Split(paragraph, First, shown, at, SentenceId.New(), []).Value?.Structure;

    private static PlacedSentence Sentence(int start, int end) =>
        new(SentenceId.New(), new(start, end), Disposition.Unseen, null, null);

    private static PlacedSentence Decided(PlacedSentence sentence, Disposition disposition) =>
        disposition is Disposition.Unseen
            ? sentence
            : sentence with
            {
                Disposition = disposition,
                By = PersonId.New(),
                At = Some.Morning,
            };
}
