using Bunit;
using FactCheck.Domain.Articles;
using FactCheck.Web.Articles;
using FactCheck.Web.Live;

namespace FactCheck.Web.Tests.Components;

public sealed class ArticleTextTests : ComponentTest
{
    // Each of its sentences has four characters.
    private const int InFirst = FirstScreen.Length / 4;

    private static readonly ArticleView Long = Shown.Article([.. Enumerable.Repeat(SentenceState.Unseen, InFirst + 6)]);

    [Fact]
    public void The_first_screen_comes_first_and_the_rest_once_what_was_done_meanwhile_is_done()
    {
        var answered = JSInterop.SetupVoid("articleText.connect", _ => true);
        JSInterop.SetupVoid("articleText.attach", _ => true).SetVoidResult();
        var drawn = Render<ArticleText>(p => p.Add(c => c.View, Long).Add(c => c.OnAction, _ => Task.CompletedTask));

        Assert.Equal(InFirst, drawn.FindAll("[data-sentence]").Count);
        Assert.Equal("block-size:36em", drawn.Find("[data-rest]").GetAttribute("style"));

        answered.SetVoidResult();

        drawn.WaitForAssertion(() => Assert.Equal(Long.Sentences.Length, drawn.FindAll("[data-sentence]").Count));
        Assert.Empty(drawn.FindAll("[data-rest]"));
    }

    [Fact]
    public async Task What_is_to_be_shown_before_the_script_has_its_text_is_shown_then()
    {
        JSInterop.SetupVoid("articleText.connect", _ => true);
        var attached = JSInterop.SetupVoid("articleText.attach", _ => true);
        var shown = JSInterop.SetupVoid("articleText.show", _ => true);
        shown.SetVoidResult();
        var drawn = Render<ArticleText>(p => p.Add(c => c.View, Long).Add(c => c.OnAction, _ => Task.CompletedTask));

        var showing = drawn.InvokeAsync(() => drawn.Instance.Show(Long.Sentences[1].Id));
        Assert.Empty(shown.Invocations);

        attached.SetVoidResult();
        await showing;

        Assert.Single(shown.Invocations);
    }

    [Fact]
    public void A_short_text_is_there_at_once()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        var text = Shown.Article([.. Enumerable.Repeat(SentenceState.Unseen, InFirst)]);

        var drawn = Render<ArticleText>(p => p.Add(c => c.View, text).Add(c => c.OnAction, _ => Task.CompletedTask));

        Assert.Empty(drawn.FindAll("[data-rest]"));
    }

    [Fact]
    public void A_sentence_that_is_asked_for_is_there_at_once()
    {
        JSInterop.SetupVoid("articleText.connect", _ => true);

        var drawn = Render<ArticleText>(p =>
            p.Add(c => c.View, Long).Add(c => c.At, Long.Sentences[^1].Id).Add(c => c.OnAction, _ => Task.CompletedTask)
        );

        Assert.Equal(Long.Sentences.Length, drawn.FindAll("[data-sentence]").Count);
    }
}
