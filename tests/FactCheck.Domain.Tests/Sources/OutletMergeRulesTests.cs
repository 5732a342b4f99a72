using FactCheck.Domain.Desks;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Sources;

public sealed class OutletMergeRulesTests
{
    private static readonly MergedOutlet One = new(OutletId.New(), "One", null, HasMerged: false);
    private static readonly MergedOutlet Other = new(OutletId.New(), "Other", null, HasMerged: false);

    [Fact]
    public void Two_outlets_that_stand_for_themselves_may_be_merged()
    {
        Assert.Null(OutletRules.WhyNotMerge(One, Other, Some.Reviewer));
        Assert.Null(OutletRules.WhyNotMerge(One, Other with { HasMerged = true }, Some.Reviewer));
    }

    [Fact]
    public void Everything_else_is_refused_with_its_reason()
    {
        Assert.IsType<NeedsRole>(OutletRules.WhyNotMerge(One, Other, Some.Admin));
        Assert.Equal(new SameOutlet(), Why(One, One));
        Assert.Equal(new OutletWasMerged("One", "Third"), Why(One with { MergedIntoName = "Third" }, Other));
        Assert.Equal(new OutletWasMerged("Other", "Third"), Why(One, Other with { MergedIntoName = "Third" }));
        Assert.Equal(new OutletsAreMergedIntoIt("One"), Why(One with { HasMerged = true }, Other));
    }

    private static Refusal? Why(MergedOutlet outlet, MergedOutlet into) =>
        OutletRules.WhyNotMerge(outlet, into, Some.Editor);
}
