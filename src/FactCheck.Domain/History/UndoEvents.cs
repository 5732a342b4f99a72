namespace FactCheck.Domain.History;

/// <summary>A person took back their own action; what follows in the same entry is what that changed.</summary>
/// <param name="Entry">The number of the entry that was undone.</param>
public sealed record ActionUndone(long Entry) : HistoryEvent;
