using Bunit;
using FactCheck.Domain.Articles;
using FactCheck.Web.Articles;
using FactCheck.Web.Live;

namespace FactCheck.Web.Tests.Components;

public sealed class ArticleTextTests : ComponentTest
{
    private static readonly ArticleView Long = Shown.Article([
        .. Enumerable.Repeat(SentenceState.Unseen, ArticleParagraphs.Together + 6),
    ]);

    [Fact]
    public void The_first_screen_comes_first_and_the_rest_once_what_was_done_meanwhile_is_done()
    {
        var attached = JSInterop.SetupModule("./Articles/ArticleText.razor.js").SetupVoid("attach", _ => true);
        var drawn = Render<ArticleText>(p => p.Add(c => c.View, Long).Add(c => c.OnAction, _ => Task.CompletedTask));

        Assert.Equal(ArticleParagraphs.Together, drawn.FindAll("[data-sentence]").Count);
        Assert.Equal("block-size:36em", drawn.Find("[data-rest]").GetAttribute("style"));

        attached.SetVoidResult();

        drawn.WaitForAssertion(() => Assert.Equal(Long.Sentences.Length, drawn.FindAll("[data-sentence]").Count));
        Assert.Empty(drawn.FindAll("[data-rest]"));
    }

    [Fact]
    public void A_sentence_that_is_asked_for_is_there_at_once()
    {
        JSInterop.SetupModule("./Articles/ArticleText.razor.js").SetupVoid("attach", _ => true);

        var drawn = Render<ArticleText>(p =>
            p.Add(c => c.View, Long).Add(c => c.At, Long.Sentences[^1].Id).Add(c => c.OnAction, _ => Task.CompletedTask)
        );

        Assert.Equal(Long.Sentences.Length, drawn.FindAll("[data-sentence]").Count);
    }
}
