namespace FactCheck.Domain.History;

/// <summary>One event of an entry as it is stored: its kind, and its details as canonical JSON that is never written again.</summary>
/// <param name="Kind">The name under which the event's type is known to history, for ever.</param>
/// <param name="Details">Canonical JSON, hashed as stored.</param>
public sealed record RecordedEvent(string Kind, string Details);

/// <summary>One line of an append-only, hash-chained history: what one command did to one ledger.</summary>
public sealed class Entry
{
    private readonly List<EntryEvent> _events = [];

    internal Entry(
        Ledger ledger,
        PersonId by,
        OperationId operation,
        DateTimeOffset at,
        IReadOnlyList<RecordedEvent> events
    )
    {
        LedgerId = ledger.LedgerId;
        DeskId = ledger.DeskId;
        Number = ledger.Version + 1;
        By = by;
        OperationId = operation;
        At = ToMicroseconds(at);
        PreviousHash = ledger.HeadHash;
        _events.AddRange(events.Select((e, index) => new EntryEvent(LedgerId, Number, index, e.Kind, e.Details)));
        Hash = EntryHash.Of(this);
    }

    private Entry() { }

    public Guid LedgerId { get; private set; }
    public DeskId DeskId { get; private set; }

    /// <summary>Its place in the ledger, from 1.</summary>
    public long Number { get; private set; }

    public PersonId By { get; private set; }
    public OperationId OperationId { get; private set; }

    /// <summary>When, in UTC, to the microsecond (what the database keeps).</summary>
    public DateTimeOffset At { get; private set; }

    public byte[] PreviousHash { get; private set; } = [];
    public byte[] Hash { get; private set; } = [];

    /// <summary>What happened, in order; never empty.</summary>
    public IReadOnlyList<EntryEvent> Events => _events;

    /// <summary>The moment in UTC without what the database does not keep, so that what is read back equals what was written.</summary>
    public static DateTimeOffset ToMicroseconds(DateTimeOffset at) =>
        new(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
}

/// <summary>One event of an entry, in its own row.</summary>
public sealed class EntryEvent
{
    internal EntryEvent(Guid ledgerId, long number, int index, string kind, string details)
    {
        LedgerId = ledgerId;
        Number = number;
        Index = index;
        Kind = kind;
        Details = details;
    }

    public Guid LedgerId { get; private set; }
    public long Number { get; private set; }

    /// <summary>Its place in the entry, from 0.</summary>
    public int Index { get; private set; }

    public string Kind { get; private set; }
    public string Details { get; private set; }
}
