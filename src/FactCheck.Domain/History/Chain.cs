namespace FactCheck.Domain.History;

/// <summary>Why a chain of entries is not what was written.</summary>
public enum ChainFault
{
    /// <summary>An entry's number is not the one after its predecessor's: one was taken out, put in or swapped.</summary>
    WrongNumber,

    /// <summary>An entry does not name the hash of the one before it.</summary>
    WrongPrevious,

    /// <summary>An entry's fields do not give its hash: it was changed.</summary>
    WrongHash,

    /// <summary>The ledger says it has more entries than there are, or another last one: the end was cut off.</summary>
    WrongHead,
}

/// <summary>What walking the chain of one ledger found.</summary>
/// <param name="LedgerId">The ledger.</param>
/// <param name="Entries">How many entries were checked, up to and including the first that is wrong.</param>
/// <param name="Fault">What is wrong, or null when the chain is whole.</param>
/// <param name="At">The number at which it is wrong; 0 when it is not.</param>
public sealed record ChainReport(Guid LedgerId, long Entries, ChainFault? Fault, long At);

/// <summary>Walks the entries of a ledger and proves that they are what was written.</summary>
public static class Chain
{
    /// <summary>Checks <paramref name="entries"/>, given in the order of their numbers, against each other and the ledger's head.</summary>
    /// <param name="ledgerId">The ledger whose entries they are.</param>
    /// <param name="version">The number of the last entry as the ledger remembers it.</param>
    /// <param name="head">The hash of the last entry as the ledger remembers it.</param>
    /// <param name="entries">All entries of the ledger.</param>
    public static ChainReport Walk(Guid ledgerId, long version, byte[] head, IEnumerable<Entry> entries)
    {
        var number = 0L;
        byte[] previous = [];
        foreach (var entry in entries)
        {
            number++;
            if (FaultOf(entry, number, previous) is { } fault)
            {
                return new ChainReport(ledgerId, number, fault, number);
            }

            previous = entry.Hash;
        }

        // A ledger is born with its first entry, so one without any was emptied.
        return number > 0 && number == version && previous.AsSpan().SequenceEqual(head)
            ? new ChainReport(ledgerId, number, null, 0)
            : new ChainReport(ledgerId, number, ChainFault.WrongHead, number + 1);
    }

    private static ChainFault? FaultOf(Entry entry, long number, byte[] previous)
    {
        if (entry.Number != number)
        {
            return ChainFault.WrongNumber;
        }

        if (!entry.PreviousHash.AsSpan().SequenceEqual(previous))
        {
            return ChainFault.WrongPrevious;
        }

        return EntryHash.Of(entry).AsSpan().SequenceEqual(entry.Hash) ? null : ChainFault.WrongHash;
    }
}
