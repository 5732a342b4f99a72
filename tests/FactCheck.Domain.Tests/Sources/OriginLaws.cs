using System.Collections.Immutable;
using CsCheck;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Sources;

/// <summary>What holds of origins whatever the evidence of a claim is: sources that derive from earlier ones, names, and silence.</summary>
public sealed class OriginLaws
{
    private static readonly ImmutableArray<SourceId> Sources = [.. Enumerable.Range(0, 6).Select(_ => SourceId.New())];

    /// <summary>One link: which source it is, what it says of its origin, with which stance.</summary>
    private static readonly Gen<(int Source, int Origin, Stance Stance, bool Primary)> Link = Gen.Select(
        Gen.Int[0, Sources.Length - 1],
        Gen.Int[0, 9],
        Some.OneOf(Stance.Supports, Stance.Supports, Stance.Refutes),
        Gen.Bool
    );

    private static readonly Gen<ImmutableArray<EvidenceFacts>> Evidence = Link.Array[1, 9]
        .Select(links => links.Select(l => Make(l.Source, l.Origin, l.Stance, l.Primary)).ToImmutableArray());

    [Fact]
    public void The_order_of_the_evidence_does_not_matter() =>
        Evidence.Sample(all => Assert.Equal(Shape(Origins.Of(all)), Shape(Origins.Of(all.Reverse()))), iter: 2_000);

    [Fact]
    public void There_are_never_more_origins_than_ends_and_at_least_one_for_each_stance() =>
        Evidence.Sample(
            all =>
                Assert.All(
                    Origins.Of(all),
                    c =>
                    {
                        Assert.NotEmpty(c.Origins);
                        Assert.Equal(all.Count(e => e.Stance == c.Stance), c.Links);
                        Assert.Equal(c.Links, c.Origins.SelectMany(o => o.Evidence).Distinct().Count());
                    }
                ),
            iter: 2_000
        );

    [Fact]
    public void A_link_that_derives_from_one_that_is_there_never_raises_the_count() =>
        Gen.Select(Evidence, Gen.Int[0, 8], Gen.Int[0, Sources.Length])
            .Sample(
                (all, which, source) =>
                {
                    var known = all[which % all.Length];
                    var id = source == Sources.Length ? SourceId.New() : Sources[source];
                    var more = Derived(id, known.Survivor) with { Stance = known.Stance };
                    if (OriginRules.WhyNotDerive(all, (id, "It"), known.Survivor) is not null)
                    {
                        return;
                    }

                    Assert.True(CountOf([.. all, more], known.Stance) <= CountOf(all, known.Stance));
                },
                iter: 20_000
            );

    [Fact]
    public void What_is_not_refused_never_closes_a_circle() =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5])
            .Array[1, 12]
            .Sample(
                pairs =>
                {
                    List<EvidenceFacts> all = [];
                    foreach (var (source, from) in pairs)
                    {
                        if (OriginRules.WhyNotDerive(all, (Sources[source], "It"), Sources[from]) is null)
                        {
                            all.Add(Derived(Sources[source], Sources[from]));
                        }
                    }

                    Assert.DoesNotContain(Sources, s => Reaches(all, s, s));
                },
                iter: 5_000
            );

    private static bool Reaches(List<EvidenceFacts> all, SourceId from, SourceId to)
    {
        HashSet<SourceId> seen = [];
        Stack<SourceId> waiting = new(all.Where(e => e.Survivor == from).Select(e => e.DerivedFrom!.Source));
        while (waiting.TryPop(out var at))
        {
            if (at == to)
            {
                return true;
            }

            if (seen.Add(at))
            {
                all.Where(e => e.Survivor == at).ToList().ForEach(e => waiting.Push(e.DerivedFrom!.Source));
            }
        }

        return false;
    }

    private static int CountOf(ImmutableArray<EvidenceFacts> all, Stance stance) =>
        Origins.Of(all).Single(c => c.Stance == stance).Origins.Length;

    private static IEnumerable<string> Shape(IEnumerable<OriginCount> counts) =>
        counts.SelectMany(c =>
            c.Origins.Select(o => $"{c.Stance} {c.Links} {o.Kind} {o.Name} {o.IsSaid} {string.Join(' ', o.Evidence)}")
        );

    private static EvidenceFacts Make(int source, int origin, Stance stance, bool primary)
    {
        var id = Sources[source];
        var made = origin switch
        {
            // Only from an earlier one, so that there is no circle to begin with.
            <= 5 when origin < source => Derived(id, Sources[origin]),
            6 => Plain(id) with { Origin = new EvidenceOrigin(OriginKind.Person, "Jane Doe", null) },
            7 => Plain(id) with { Origin = new EvidenceOrigin(OriginKind.Record, "The minutes", null) },
            8 => Plain(id) with { Origin = new EvidenceOrigin(OriginKind.Unnamed, null, null) },
            _ => Plain(id),
        };
        return made with { Stance = stance, Proximity = primary ? Proximity.Primary : null };
    }

    private static EvidenceFacts Derived(SourceId source, SourceId from) =>
        Plain(source) with
        {
            Origin = EvidenceOrigin.From(from),
            DerivedFrom = new DerivationFacts(from, SourceKind.Article, $"Title {from.Value}", null, null),
        };

    private static EvidenceFacts Plain(SourceId source) =>
        Some.Evidence(Stance.Supports) with
        {
            Source = source,
            Survivor = source,
            SourceKind = SourceKind.Article,
            SourceTitle = $"Title {source.Value}",
            Proximity = null,
        };
}
