using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Sources;

public sealed class OriginRulesTests
{
    private static readonly (SourceId Id, string Title) First = (SourceId.New(), "First");
    private static readonly (SourceId Id, string Title) Second = (SourceId.New(), "Second");
    private static readonly (SourceId Id, string Title) Third = (SourceId.New(), "Third");

    [Theory]
    [InlineData("Reuters")]
    [InlineData("voice of america")]
    [InlineData("Re/code")]
    public void An_outlet_is_no_origin(string name) =>
        Assert.Equal(new AnOutletIsNoOrigin(name), OriginRules.WhyNot(Named(OriginKind.Person, name)));

    [Theory]
    [InlineData("Sony Pictures")]
    [InlineData("Jane Doe")]
    public void A_person_and_a_body_are(string name) => Assert.Null(OriginRules.WhyNot(Named(OriginKind.Person, name)));

    [Theory]
    [InlineData(OriginKind.Person)]
    [InlineData(OriginKind.Record)]
    public void A_person_and_a_record_need_a_name(OriginKind kind)
    {
        Assert.Equal(new Empty("OriginName"), OriginRules.WhyNot(Named(kind, null)));
        Assert.Equal(new Empty("OriginName"), OriginRules.WhyNot(Named(kind, " ")));
    }

    [Fact]
    public void Unnamed_people_need_none() => Assert.Null(OriginRules.WhyNot(Named(OriginKind.Unnamed, null)));

    [Fact]
    public void A_derivation_needs_its_source() =>
        Assert.Equal(new Empty("DerivedFrom"), OriginRules.WhyNot(Named(OriginKind.Derived, null)));

    [Fact]
    public void A_name_has_its_longest_length() =>
        Assert.IsType<TooLong>(OriginRules.WhyNot(Named(OriginKind.Record, Some.Longer(SourceRules.FieldLimit))));

    [Fact]
    public void No_source_is_derived_from_itself() =>
        Assert.Equal(new DerivedInACircle(["First", "First"]), OriginRules.WhyNotDerive([], First, First.Id));

    [Fact]
    public void A_circle_is_refused_with_its_whole_chain()
    {
        EvidenceFacts[] others = [Derived(Second, Third), Derived(Third, First)];

        Assert.Equal(
            new DerivedInACircle(["First", "Second", "Third", "First"]),
            OriginRules.WhyNotDerive(others, First, Second.Id)
        );
    }

    [Fact]
    public void A_chain_that_ends_is_no_circle()
    {
        EvidenceFacts[] others = [Derived(Second, Third), Derived(First, Third)];

        Assert.Null(OriginRules.WhyNotDerive(others, First, Second.Id));
    }

    private static EvidenceOrigin Named(OriginKind kind, string? name) => new(kind, name, null);

    private static EvidenceFacts Derived((SourceId Id, string Title) source, (SourceId Id, string Title) from) =>
        Some.Evidence(Stance.Supports) with
        {
            Source = source.Id,
            Survivor = source.Id,
            SourceTitle = source.Title,
            Origin = EvidenceOrigin.From(from.Id),
            DerivedFrom = new DerivationFacts(from.Id, SourceKind.Article, from.Title, null, null),
        };
}
