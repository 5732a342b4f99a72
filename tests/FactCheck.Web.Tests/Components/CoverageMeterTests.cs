using Bunit;
using FactCheck.Domain.Articles;
using FactCheck.Web.Articles;

namespace FactCheck.Web.Tests.Components;

public sealed class CoverageMeterTests : ComponentTest
{
    private static readonly Coverage Before = new(2, 0, 0, 1);
    private static readonly Coverage After = new(1, 1, 0, 1);

    [Fact]
    public void A_change_that_is_taken_back_is_drawn_both_times_and_an_equal_one_is_not()
    {
        var meter = Render<CoverageMeter>(p => p.Add(c => c.Coverage, Before));

        meter.Render(p => p.Add(c => c.Coverage, After));
        meter.Render(p => p.Add(c => c.Coverage, After with { }));
        Assert.Equal(2, meter.RenderCount);

        meter.Render(p => p.Add(c => c.Coverage, Before));
        Assert.Contains(Say<ArticleWords>("Meter", 1, 3, 1, 0, 0, 2), meter.Markup, StringComparison.Ordinal);
    }
}
