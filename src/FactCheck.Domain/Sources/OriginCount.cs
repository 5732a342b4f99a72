using System.Collections.Immutable;

namespace FactCheck.Domain.Sources;

/// <summary>One origin of evidence for a claim, and the evidence that comes from it.</summary>
/// <param name="Kind">What it is; <see cref="OriginKind.Record"/> for a source that is its own origin.</param>
/// <param name="Name">The name of the person or record, the words for unnamed people, or the title of the source; may be null for unnamed people.</param>
/// <param name="IsSaid">False where nobody said where a report has it from, so that it may share its origin with others.</param>
/// <param name="Evidence">What comes from it, in the order of ids.</param>
public sealed record ClaimOrigin(OriginKind Kind, string? Name, bool IsSaid, ImmutableArray<EvidenceId> Evidence)
{
    /// <summary>The same for the same origin, on whatever claim.</summary>
    public string Key { get; init; } = "";
}

/// <summary>The origins of the evidence with one stance on a claim.</summary>
/// <param name="Stance">The stance.</param>
/// <param name="Links">How many pieces of evidence have it, at least one.</param>
/// <param name="Origins">The origins they come from, in the order of their first evidence; never empty.</param>
public sealed record OriginCount(Stance Stance, int Links, ImmutableArray<ClaimOrigin> Origins)
{
    /// <summary>How many of the origins are people whom nobody names.</summary>
    public int Unnamed => Origins.Count(o => o.Kind is OriginKind.Unnamed);

    /// <summary>How many reports do not say where they have it from; the number of origins is then the most it can be.</summary>
    public int NotSaid => Origins.Count(o => !o.IsSaid);
}
