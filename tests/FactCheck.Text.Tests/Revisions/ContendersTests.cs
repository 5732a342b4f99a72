using FactCheck.Text.Revisions;

namespace FactCheck.Text.Tests.Revisions;

public sealed class ContendersTests
{
    [Fact]
    public void The_three_most_alike_are_kept_best_first_and_each_once()
    {
        var contenders = new Contenders();
        foreach (var (sentence, likeness) in new[] { (1, 0.4), (2, 0.6), (3, 0.5), (4, 0.6), (1, 0.9), (2, 0.3) })
        {
            contenders.Offer(sentence, likeness);
        }

        Assert.Equal([new(1, 0.9), new(2, 0.6), new(4, 0.6)], contenders.Best);
    }
}
