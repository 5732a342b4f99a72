using Bunit;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Desks;
using FactCheck.Web.Articles;
using FactCheck.Web.Data;
using FactCheck.Web.Layout;
using FactCheck.Web.Live;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Components;

public sealed class ArticleBarTests : ComponentTest
{
    private static readonly ArticleView HalfDone = Shown.Article(
        SentenceState.Cleared,
        SentenceState.NoCheckNeeded,
        SentenceState.NoCheckNeeded,
        SentenceState.Open,
        SentenceState.Unseen
    );

    private static readonly ArticleView Full = Shown.Article(SentenceState.Cleared, SentenceState.NoCheckNeeded);

    public ArticleBarTests()
        : base(services => services.AddSingleton<Presence>().AddSingleton<LedgerNotices>()) { }

    [Fact]
    public void The_meter_says_its_counts_and_is_as_long_as_they_are()
    {
        var bar = Draw(HalfDone, Shown.Jon);

        var meter = bar.Find(".meter");
        Assert.Contains(Say<ArticleWords>("Meter", 3, 5, 1, 2, 1, 1), bar.Markup, StringComparison.Ordinal);
        Assert.Equal(
            ["inline-size:20%", "inline-size:40%", "inline-size:20%"],
            meter.Children.Select(part => part.GetAttribute("style"))
        );
    }

    [Fact]
    public void A_meter_without_sentences_is_empty() =>
        Assert.All(
            Draw(Shown.Article(), Shown.Jon).Find(".meter").Children,
            part => Assert.Equal("inline-size:0%", part.GetAttribute("style"))
        );

    [Fact]
    public void What_is_missing_is_listed_once_opened_and_leads_to_its_sentence()
    {
        SentenceId? gone = null;
        var bar = Render<ArticleBar>(p =>
            p.Add(c => c.Desk, Shown.DeskOf(Shown.Jon))
                .Add(c => c.View, HalfDone)
                .Add(c => c.OnGoTo, (SentenceId? to) => gone = to)
        );

        Assert.Empty(bar.FindAll("li"));
        bar.Find("details").TriggerEvent("ontoggle", EventArgs.Empty);

        var missing = bar.FindAll("li button");
        Assert.Equal(
            [Say<ArticleWords>("MissingOpen", 4, Say<ArticleWords>("OneClaim")), Say<ArticleWords>("MissingUnseen", 5)],
            missing.Select(m => m.TextContent.Trim())
        );
        missing[1].Click();
        Assert.Equal(HalfDone.Sentences[4].Id, gone);
    }

    [Fact]
    public void Sign_off_is_there_for_an_editor_once_nothing_is_missing()
    {
        Assert.True(SignOff(Draw(HalfDone, Shown.Jon)).HasAttribute("disabled"));
        Assert.False(SignOff(Draw(Full, Shown.Jon)).HasAttribute("disabled"));
    }

    [Fact]
    public void A_reviewer_is_told_that_editors_sign_off_and_who_they_are()
    {
        var bar = Draw(Full, Shown.Ana);

        Assert.True(SignOff(bar).HasAttribute("disabled"));
        Assert.Contains(Say<LayoutWords>("WhoCan", "Jon, Mira"), bar.Markup);
    }

    [Fact]
    public void Who_is_here_and_where_has_a_name()
    {
        var presence = Services.GetRequiredService<Presence>();
        using var jon = presence.Enter(HalfDone.Id, Shown.Jon.Person);
        using var mira = presence.Enter(HalfDone.Id, Shown.Mira.Person);
        using var ana = presence.Enter(HalfDone.Id, Shown.Ana.Person);
        jon.Move(HalfDone.Sentences[2].Id);

        var bar = Draw(HalfDone, Shown.Ana);

        Assert.Equal([Say<ArticleWords>("HereAt", "Jon", 3), Say<ArticleWords>("Here", "Mira")], Faces());

        mira.Move(HalfDone.Sentences[4].Id);
        bar.WaitForAssertion(() => Assert.Equal(Say<ArticleWords>("HereAt", "Mira", 5), Faces()[1]));
        jon.Dispose();
        bar.WaitForAssertion(() => Assert.Equal([Say<ArticleWords>("HereAt", "Mira", 5)], Faces()));

        List<string?> Faces() => [.. bar.FindAll("[title]").Select(face => face.GetAttribute("aria-label"))];
    }

    [Theory]
    [MemberData(nameof(Signs))]
    public void Every_state_of_saving_has_a_sign(SaveState state)
    {
        var bar = Render<ArticleBar>(p =>
            p.Add(c => c.Desk, Shown.DeskOf(Shown.Ana)).Add(c => c.View, Full).Add(c => c.Sign, state)
        );

        Assert.Equal(state is SaveState.Quiet, bar.Find("[role=status]").TextContent.Length == 0);
    }

    public static TheoryData<SaveState> Signs => [.. Enum.GetValues<SaveState>()];

    private AngleSharp.Dom.IElement SignOff(IRenderedComponent<ArticleBar> bar) =>
        bar.FindAll("button").Single(b => b.TextContent == Say<ArticleWords>("SignOff"));

    private IRenderedComponent<ArticleBar> Draw(ArticleView view, Member me) =>
        Render<ArticleBar>(p => p.Add(c => c.Desk, Shown.DeskOf(me)).Add(c => c.View, view));
}
