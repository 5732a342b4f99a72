using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;

namespace FactCheck.Domain.Tests.Verdicts;

public sealed class VerdictRulesTests
{
    private static readonly ClaimFacts Worked = Some.Facts with { Status = WorkStatus.InProgress };

    [Fact]
    public void Who_checks_may_conclude_any_live_claim() =>
        Assert.Null(VerdictRules.WhyNotConclude(Worked, Some.Tick, Some.Reviewer));

    [Fact]
    public void A_conclusion_is_refused_to_who_does_not_check_on_a_withdrawn_claim_and_at_great_length()
    {
        var longer = Some.Longer(VerdictRules.TextLimit);
        var withdrawn = Worked with { Status = WorkStatus.Withdrawn };

        Assert.IsType<NeedsRole>(VerdictRules.WhyNotConclude(Worked, Some.Tick, Some.Admin));
        Assert.IsType<ClaimIsWithdrawn>(VerdictRules.WhyNotConclude(withdrawn, Some.Tick, Some.Reviewer));
        Assert.Equal(
            new TooLong("Reasoning", longer.Length, VerdictRules.TextLimit),
            VerdictRules.WhyNotConclude(Worked, new Conclusion(Outcome.Correct, longer), Some.Reviewer)
        );
        Assert.Null(VerdictRules.WhyNotConclude(Worked, new Conclusion(Outcome.Correct, longer[1..]), Some.Reviewer));
    }

    [Theory]
    [InlineData(WorkStatus.Open, true)]
    [InlineData(WorkStatus.InProgress, true)]
    [InlineData(WorkStatus.Returned, true)]
    [InlineData(WorkStatus.NeedsRecheck, true)]
    [InlineData(WorkStatus.Waiting, false)]
    [InlineData(WorkStatus.Submitted, false)]
    [InlineData(WorkStatus.Approved, false)]
    public void What_is_worked_on_may_be_submitted(WorkStatus status, bool may)
    {
        var refusal = VerdictRules.WhyNotSubmit(Worked with { Status = status }, Some.Reviewer);

        if (may)
        {
            Assert.Null(refusal);
        }
        else
        {
            Assert.Equal(status, Assert.IsType<WrongStatus>(refusal).Status);
        }
    }

    [Fact]
    public void Without_an_outcome_nothing_is_submitted_or_approved()
    {
        var open = new Conclusion(null, "Looks fine.");

        Assert.Equal(new NeedsOutcome(), VerdictRules.WhyNotSubmit(Worked with { Conclusion = open }, Some.Reviewer));
        Assert.Equal(
            new NeedsOutcome(),
            VerdictRules.WhyNotApprove(Some.Facts with { Conclusion = open }, Some.Editor)
        );
    }

    [Theory]
    [InlineData(Outcome.Correct)]
    [InlineData(Outcome.CorrectAsAttributed)]
    public void A_plain_tick_needs_support_and_no_words(Outcome outcome)
    {
        var tick = Worked with { Conclusion = new Conclusion(outcome, "") };

        Assert.Null(VerdictRules.WhyNotSubmit(tick, Some.Reviewer));
        Assert.Equal(new NeedsSupport(outcome), VerdictRules.WhyNotSubmit(tick with { Evidence = [] }, Some.Reviewer));
        Assert.Equal(
            new NeedsSupport(outcome),
            VerdictRules.WhyNotSubmit(tick with { Evidence = [Some.Evidence(Stance.Refutes)] }, Some.Reviewer)
        );
        Assert.Null(
            VerdictRules.WhyNotSubmit(
                tick with
                {
                    Evidence = [Some.Evidence(Stance.Refutes), Some.Evidence(Stance.Supports)],
                },
                Some.Reviewer
            )
        );
    }

    [Theory]
    [InlineData(Outcome.ChangeNeeded)]
    [InlineData(Outcome.CannotStand)]
    [InlineData(Outcome.NotConfirmed)]
    [InlineData(Outcome.OnAuthor)]
    public void Anything_else_needs_a_line_of_reasoning(Outcome outcome)
    {
        var silent = Worked with { Conclusion = new Conclusion(outcome, " \n") };

        Assert.Equal(new NeedsReasoning(outcome), VerdictRules.WhyNotSubmit(silent, Some.Reviewer));
    }

