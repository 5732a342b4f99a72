using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;

namespace FactCheck.Domain.Tests.Claims;

public sealed class ClaimTests
{
    private static readonly ClaimDetails Reworded = Some.Details with { Wording = "The bridge cost 12 million crowns" };
    private readonly Claim _claim = Some.Claim();

    [Fact]
    public void A_new_claim_is_open_and_says_nothing_yet()
    {
        Assert.Equal(WorkStatus.Open, _claim.Status);
        Assert.Null(_claim.Outcome);
        Assert.Equal("", _claim.Reasoning);
        Assert.Null(_claim.SealHash);
        Assert.Equal(Some.Reviewer.Person, _claim.MarkedBy);
    }

    [Fact]
    public void The_first_change_puts_it_in_progress_and_names_what_it_replaced()
    {
        var happened = _claim.Edit(Reworded);

        Assert.Equal([new ClaimEdited(_claim.Id, Some.Details, Reworded)], happened);
        Assert.Equal(WorkStatus.InProgress, _claim.Status);
        Assert.Equal("The bridge cost 12 million crowns", _claim.Wording);
    }

    [Fact]
    public void Saying_the_same_again_changes_nothing_and_touches_nothing()
    {
        Assert.Empty(_claim.Edit(Some.Details));
        Assert.Empty(_claim.Conclude(Conclusion.None, Some.Morning));
        Assert.Equal(WorkStatus.Open, _claim.Status);
    }

    [Fact]
    public void An_outcome_stands_as_of_the_moment_it_was_set()
    {
        var happened = _claim.Conclude(Some.Tick, Some.Morning);

        Assert.Equal([new OutcomeSet(_claim.Id, Conclusion.None, Some.Tick)], happened);
        Assert.Equal(Some.Morning, _claim.AsOf);
        Assert.Equal(Outcome.Correct, _claim.Outcome);
    }

    [Fact]
    public void Without_an_outcome_there_is_no_moment()
    {
        _claim.Conclude(Some.Tick, Some.Morning);
        _claim.Conclude(new Conclusion(null, "Not sure any more."), Some.Morning.AddHours(1));

        Assert.Null(_claim.AsOf);
        Assert.Null(_claim.Outcome);
        Assert.Equal("Not sure any more.", _claim.Reasoning);
    }

    [Fact]
    public void A_submitted_claim_names_who_submitted_it()
    {
        Assert.Equal([new VerdictSubmitted(_claim.Id)], _claim.Submit(Some.Reviewer.Person));
        Assert.Equal(WorkStatus.Submitted, _claim.Status);
        Assert.Equal(Some.Reviewer.Person, _claim.SubmittedBy);
    }

    [Fact]
    public void An_approved_claim_carries_its_seal()
    {
        var seal = Approve();

        Assert.Equal(WorkStatus.Approved, _claim.Status);
        Assert.Equal(seal.Hash, _claim.SealHash);
        Assert.Equal(Some.Editor.Person, _claim.ApprovedBy);
        Assert.Equal(Some.Morning, _claim.ApprovedAt);
    }

    [Fact]
    public void Every_kind_of_touch_lifts_the_seal()
    {
        var linked = new EvidenceLinked(_claim.Id, EvidenceId.New(), SourceId.New(), 1, Some.Bearing);
        Func<IEnumerable<Domain.History.HistoryEvent>>[] touches =
        [
            () => _claim.Edit(Reworded),
            () => _claim.Edit(Some.Details),
            () => _claim.EvidenceChanged(linked),
            () => _claim.Conclude(new Conclusion(Outcome.CannotStand, "Nine."), Some.Morning),
            () => _claim.Conclude(Conclusion.None, Some.Morning),
        ];
        foreach (var touch in touches)
        {
            var seal = Approve();

            var happened = touch().ToList();

            Assert.Equal(2, happened.Count);
            Assert.True(happened[0].Touches);
            Assert.Equal(new SealLifted(_claim.Id, seal.Hash), happened[1]);
            Assert.Equal(WorkStatus.NeedsRecheck, _claim.Status);
            AssertUnsealed();
        }
    }

    [Fact]
    public void A_touch_without_a_seal_leaves_a_submitted_claim_submitted()
    {
        _claim.Submit(Some.Reviewer.Person);

        Assert.Single(_claim.Edit(Reworded));
        Assert.Equal(WorkStatus.Submitted, _claim.Status);
    }

    [Fact]
    public void A_returned_claim_says_why_until_it_is_submitted_again()
    {
        _claim.Submit(Some.Reviewer.Person);

        Assert.Equal([new VerdictReturned(_claim.Id, "Which page?")], _claim.Return("Which page?"));
        Assert.Equal(WorkStatus.Returned, _claim.Status);
        Assert.Equal("Which page?", _claim.ReturnReason);

        _claim.Submit(Some.Reviewer.Person);
        Assert.Null(_claim.ReturnReason);
    }

    [Fact]
    public void Returning_an_approved_claim_lifts_its_seal()
    {
        var seal = Approve();

        var happened = _claim.Return("A reader found another budget.").ToList();

        Assert.Equal(new SealLifted(_claim.Id, seal.Hash), happened[1]);
        Assert.Equal(WorkStatus.Returned, _claim.Status);
        AssertUnsealed();
    }

    [Fact]
    public void Withdrawing_lifts_the_seal_and_keeps_what_was_found()
    {
        _claim.Conclude(Some.Tick, Some.Morning);
        Approve();

        Assert.Equal([typeof(ClaimWithdrawn), typeof(SealLifted)], _claim.Withdraw().Select(e => e.GetType()));
        Assert.Equal(WorkStatus.Withdrawn, _claim.Status);
        Assert.Equal(Outcome.Correct, _claim.Outcome);
        AssertUnsealed();
    }

    [Theory]
    [InlineData(false, WorkStatus.Open)]
    [InlineData(true, WorkStatus.InProgress)]
    public void A_restored_claim_is_work_to_be_done(bool concluded, WorkStatus status)
    {
        if (concluded)
        {
            _claim.Conclude(Some.Tick, Some.Morning);
        }

        _claim.Withdraw();

        Assert.Equal([new ClaimRestored(_claim.Id)], _claim.Restore());
        Assert.Equal(status, _claim.Status);
    }

    [Fact]
    public void A_claim_that_is_not_returned_any_more_has_no_reason_for_it()
    {
        _claim.Submit(Some.Reviewer.Person);
        _claim.Return("Which page?");
        _claim.Withdraw();
        _claim.Restore();

        Assert.Null(_claim.ReturnReason);
    }

    private Seal Approve()
    {
        var seal = Seal.Of(_claim, Some.Facts with { Id = _claim.Id }, Some.Editor.Person, Some.Morning);
        Assert.Equal([new VerdictApproved(_claim.Id, seal.Hash)], _claim.Approve(seal));
        return seal;
    }

    private void AssertUnsealed()
    {
        Assert.Null(_claim.SealHash);
        Assert.Null(_claim.ApprovedBy);
        Assert.Null(_claim.ApprovedAt);
    }
}
