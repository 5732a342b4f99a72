using Bunit;
using FactCheck.Domain;
using FactCheck.Domain.Sources;
using FactCheck.Web.Layout;
using FactCheck.Web.Sources;

namespace FactCheck.Web.Tests.Components;

public sealed class SourceEditFormTests : ComponentTest
{
    private static readonly SourceDetails Before = new(SourceKind.Interview, "Call", null, null)
    {
        Fields = SourceFields.None with { Who = "J. Lund", Terms = SpeakingTerms.Background },
    };

    private readonly List<(SourceDetails Before, SourceDetails Wanted)> saved = [];
    private Refusal? answer;

    public static TheoryData<SourceKind> Kinds => [.. Enum.GetValues<SourceKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_asks_for_its_own_fields_and_no_others(SourceKind kind)
    {
        var form = Draw(null);

        form.Find("[name=source-kind]").Change($"{kind}");

        Assert.Equal(
            kind.OwnFields().Select(f => $"own-{f.ToString().ToLowerInvariant()}"),
            form.FindAll("[name^=own-]").Select(f => f.GetAttribute("name"))
        );
    }

    [Fact]
    public void Begins_with_what_is_said_and_gives_back_what_was_typed()
    {
        var form = Draw(Before);

        form.Find("[name=own-day]").Change("2026-03-02");
        form.Find("[name=own-terms]").Change("");
        form.Find("form").Submit();

        var wanted = Before.With(SourceField.Day, "2026-03-02").With(SourceField.Terms, null);
        Assert.Equal((Before, wanted), saved[0]);
    }

    [Fact]
    public void A_source_without_a_title_is_called_after_who_it_is()
    {
        var form = Draw(null);
        form.Find("[name=source-kind]").Change("Interview");
        form.Find("[name=own-who]").Change("J. Lund");
        form.Find("form").Submit();

        Assert.Equal("J. Lund", saved[0].Wanted.Title);
    }

    [Fact]
    public void Whoever_was_slower_sees_both_texts_and_may_keep_theirs_or_use_their_own()
    {
        var form = Draw(Before);
        form.Find("[name=title]").Change("mine");
        var theirs = Before with { Title = "theirs" };
        answer = new ChangedMeanwhile("Title", "mine", "theirs", "Call");
        form.Render(p => p.Add(c => c.Source, View(theirs)));
        form.Find("form").Submit();
        Assert.Equal(["theirs", "mine"], form.FindAll("[role=alert] .quote").Select(q => q.TextContent));

        answer = null;
        form.FindAll("button").Single(b => b.TextContent == Say<LayoutWords>("UseMine")).Click();

        Assert.Equal((theirs, Before with { Title = "mine" }), saved[^1]);
    }

    private IRenderedComponent<SourceEditForm> Draw(SourceDetails? source) =>
        Render<SourceEditForm>(p =>
            p.Add(c => c.Desk, Shown.DeskOf(Shown.Ana))
                .Add(c => c.Source, source is null ? null : View(source))
                .Add(
                    c => c.Save,
                    (_, before, wanted) =>
                    {
                        saved.Add((before, wanted));
                        return Task.FromResult(answer);
                    }
                )
        );

    private static SourceView View(SourceDetails details) =>
        new(SourceId.New(), details, null, 1, Shown.Ana.Person, Shown.Morning, null, []);
}
