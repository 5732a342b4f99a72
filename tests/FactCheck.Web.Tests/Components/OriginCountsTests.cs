using Bunit;
using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Web.Sources;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Tests.Components;

public sealed class OriginCountsTests : ComponentTest
{
    private static readonly EvidenceFacts Heard = Shown.Facts.Evidence[0] with
    {
        Origin = new EvidenceOrigin(OriginKind.Unnamed, "a diplomat", null),
    };

    private static readonly EvidenceFacts Repeated = Shown.Facts.Evidence[0] with
    {
        Id = EvidenceId.New(),
        Survivor = SourceId.New(),
        Origin = EvidenceOrigin.From(Heard.Survivor),
        DerivedFrom = new DerivationFacts(Heard.Survivor, SourceKind.Article, "Interview", "Station", null),
    };

    [Fact]
    public void Two_links_to_one_unnamed_origin_are_said_to_be_one_and_the_writer_can_be_asked()
    {
        var asked = 0;

        var shown = Draw([Heard, Repeated], EventCallback.Factory.Create(this, () => asked++));

        Assert.Contains("2 links · 1 origin · 1 unnamed", shown.Markup);
        shown.Find("button").Click();
        Assert.Equal(1, asked);
    }

    [Fact]
    public void Nobody_is_offered_to_ask_where_nobody_listens_or_all_have_names()
    {
        var named = Heard with { Origin = new EvidenceOrigin(OriginKind.Person, "The mayor", null) };

        Assert.Empty(Draw([Heard]).FindAll("button"));
        Assert.Empty(Draw([named], EventCallback.Factory.Create(this, () => { })).FindAll("button"));
    }

    [Fact]
    public void Reports_that_do_not_say_where_from_make_the_count_an_upper_bound()
    {
        var silent = Heard with { Origin = null, SourceKind = SourceKind.Article };
        var other = silent with { Id = EvidenceId.New(), Survivor = SourceId.New() };

        Assert.Contains("2 links · at most 2 origins · 2 do not say where from", Draw([silent, other]).Markup);
    }

    [Fact]
    public void Each_stance_has_its_line() =>
        Assert.Equal(2, Draw([Heard, Repeated with { Stance = Stance.Refutes }]).FindAll(".origins").Count);

    private IRenderedComponent<OriginCounts> Draw(
        System.Collections.Immutable.ImmutableArray<EvidenceFacts> evidence,
        EventCallback onAsk = default
    ) => Render<OriginCounts>(p => p.Add(c => c.Evidence, evidence).Add(c => c.OnAsk, onAsk));
}
