using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.History;
using FactCheck.Web.History;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Components;

public sealed class HistoryWordingTests : ComponentTest
{
    public static TheoryData<string> Events => [.. Sample.TypesOf<HistoryEvent>().Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_event_has_words(string name)
    {
        var type = Sample.TypesOf<HistoryEvent>().Single(t => t.Name == name);
        foreach (var happened in new Sample().AllOf(type, "Title").Cast<HistoryEvent>())
        {
            var lines = Of(happened);

            Assert.NotEmpty(lines);
            Assert.All(lines, line => Assert.DoesNotContain("{", line));
        }
    }

    [Fact]
    public void An_edit_of_all_details_has_a_line_for_each()
    {
        var lines = Of(
            new ClaimEdited(
                ClaimId.New(),
                new ClaimDetails(null, Test.Fact, ClaimKind.Figure, "the old"),
                new ClaimDetails("worded", Test.Said, ClaimKind.Date, null)
            )
        );

        Assert.Equal(4, lines.Count);
        Assert.Contains(lines, line => line.Contains("worded"));
        Assert.Contains(lines, line => line.Contains("the old"));
    }

    private IReadOnlyList<string> Of(HistoryEvent happened) =>
        Services
            .GetRequiredService<HistoryWording>()
            .Of(happened, Shown.Article(SentenceState.Unseen), Shown.DeskOf(Shown.Ana));
}
