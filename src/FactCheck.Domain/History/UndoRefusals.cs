namespace FactCheck.Domain.History;

/// <summary>The person did nothing on this article that is not undone already.</summary>
public sealed record NothingToUndo : Refusal;

/// <summary>The person's last action is of a kind that is not undone: others may rely on it already.</summary>
/// <param name="Action">The name of the event's type.</param>
public sealed record CannotBeUndone(string Action) : Refusal;

/// <summary>A colleague changed the same thing after the action that was to be undone, so nothing is undone.</summary>
/// <param name="By">Who.</param>
/// <param name="Field">What they changed, as refusals name fields.</param>
public sealed record ChangedByColleague(PersonId By, string Field) : Refusal;
