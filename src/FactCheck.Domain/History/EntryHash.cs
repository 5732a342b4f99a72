using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Domain.History;

/// <summary>
/// The hash that chains an entry to the one before it: SHA-256 (FIPS 180-4) over the previous hash and every field of the
/// entry, each preceded by its length in bytes (32 bits, big-endian), so that no two different entries give the same input.
/// </summary>
public static class EntryHash
{
    /// <summary>The 32 bytes that <see cref="Entry.Hash"/> must hold.</summary>
    public static byte[] Of(Entry entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, entry.PreviousHash);
        Append(hash, entry.LedgerId.ToByteArray(bigEndian: true));
        Append(hash, entry.DeskId.Value.ToByteArray(bigEndian: true));
        Append(hash, entry.Number);
        Append(hash, entry.By.Value.ToByteArray(bigEndian: true));
        Append(hash, entry.OperationId.Value.ToByteArray(bigEndian: true));
        Append(hash, entry.At.UtcTicks);
        foreach (var happened in entry.Events)
        {
            Append(hash, Encoding.UTF8.GetBytes(happened.Kind));
            Append(hash, Encoding.UTF8.GetBytes(happened.Details));
        }

        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        Append(hash, bytes);
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> field)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, field.Length);
        hash.AppendData(length);
        hash.AppendData(field);
    }
}
