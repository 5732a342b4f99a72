using System.Collections.Immutable;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;

namespace FactCheck.Domain.Tests.Sources;

public sealed class ClaimsBySourceTests
{
    private static readonly SourceId Budget = SourceId.New();
    private static readonly SourceId Report = SourceId.New();

    [Fact]
    public void Groups_stand_in_the_order_of_their_first_claim_and_those_without_a_source_last()
    {
        var (bare, first, both) = (Claim(), Claim(On(Report)), Claim(On(Budget), On(Report)));

        var groups = ClaimsBySource.BySource([bare, first, both]);

        Assert.Equal([Report, Budget, null], groups.Select(g => g.Source?.Survivor));
        Assert.Equal([first.Id, both.Id], groups[0].Claims.Select(c => c.Claim.Id));
        Assert.Equal([bare.Id], groups[2].Claims.Select(c => c.Claim.Id));
    }

    [Fact]
    public void A_merged_source_is_read_through_the_one_that_stays()
    {
        var merged = On(SourceId.New()) with { Survivor = Budget };

        Assert.Equal(2, Assert.Single(ClaimsBySource.BySource([Claim(On(Budget)), Claim(merged)])).Claims.Length);
    }

    [Fact]
    public void Withdrawn_claims_are_in_no_group() =>
        Assert.Empty(ClaimsBySource.BySource([Claim(On(Budget)) with { Status = WorkStatus.Withdrawn }]));

    [Theory]
    [InlineData(WorkStatus.Open, null, Settling.Open)]
    [InlineData(WorkStatus.InProgress, Outcome.Correct, Settling.Settled)]
    [InlineData(WorkStatus.Returned, Outcome.Correct, Settling.Open)]
    [InlineData(WorkStatus.NeedsRecheck, Outcome.Correct, Settling.Open)]
    [InlineData(WorkStatus.Submitted, Outcome.CannotStand, Settling.Settled)]
    [InlineData(WorkStatus.Approved, Outcome.Correct, Settling.Approved)]
    public void How_far_a_claim_is_goes_by_status_and_outcome(WorkStatus status, Outcome? outcome, Settling settling) =>
        Assert.Equal(
            settling,
            ClaimsBySource.SettlingOf(Claim() with { Status = status, Conclusion = new(outcome, "") })
        );

    [Fact]
    public void The_same_person_is_one_origin_on_all_claims_and_unnamed_people_are_told_apart()
    {
        var mayor = On(Report) with { Origin = new EvidenceOrigin(OriginKind.Person, "The Mayor", null) };
        var again = On(Budget) with { Origin = new EvidenceOrigin(OriginKind.Person, "the mayor", null) };
        var unnamed = On(Report) with { Origin = new EvidenceOrigin(OriginKind.Unnamed, null, null) };

        var groups = ClaimsBySource.ByOrigin([Claim(mayor), Claim(again), Claim(unnamed)]);

        Assert.Equal([2, 1], groups.Select(g => g.Claims.Length));
        Assert.Equal(OriginKind.Unnamed, groups[1].Origin!.Kind);
    }

    [Fact]
    public void Only_what_is_open_leaves_out_groups_in_which_nothing_is()
    {
        var done = Claim(On(Budget)) with { Status = WorkStatus.Approved };
        var groups = ClaimsBySource.BySource([done, Claim(On(Report)), done with { Evidence = [On(Report)] }]);

        Assert.Null(groups[0].OnlyOpen());
        Assert.Single(groups[1].OnlyOpen()!.Claims);
    }

    private static EvidenceFacts On(SourceId source) =>
        new(
            EvidenceId.New(),
            source,
            1,
            SourceKind.Article,
            source == Budget ? "Budget" : "Report",
            null,
            null,
            Stance.Supports,
            null,
            null,
            null,
            null,
            default
        );

    private static ClaimFacts Claim(params ImmutableArray<EvidenceFacts> evidence) =>
        new()
        {
            Id = ClaimId.New(),
            Status = WorkStatus.Open,
            Details = new ClaimDetails(null, Test.Fact, ClaimKind.Other, null),
            Anchors = [],
            Evidence = evidence,
            Conclusion = Conclusion.None,
            MarkedBy = default,
            MarkedAt = default,
            TouchedBy = [],
        };
}
