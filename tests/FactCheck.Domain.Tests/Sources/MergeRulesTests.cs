using FactCheck.Domain.Desks;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Sources;

public sealed class MergeRulesTests
{
    private static readonly MergedSource One = new(SourceId.New(), "One", null, HasMerged: false);
    private static readonly MergedSource Other = new(SourceId.New(), "Other", null, HasMerged: false);
    private static readonly MergeFacts Facts = new(One, Other, OneDerivesFromOther: false);

    [Fact]
    public void Two_sources_that_stand_for_themselves_may_be_merged()
    {
        Assert.Null(SourceRules.WhyNotMerge(Facts, Some.Reviewer));
        Assert.Null(SourceRules.WhyNotMerge(Facts with { Into = Other with { HasMerged = true } }, Some.Reviewer));
    }

    [Fact]
    public void Everything_else_is_refused_with_its_reason()
    {
        Assert.IsType<NeedsRole>(SourceRules.WhyNotMerge(Facts, Some.Admin));
        Assert.Equal(new SameSource(), Why(Facts with { Into = One }));
        Assert.Equal(
            new SourceWasMerged("One", "Third"),
            Why(Facts with { Source = One with { MergedIntoTitle = "Third" } })
        );
        Assert.Equal(
            new SourceWasMerged("Other", "Third"),
            Why(Facts with { Into = Other with { MergedIntoTitle = "Third" } })
        );
        Assert.Equal(new OthersAreMergedIntoIt("One"), Why(Facts with { Source = One with { HasMerged = true } }));
        Assert.Equal(new OneIsDerivedFromTheOther(), Why(Facts with { OneDerivesFromOther = true }));
    }

    private static Refusal? Why(MergeFacts facts) => SourceRules.WhyNotMerge(facts, Some.Editor);
}