    [Theory]
    [InlineData(Outcome.ChangeNeeded, true)]
    [InlineData(Outcome.CannotStand, true)]
    [InlineData(Outcome.NotConfirmed, false)]
    [InlineData(Outcome.OnAuthor, false)]
    public void Who_speaks_against_the_text_needs_evidence(Outcome outcome, bool needed)
    {
        var bare = Worked with { Conclusion = new Conclusion(outcome, "Why."), Evidence = [] };

        Assert.Equal(needed ? new NeedsEvidence(outcome) : null, VerdictRules.WhyNotSubmit(bare, Some.Reviewer));
        Assert.Null(
            VerdictRules.WhyNotSubmit(bare with { Evidence = [Some.Evidence(Stance.ContextOnly)] }, Some.Reviewer)
        );
    }

    [Fact]
    public void An_editor_who_touched_nothing_may_approve_what_is_submitted() =>
        Assert.Null(VerdictRules.WhyNotApprove(Some.Facts, Some.Editor));

    [Fact]
    public void An_editor_who_touched_anything_cannot_approve_it_whoever_else_did()
    {
        var touched = Some.Facts with { TouchedBy = [Some.Reviewer.Person, Some.Editor.Person] };

        Assert.Equal(
            new NeedsSecondPerson([Some.Reviewer.Person, Some.Editor.Person]),
            VerdictRules.WhyNotApprove(touched, Some.Editor)
        );
    }

    [Fact]
    public void A_reviewer_approves_and_returns_nothing()
    {
        Assert.Equal(new NeedsRole(Role.Editor), VerdictRules.WhyNotApprove(Some.Facts, Some.Reviewer));
        Assert.Equal(new NeedsRole(Role.Editor), VerdictRules.WhyNotReturn(Some.Facts, Some.Reviewer));
    }

    [Fact]
    public void Only_what_is_submitted_is_approved() =>
        Assert.All(
            Enum.GetValues<WorkStatus>().Where(s => s is not WorkStatus.Submitted),
            status =>
                Assert.Equal(
                    new WrongStatus(status, [WorkStatus.Submitted]),
                    VerdictRules.WhyNotApprove(Some.Facts with { Status = status }, Some.Editor)
                )
        );

    [Fact]
    public void What_lost_its_support_after_it_was_submitted_is_not_approved() =>
        Assert.Equal(
            new NeedsSupport(Outcome.Correct),
            VerdictRules.WhyNotApprove(Some.Facts with { Evidence = [] }, Some.Editor)
        );

    [Fact]
    public void Only_what_is_submitted_or_approved_is_returned() =>
        Assert.Equal(
            [WorkStatus.Submitted, WorkStatus.Approved],
            Enum.GetValues<WorkStatus>()
                .Where(s => VerdictRules.WhyNotReturn(Some.Facts with { Status = s }, Some.Editor) is null)
        );

    [Fact]
    public void An_editor_may_return_what_they_touched() =>
        Assert.Null(VerdictRules.WhyNotReturn(Some.Facts with { TouchedBy = [Some.Editor.Person] }, Some.Editor));

    [Fact]
    public void A_return_needs_a_reason_of_bounded_length()
    {
        var longer = Some.Longer(VerdictRules.TextLimit);

        Assert.Equal(new NeedsReason(), VerdictRules.WhyNotReason(" "));
        Assert.Equal(new TooLong("Reason", longer.Length, VerdictRules.TextLimit), VerdictRules.WhyNotReason(longer));
        Assert.Null(VerdictRules.WhyNotReason("Which page?"));
    }

    [Fact]
    public void Refusals_that_say_the_same_are_equal()
    {
        var person = PersonId.New();

        Assert.Equal(new NeedsSecondPerson([person]), new NeedsSecondPerson([person]));
        Assert.NotEqual(new NeedsSecondPerson([person]), new NeedsSecondPerson([PersonId.New()]));
        Assert.NotEqual(
            new WrongStatus(WorkStatus.Open, [WorkStatus.Submitted]),
            new WrongStatus(WorkStatus.Open, [WorkStatus.Approved])
        );
    }
}
