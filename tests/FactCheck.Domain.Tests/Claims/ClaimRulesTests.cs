using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;

namespace FactCheck.Domain.Tests.Claims;

public sealed class ClaimRulesTests
{
    private static readonly ClaimFacts Withdrawn = Some.Facts with { Status = WorkStatus.Withdrawn };

    [Fact]
    public void Any_claim_that_is_not_withdrawn_may_be_changed_whatever_its_status() =>
        Assert.All(
            Enum.GetValues<WorkStatus>().Where(s => s is not WorkStatus.Withdrawn),
            status => Assert.Null(ClaimRules.WhyNotChange(Some.Facts with { Status = status }, Some.Reviewer))
        );

    [Fact]
    public void A_withdrawn_claim_has_to_be_restored_first()
    {
        Assert.Equal(new ClaimIsWithdrawn(), ClaimRules.WhyNotChange(Withdrawn, Some.Reviewer));
        Assert.Equal(new ClaimIsWithdrawn(), ClaimRules.WhyNotEdit(Withdrawn, Some.Details, Some.Reviewer));
        Assert.Null(ClaimRules.WhyNotRestore(Withdrawn, Some.Reviewer));
    }

    [Fact]
    public void Only_a_withdrawn_claim_is_restored() =>
        Assert.Equal(new ClaimIsNotWithdrawn(), ClaimRules.WhyNotRestore(Some.Facts, Some.Reviewer));

    [Fact]
    public void Who_does_not_check_changes_no_claim()
    {
        Assert.IsType<NeedsRole>(ClaimRules.WhyNotChange(Some.Facts, Some.Admin));
        Assert.IsType<NeedsRole>(ClaimRules.WhyNotEdit(Some.Facts, Some.Details, Some.Admin));
        Assert.IsType<NeedsRole>(ClaimRules.WhyNotRestore(Withdrawn, Some.Admin));
    }

    [Fact]
    public void Wording_and_claimant_have_their_longest_length()
    {
        var most = new string('x', ClaimRules.FieldLimit);
        var longer = Some.Longer(ClaimRules.FieldLimit);
        var full = Some.Details with { Wording = most, Claimant = most };

        Assert.Null(ClaimRules.WhyNotEdit(Some.Facts, full, Some.Reviewer));
        Assert.Equal(
            new TooLong("Wording", longer.Length, ClaimRules.FieldLimit),
            ClaimRules.WhyNotEdit(Some.Facts, full with { Wording = longer }, Some.Reviewer)
        );
        Assert.Equal(
            new TooLong("Claimant", longer.Length, ClaimRules.FieldLimit),
            ClaimRules.WhyNotEdit(Some.Facts, full with { Claimant = longer }, Some.Reviewer)
        );
    }
}
