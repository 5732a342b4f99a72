using System.Buffers.Binary;
using System.Security.Cryptography;
using FactCheck.Domain;

namespace FactCheck.Web.Demo;

/// <summary>
/// The ids of the demo desk's things and intentions. Each follows from the desk and from its place in the order in which they
/// are made, so that a demo whose making was broken off is made to its end by making it again: what was done answers as it did.
/// They are of version 7 like all others: of the moment in which the desk was made, in the order of making.
/// </summary>
internal sealed class DemoIds(DeskId desk)
{
    private const int MostPlaces = 1 << 12;
    private int _given;

    /// <summary>The article of the demo.</summary>
    public ArticleId Article => At<ArticleId>(0);

    /// <summary>The intention that ends the making.</summary>
    public OperationId Last => At<OperationId>(MostPlaces - 1);

    /// <summary>The next id in the order of making.</summary>
    public TId Next<TId>()
        where TId : struct, IId<TId> => At<TId>(++_given);

    // The 12 bits after the moment hold the place (RFC 9562, section 6.2, method 1), those after them a hash.
    private TId At<TId>(int place)
        where TId : struct, IId<TId>
    {
        Span<byte> named = stackalloc byte[16 + sizeof(int)];
        desk.Value.TryWriteBytes(named, bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(named[16..], place);
        var id = SHA256.HashData(named).AsSpan(0, 16);
        named[..6].CopyTo(id);
        BinaryPrimitives.WriteUInt16BigEndian(id[6..], (ushort)(0x7000 | place));
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return TId.Of(new Guid(id, bigEndian: true));
    }
}
