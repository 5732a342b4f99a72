using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Sources;

public sealed class OriginsTests
{
    private static readonly SourceId Station = SourceId.New();
    private static readonly EvidenceOrigin Diplomat = new(OriginKind.Unnamed, "a diplomat", null);

    [Fact]
    public void Three_reports_of_what_one_station_heard_from_a_diplomat_are_one_unnamed_origin()
    {
        var heard = Report(Station) with { Origin = Diplomat };
        var repeated = Report(SourceId.New(), from: Station);
        var again = Report(SourceId.New(), from: repeated.Survivor);

        var count = Assert.Single(Origins.Of([again, heard, repeated]));

        Assert.Equal((Stance.Supports, 3, 1, 0), (count.Stance, count.Links, count.Unnamed, count.NotSaid));
        var origin = Assert.Single(count.Origins);
        Assert.Equal((OriginKind.Unnamed, "a diplomat"), (origin.Kind, origin.Name));
        EvidenceId[] all = [heard.Id, repeated.Id, again.Id];
        Assert.Equal(all.OrderBy(e => e.Value), origin.Evidence);
    }

    [Fact]
    public void The_root_of_a_derivation_counts_once_even_where_nobody_linked_it()
    {
        var count = One(Report(SourceId.New(), from: Station), Report(SourceId.New(), from: Station));

        Assert.Equal((1, 1), (count.Origins.Length, count.NotSaid));
        Assert.Equal("A report", count.Origins[0].Name);
    }

    [Theory]
    [InlineData("José Pérez", "JOSE PEREZ")]
    [InlineData("the mayor’s office", "The  mayor's office")]
    public void A_name_is_the_same_in_any_case_and_without_its_accents(string one, string other) =>
        Assert.Single(
            One(
                Report() with
                {
                    Origin = new EvidenceOrigin(OriginKind.Person, one, null),
                },
                Report() with
                {
                    Origin = new EvidenceOrigin(OriginKind.Person, other, null),
                }
            ).Origins
        );

    [Fact]
    public void A_person_named_in_a_report_is_the_person_whose_interview_the_desk_has()
    {
        var report = Report() with { Origin = new EvidenceOrigin(OriginKind.Person, "Jane Doe", null) };
        var call = Report() with { SourceKind = SourceKind.Interview, SourceTitle = "Call", Who = "Jane Doe" };

        Assert.Equal("Jane Doe", Assert.Single(One(report, call).Origins).Name);
    }

    [Fact]
    public void Two_people_in_one_report_are_two_origins() =>
        Assert.Equal(
            2,
            One(
                Report(Station) with
                {
                    Origin = new EvidenceOrigin(OriginKind.Person, "Jane Doe", null),
                },
                Report(Station) with
                {
                    Origin = new EvidenceOrigin(OriginKind.Person, "John Roe", null),
                }
            ).Origins.Length
        );

    [Fact]
    public void Reports_that_do_not_say_where_from_are_told_apart_from_records()
    {
        var budget = Some.Evidence(Stance.Supports);

        var count = One(Report(), Report(), budget);

        Assert.Equal((3, 2), (count.Origins.Length, count.NotSaid));
    }

    [Fact]
    public void What_is_primary_for_the_claim_is_its_own_origin() =>
        Assert.Equal(0, One(Report() with { Proximity = Proximity.Primary }).NotSaid);

    [Fact]
    public void Each_stance_is_counted_for_itself()
    {
        var counts = Origins.Of([Report(), Report() with { Stance = Stance.Refutes }, Report()]);

        Assert.Equal([(Stance.Supports, 2), (Stance.Refutes, 1)], counts.Select(c => (c.Stance, c.Links)));
    }

    [Fact]
    public void Without_evidence_there_is_nothing_to_count() => Assert.Empty(Origins.Of([]));

    [Fact]
    public void Sources_that_derive_from_each_other_after_a_merge_are_one_origin()
    {
        var (one, other, third) = (SourceId.New(), SourceId.New(), SourceId.New());

        var count = One(Report(one, from: other), Report(other, from: one), Report(third, from: other));

        Assert.Single(count.Origins);
    }

    private static OriginCount One(params EvidenceFacts[] evidence) => Assert.Single(Origins.Of(evidence));

    private static EvidenceFacts Report(SourceId? source = null, SourceId? from = null)
    {
        var id = source ?? SourceId.New();
        return Some.Evidence(Stance.Supports) with
        {
            Source = id,
            Survivor = id,
            SourceKind = SourceKind.Article,
            SourceTitle = "A report",
            Proximity = Proximity.Secondary,
            Origin = from is { } f ? EvidenceOrigin.From(f) : null,
            DerivedFrom = from is { } d ? new DerivationFacts(d, SourceKind.Article, "A report", null, null) : null,
        };
    }
}
