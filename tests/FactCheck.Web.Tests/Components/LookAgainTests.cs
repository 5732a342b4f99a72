using Bunit;
using FactCheck.Domain.Articles;
using FactCheck.Web.Articles;
using FactCheck.Web.Live;

namespace FactCheck.Web.Tests.Components;

public sealed class LookAgainTests : ComponentTest
{
    private static readonly ArticleView One = Shown.Article(SentenceState.NoCheckNeeded, SentenceState.Unseen);

    private static readonly ArticleView Two = Shown.Article(SentenceState.NoCheckNeeded, SentenceState.NoCheckNeeded);

    [Fact]
    public void Closed_it_is_not_drawn_for_a_change_and_open_it_shows_the_article_as_it_is()
    {
        var list = Render<LookAgain>(p => p.Add(c => c.View, One));

        list.Render(p => p.Add(c => c.View, Two));
        Assert.Equal(1, list.RenderCount);

        list.Find("details").TriggerEvent("ontoggle", EventArgs.Empty);
        Assert.Equal(2, list.FindAll("li").Count);
        list.Render(p => p.Add(c => c.View, One));
        Assert.Single(list.FindAll("li"));

        list.Find("details").TriggerEvent("ontoggle", EventArgs.Empty);
        Assert.Empty(list.FindAll("li"));
    }
}
