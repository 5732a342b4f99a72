using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;

namespace FactCheck.Domain.Tests.Claims;

public sealed class ClaimTests
{
    private static readonly ClaimDetails Reworded = Some.Details with { Wording = "The bridge cost 12 million crowns" };
    private readonly Claim claim = Some.Claim();

    [Fact]
    public void A_new_claim_is_open_and_says_nothing_yet()
    {
        Assert.Equal(WorkStatus.Open, claim.Status);
        Assert.Null(claim.Outcome);
        Assert.Equal("", claim.Reasoning);
        Assert.Null(claim.SealHash);
        Assert.Equal(Some.Reviewer.Person, claim.MarkedBy);
    }

    [Fact]
    public void The_first_change_puts_it_in_progress_and_names_what_it_replaced()
    {
        var happened = claim.Edit(Reworded);

        Assert.Equal([new ClaimEdited(claim.Id, Some.Details, Reworded)], happened);
        Assert.Equal(WorkStatus.InProgress, claim.Status);
        Assert.Equal("The bridge cost 12 million crowns", claim.Wording);
    }

    [Fact]
    public void Saying_the_same_again_changes_nothing_and_touches_nothing()
    {
        Assert.Empty(claim.Edit(Some.Details));
        Assert.Empty(claim.Conclude(Conclusion.None, Some.Morning));
        Assert.Equal(WorkStatus.Open, claim.Status);
    }

    [Fact]
    public void An_outcome_stands_as_of_the_moment_it_was_set()
    {
        var happened = claim.Conclude(Some.Tick, Some.Morning);

        Assert.Equal([new OutcomeSet(claim.Id, Conclusion.None, Some.Tick)], happened);
        Assert.Equal(Some.Morning, claim.AsOf);
        Assert.Equal(Outcome.Correct, claim.Outcome);
    }

    [Fact]
    public void Without_an_outcome_there_is_no_moment()
    {
        claim.Conclude(Some.Tick, Some.Morning);
        claim.Conclude(new Conclusion(null, "Not sure any more."), Some.Morning.AddHours(1));

        Assert.Null(claim.AsOf);
        Assert.Null(claim.Outcome);
        Assert.Equal("Not sure any more.", claim.Reasoning);
    }

    [Fact]
    public void A_submitted_claim_names_who_submitted_it()
    {
        Assert.Equal([new VerdictSubmitted(claim.Id)], claim.Submit(Some.Reviewer.Person));
        Assert.Equal(WorkStatus.Submitted, claim.Status);
        Assert.Equal(Some.Reviewer.Person, claim.SubmittedBy);
    }

    [Fact]
    public void An_approved_claim_carries_its_seal()
    {
        var seal = Approve();

        Assert.Equal(WorkStatus.Approved, claim.Status);
        Assert.Equal(seal.Hash, claim.SealHash);
        Assert.Equal(Some.Editor.Person, claim.ApprovedBy);
        Assert.Equal(Some.Morning, claim.ApprovedAt);
    }

    [Fact]
    public void Every_kind_of_touch_lifts_the_seal()
    {
        var linked = new EvidenceLinked(claim.Id, EvidenceId.New(), SourceId.New(), 1, Some.Bearing);
        Func<IEnumerable<Domain.History.HistoryEvent>>[] touches =
        [
            () => claim.Edit(Reworded),
            () => claim.Edit(Some.Details),
            () => claim.EvidenceChanged(linked),
            () => claim.Conclude(new Conclusion(Outcome.CannotStand, "Nine."), Some.Morning),
            () => claim.Conclude(Conclusion.None, Some.Morning),
        ];
        foreach (var touch in touches)
        {
            var seal = Approve();

            var happened = touch().ToList();

            Assert.Equal(2, happened.Count);
            Assert.True(happened[0].Touches);
            Assert.Equal(new SealLifted(claim.Id, seal.Hash), happened[1]);
            Assert.Equal(WorkStatus.NeedsRecheck, claim.Status);
            AssertUnsealed();
        }
    }

    [Fact]
    public void A_touch_without_a_seal_leaves_a_submitted_claim_submitted()
    {
        claim.Submit(Some.Reviewer.Person);

        Assert.Single(claim.Edit(Reworded));
        Assert.Equal(WorkStatus.Submitted, claim.Status);
    }

    [Fact]
    public void A_returned_claim_says_why_until_it_is_submitted_again()
    {
        claim.Submit(Some.Reviewer.Person);

        Assert.Equal([new VerdictReturned(claim.Id, "Which page?")], claim.Return("Which page?"));
        Assert.Equal(WorkStatus.Returned, claim.Status);
        Assert.Equal("Which page?", claim.ReturnReason);

        claim.Submit(Some.Reviewer.Person);
        Assert.Null(claim.ReturnReason);
    }

    [Fact]
    public void Returning_an_approved_claim_lifts_its_seal()
    {
        var seal = Approve();

        var happened = claim.Return("A reader found another budget.").ToList();

        Assert.Equal(new SealLifted(claim.Id, seal.Hash), happened[1]);
        Assert.Equal(WorkStatus.Returned, claim.Status);
        AssertUnsealed();
    }

    [Fact]
    public void Withdrawing_lifts_the_seal_and_keeps_what_was_found()
    {
        claim.Conclude(Some.Tick, Some.Morning);
        Approve();

        Assert.Equal([typeof(ClaimWithdrawn), typeof(SealLifted)], claim.Withdraw().Select(e => e.GetType()));
        Assert.Equal(WorkStatus.Withdrawn, claim.Status);
        Assert.Equal(Outcome.Correct, claim.Outcome);
        AssertUnsealed();
    }

    [Theory]
    [InlineData(false, WorkStatus.Open)]
    [InlineData(true, WorkStatus.InProgress)]
    public void A_restored_claim_is_work_to_be_done(bool concluded, WorkStatus status)
    {
        if (concluded)
        {
            claim.Conclude(Some.Tick, Some.Morning);
        }

        claim.Withdraw();

        Assert.Equal([new ClaimRestored(claim.Id)], claim.Restore());
        Assert.Equal(status, claim.Status);
    }

    [Fact]
    public void A_claim_that_is_not_returned_any_more_has_no_reason_for_it()
    {
        claim.Submit(Some.Reviewer.Person);
        claim.Return("Which page?");
        claim.Withdraw();
        claim.Restore();

        Assert.Null(claim.ReturnReason);
    }

    private Seal Approve()
    {
        var seal = Seal.Of(claim, Some.Facts with { Id = claim.Id }, Some.Editor.Person, Some.Morning);
        Assert.Equal([new VerdictApproved(claim.Id, seal.Hash)], claim.Approve(seal));
        return seal;
    }

    private void AssertUnsealed()
    {
        Assert.Null(claim.SealHash);
        Assert.Null(claim.ApprovedBy);
        Assert.Null(claim.ApprovedAt);
    }
}
