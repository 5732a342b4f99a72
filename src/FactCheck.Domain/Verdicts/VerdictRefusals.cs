using System.Collections.Immutable;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Verdicts;

/// <summary>Whoever changed anything the verdict rests on cannot approve it: a second person has to look.</summary>
/// <param name="TouchedBy">Everybody who changed something since the last approval.</param>
public sealed record NeedsSecondPerson(ImmutableArray<PersonId> TouchedBy) : Refusal
{
    public bool Equals(NeedsSecondPerson? other) => other is not null && TouchedBy.SequenceEqual(other.TouchedBy);

    public override int GetHashCode() => TouchedBy.Length;
}

/// <summary>This is possible only while the claim has one of these statuses.</summary>
public sealed record WrongStatus(WorkStatus Status, ImmutableArray<WorkStatus> Needed) : Refusal
{
    public bool Equals(WrongStatus? other) =>
        other is not null && Status == other.Status && Needed.SequenceEqual(other.Needed);

    public override int GetHashCode() => Status.GetHashCode();
}

/// <summary>A verdict needs an outcome before it can be submitted.</summary>
public sealed record NeedsOutcome : Refusal;

/// <summary>This outcome needs a line of reasoning.</summary>
public sealed record NeedsReasoning(Outcome Outcome) : Refusal;

/// <summary>This outcome needs at least one piece of evidence.</summary>
public sealed record NeedsEvidence(Outcome Outcome) : Refusal;

/// <summary>A plain “correct” needs at least one piece of evidence that supports it.</summary>
public sealed record NeedsSupport(Outcome Outcome) : Refusal;

/// <summary>The verdict is not any more the one that was shown when the editor decided.</summary>
public sealed record NotTheVersionShown : Refusal;

/// <summary>Returning a verdict needs a reason.</summary>
public sealed record NeedsReason : Refusal;

/// <summary>No claim of the article is ready to be submitted.</summary>
public sealed record NothingToSubmit : Refusal;

/// <summary>The source does not plainly support the claim, so the claim is not ticked off on it together with others.</summary>
public sealed record SourceSaysOtherwise(Stance Stance) : Refusal;

/// <summary>One of several claims could not be settled, so that none was.</summary>
/// <param name="Claim">Which.</param>
/// <param name="Assertion">What it asserts.</param>
/// <param name="Why">Why not.</param>
public sealed record OneOfSeveral(ClaimId Claim, string Assertion, Refusal Why) : Refusal;

/// <summary>No claim was chosen to be settled.</summary>
public sealed record NothingChosen : Refusal;

/// <summary>
/// A quotation is not right before somebody has seen it in what its source says around it, as soon as a copy of that is kept.
/// </summary>
/// <param name="Title">What the source is called.</param>
public sealed record QuoteUnseen(string Title) : Refusal;
