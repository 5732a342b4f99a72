namespace FactCheck.Domain.History;

/// <summary>
/// What is locked, numbered, hash-chained and announced as one: a desk, or an article. Its history has the entries
/// 1 to <see cref="Version"/> without a gap, and <see cref="HeadHash"/> is the hash of the last of them.
/// </summary>
public abstract class Ledger
{
    /// <summary>The id under which the ledger's entries stand.</summary>
    public abstract Guid LedgerId { get; }

    public DeskId DeskId { get; protected set; }

    /// <summary>The number of the last entry; 0 before the first.</summary>
    public long Version { get; private set; }

    /// <summary>The hash of the last entry; empty before the first.</summary>
    public byte[] HeadHash { get; private set; } = [];

    /// <summary>Makes the next entry of this ledger from what happened, and takes its number and hash.</summary>
    public Entry Append(PersonId by, OperationId operation, DateTimeOffset at, IReadOnlyList<RecordedEvent> events)
    {
        var entry = new Entry(this, by, operation, at, events);
        Version = entry.Number;
        HeadHash = entry.Hash;
        return entry;
    }
}
