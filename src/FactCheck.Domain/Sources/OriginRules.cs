using System.Collections.Immutable;
using FactCheck.Domain.Claims;
using FactCheck.Text.Attribution;

namespace FactCheck.Domain.Sources;

/// <summary>What may be said of where evidence comes from, and why not.</summary>
public static class OriginRules
{
    private static readonly ImmutableHashSet<string> Outlets =
    [
        .. OutletGazetteer
            .Default.Outlets.Where(o => o.Kind is not OutletKind.Body)
            .SelectMany(o => o.Names.Where(n => !n.IsOrdinaryWord))
            .Select(n => NameKey.Of(n.Text)),
    ];

    /// <summary>Why nothing can come from this, or null: a person and a record have names, and an outlet only carries.</summary>
    public static Refusal? WhyNot(EvidenceOrigin origin) =>
        origin switch
        {
            { Kind: OriginKind.Derived } => origin.DerivedFrom is null ? new Empty(nameof(origin.DerivedFrom)) : null,
            { Kind: not OriginKind.Unnamed } when string.IsNullOrWhiteSpace(origin.Name) => new Empty("OriginName"),
            { Kind: OriginKind.Person, Name: { } name } when Outlets.Contains(NameKey.Of(name)) =>
                new AnOutletIsNoOrigin(name),
            _ => FieldRules.WhyNot(origin.Name, SourceRules.FieldLimit, "OriginName"),
        };

    /// <summary>Why the evidence may not be derived from that source, or null: no source is derived from itself, however far round.</summary>
    /// <param name="others">The other evidence of the claim.</param>
    /// <param name="source">The source of the evidence, as it is read now, with its title.</param>
    /// <param name="origin">Where it is to have it from.</param>
    public static Refusal? WhyNotDerive(
        IEnumerable<EvidenceFacts> others,
        (SourceId Id, string Title) source,
        SourceId origin
    )
    {
        var derived = others.Where(e => e.DerivedFrom is not null).ToLookup(e => e.Survivor);
        Dictionary<SourceId, ImmutableList<string>> ways = new() { [origin] = [source.Title] };
        Queue<SourceId> waiting = new([origin]);
        while (waiting.TryDequeue(out var at))
        {
            if (at == source.Id)
            {
                return new DerivedInACircle([.. ways[at], source.Title]);
            }

            foreach (var evidence in derived[at])
            {
                if (ways.TryAdd(evidence.DerivedFrom!.Source, ways[at].Add(evidence.SourceTitle)))
                {
                    waiting.Enqueue(evidence.DerivedFrom.Source);
                }
            }
        }

        return null;
    }
}
