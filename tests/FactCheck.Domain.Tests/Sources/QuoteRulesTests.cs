using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Text;

namespace FactCheck.Domain.Tests.Sources;

public sealed class QuoteRulesTests
{
    private const string Words = "“We waited long enough,”";
    private static readonly CaptureId Copy = CaptureId.New();
    private static readonly ShownContext Shown = new(Copy, QuoteRules.KeyOf([Words]));

    /// <summary>A quotation with one piece of evidence, of whose source a copy is kept.</summary>
    private static readonly ClaimFacts Facts = Some.Facts with
    {
        Status = WorkStatus.InProgress,
        Details = Some.Details with { Kind = ClaimKind.Quotation, Test = Test.Said },
        Anchors = [new AnchorFacts(AnchorId.New(), SentenceId.New(), new TextSpan(0, Words.Length), Words)],
        Evidence = [Some.Evidence(Stance.Supports) with { Quote = null, Capture = Copy }],
        Conclusion = new Conclusion(Outcome.CorrectAsAttributed, ""),
    };

    [Theory]
    [InlineData("“We waited,” he said, “long enough.”", "“We waited,”|“long enough.”")]
    [InlineData("we waited long enough", "we waited long enough")]
    [InlineData("he said “no”", "“no”")]
    public void What_stands_between_marks_is_quoted_and_all_where_nothing_does(string span, string quoted) =>
        Assert.Equal(quoted.Split('|'), QuoteRules.QuotedIn(ClaimKind.Quotation, [span, span]));

    [Fact]
    public void Only_a_quotation_quotes() => Assert.Empty(QuoteRules.QuotedIn(ClaimKind.Figure, ["“12 million”"]));

    [Fact]
    public void An_unseen_quotation_is_neither_set_nor_submitted_nor_ticked_as_right()
    {
        var unseen = new QuoteUnseen(Facts.Evidence[0].SourceTitle);

        Assert.Equal(unseen, VerdictRules.WhyNotSet(Facts, Facts.Conclusion, Some.Reviewer));
        Assert.Equal(unseen, VerdictRules.WhyNotSubmit(Facts, Some.Reviewer));
        Assert.Equal(unseen, Rest(Facts, null));
    }

    [Fact]
    public void Seen_it_is_all_of_that()
    {
        var seen = Seen(Facts, Shown.Words);

        Assert.Null(VerdictRules.WhyNotSet(seen, seen.Conclusion, Some.Reviewer));
        Assert.Null(VerdictRules.WhyNotSubmit(seen, Some.Reviewer));
        Assert.Null(Rest(seen, null));
    }

    [Fact]
    public void What_was_shown_just_now_is_enough_for_a_tick_and_nothing_else_is()
    {
        Assert.Null(Rest(Facts, Shown));
        Assert.IsType<QuoteUnseen>(Rest(Facts, Shown with { Capture = CaptureId.New() }));
        Assert.IsType<QuoteUnseen>(Rest(Facts, Shown with { Words = QuoteRules.KeyOf(["no"]) }));
    }

    [Fact]
    public void A_source_that_is_linked_with_the_tick_is_seen_first_too()
    {
        var bare = Facts with { Evidence = [] };

        Assert.IsType<QuoteUnseen>(Rest(bare, null));
        Assert.Null(Rest(bare, Shown));
        Assert.IsType<QuoteUnseen>(Rest(bare, Shown, "We waited"));
        Assert.Null(Rest(bare, new ShownContext(Copy, QuoteRules.KeyOf([Words, "We waited"])), "We waited"));
    }

    [Fact]
    public void Another_source_of_the_claim_that_nobody_looked_at_is_named()
    {
        var other = Some.Evidence(Stance.Supports) with { SourceTitle = "The other", Capture = CaptureId.New() };
        var facts = Facts with { Evidence = [.. Facts.Evidence, other] };

        Assert.Equal(new QuoteUnseen("The other"), Rest(facts, Shown));
    }

    [Fact]
    public void Where_no_copy_is_kept_nothing_can_be_seen() =>
        Assert.Null(VerdictRules.WhyNotSubmit(With(Facts, e => e with { Capture = null }), Some.Reviewer));

    [Fact]
    public void A_source_that_does_not_support_is_not_asked_about()
    {
        var facts = Facts with
        {
            Evidence = [.. Seen(Facts, Shown.Words).Evidence, Facts.Evidence[0] with { Stance = Stance.Refutes }],
        };

        Assert.Null(VerdictRules.WhyNotSubmit(facts, Some.Reviewer));
    }

    [Fact]
    public void Other_words_are_to_be_seen_anew_and_a_newer_copy_is_not()
    {
        var seen = Seen(Facts, Shown.Words);

        Assert.Null(VerdictRules.WhyNotSubmit(With(seen, e => e with { Capture = CaptureId.New() }), Some.Reviewer));
        Assert.IsType<QuoteUnseen>(
            VerdictRules.WhyNotSubmit(With(seen, e => e with { Quote = "We waited" }), Some.Reviewer)
        );
        var cut = seen with { Anchors = [seen.Anchors[0] with { Exact = "“We waited,”" }] };
        Assert.IsType<QuoteUnseen>(VerdictRules.WhyNotSubmit(cut, Some.Reviewer));
    }

    [Fact]
    public void What_speaks_against_the_quotation_needs_no_look()
    {
        var wrong = Facts with { Conclusion = new Conclusion(Outcome.CannotStand, "They said nothing of the kind.") };

        Assert.Null(VerdictRules.WhyNotSet(wrong, wrong.Conclusion, Some.Reviewer));
        Assert.Null(VerdictRules.WhyNotSubmit(wrong, Some.Reviewer));
    }

    private static Refusal? Rest(ClaimFacts facts, ShownContext? shown, string? quote = null) =>
        QuoteRules.WhyNotRest(
            facts.Quotations,
            facts.Evidence,
            new RestingOn(Facts.Evidence[0].Source, Facts.Evidence[0].SourceTitle, Copy, quote),
            shown
        );

    private static ClaimFacts Seen(ClaimFacts facts, string words) =>
        With(facts, e => e with { Seen = new SeenContext(Copy, "00", words, Some.Reviewer.Person, Some.Morning) });

    private static ClaimFacts With(ClaimFacts facts, Func<EvidenceFacts, EvidenceFacts> change) =>
        facts with
        {
            Evidence = [.. facts.Evidence.Select(change)],
        };
}
