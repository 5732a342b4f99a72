using System.Collections.Immutable;
using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Sources;

/// <summary>
/// Counts where evidence ultimately comes from, per claim and stance: “3 links, 1 origin”.
/// </summary>
/// <remarks>
/// Idea: the pieces of evidence of a claim are edges from their source to what they have it from; the origins of a piece are
/// the ends that can be reached from it. A piece that names a person, a record or unnamed people ends there; one that is
/// derived from a source goes on with the evidence of that source on the same claim, of the same stance where there is any. A
/// source that is its own origin (an interview, a document, whatever is primary for the claim) ends with itself, and so does a
/// report that does not say where it has it from, which is told apart. The same source, the same name by <see cref="NameKey"/>
/// and the unnamed people of the same source are one origin. Unit: whole origins. Gives up: whether two unnamed people, or two
/// reports that do not say, are the same; so the count is an upper bound while there are any.
/// </remarks>
public sealed class Origins
{
    private readonly ILookup<SourceId, EvidenceFacts> _bySource;
    private readonly Stance _stance;

    private Origins(IEnumerable<EvidenceFacts> evidence, Stance stance)
    {
        _bySource = evidence.ToLookup(e => e.Survivor);
        _stance = stance;
    }

    /// <summary>A count for each stance that any evidence has, in the order of the stances. The order of the evidence does not matter.</summary>
    public static ImmutableArray<OriginCount> Of(IEnumerable<EvidenceFacts> evidence)
    {
        List<EvidenceFacts> all = [.. evidence.OrderBy(e => e.Id.Value)];
        return [.. all.Select(e => e.Stance).Distinct().Order().Select(s => new Origins(all, s).Count(all))];
    }

    private OriginCount Count(List<EvidenceFacts> all)
    {
        List<EvidenceFacts> links = [.. all.Where(e => e.Stance == _stance)];
        var origins = links
            .SelectMany(e => EndsOf(e).Select(end => (End: end, e.Id)))
            .GroupBy(found => found.End.Key, StringComparer.Ordinal)
            .Select(g => new ClaimOrigin(
                g.First().End.Kind,
                g.First().End.Name,
                g.Any(found => found.End.IsSaid),
                [.. g.Select(found => found.Id).Distinct()]
            )
            {
                Key = g.Key,
            });
        return new OriginCount(_stance, links.Count, [.. origins]);
    }

    private IEnumerable<End> EndsOf(EvidenceFacts evidence)
    {
        if (evidence.Origin is null && !IsOwnOrigin(evidence))
        {
            return Reach(evidence.Survivor, Carrier(evidence));
        }

        return evidence.DerivedFrom is { } from ? Reach(from.Source, SourceEnd(from)) : [EndOf(evidence)];
    }

    // A walk over sources that visits each once, so that neither a net of derivations nor a circle makes it long.
    private List<End> Reach(SourceId start, End startsAs)
    {
        List<End> ends = [];
        Dictionary<SourceId, End> seen = new() { [start] = startsAs };
        Queue<SourceId> waiting = new([start]);
        while (waiting.TryDequeue(out var source))
        {
            var said = Said(source);
            ends.AddRange(said.Count == 0 ? [seen[source]] : said.Where(e => e.DerivedFrom is null).Select(EndOf));
            foreach (var from in said.Select(e => e.DerivedFrom).OfType<DerivationFacts>())
            {
                if (seen.TryAdd(from.Source, SourceEnd(from)))
                {
                    waiting.Enqueue(from.Source);
                }
            }
        }

        return ends.Count > 0 ? ends : [seen[LoopFrom(start)]];
    }

    // Only sources that were merged after they were linked can derive from each other; they then count as one origin.
    private SourceId LoopFrom(SourceId start)
    {
        List<SourceId> path = [start];
        while (true)
        {
            var next = Said(path[^1]).Select(e => e.DerivedFrom!.Source).MinBy(s => s.Value);
            if (path.IndexOf(next) is var at and >= 0)
            {
                return path.Skip(at).MinBy(s => s.Value);
            }

            path.Add(next);
        }
    }

    private List<EvidenceFacts> Said(SourceId source)
    {
        var said = _bySource[source].Where(e => e.Origin is not null || IsOwnOrigin(e)).ToList();
        return said.Exists(e => e.Stance == _stance) ? said.FindAll(e => e.Stance == _stance) : said;
    }

    private static bool IsOwnOrigin(EvidenceFacts e) =>
        e.Proximity is Proximity.Primary || !e.SourceKind.CarriesOthers();

    private static End EndOf(EvidenceFacts e) =>
        e.Origin switch
        {
            { Kind: OriginKind.Unnamed } o => new End($"unnamed {e.Survivor.Value}", o.Kind, o.Name, true),
            { Name: { } name } o => new End($"name {NameKey.Of(name)}", o.Kind, name, true),
            _ => Carrier(e) with { IsSaid = true },
        };

    private static End Carrier(EvidenceFacts e) =>
        SourceEnd(new DerivationFacts(e.Survivor, e.SourceKind, e.SourceTitle, e.Outlet, e.Who));

    private static End SourceEnd(DerivationFacts source) =>
        source.Speaker is { } speaker
            ? new End($"name {NameKey.Of(speaker)}", OriginKind.Person, speaker, true)
            : new End($"source {source.Source.Value}", OriginKind.Record, source.Title, !source.Kind.CarriesOthers());

    private sealed record End(string Key, OriginKind Kind, string? Name, bool IsSaid);
}
