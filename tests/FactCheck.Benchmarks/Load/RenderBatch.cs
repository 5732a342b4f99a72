using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace FactCheck.Benchmarks.Load;

/// <summary>
/// What a render batch is made of, read from its bytes. The format: a section each for the changed components (with their
/// edits, 16 bytes each), the frames that edits refer to (20 bytes each), disposed components and disposed event handlers;
/// then the string table; and at the end the offsets of the five as 32-bit little-endian numbers.
/// </summary>
internal sealed class RenderBatch
{
    private const int Offsets = 5;

    private RenderBatch(ReadOnlySpan<byte> bytes)
    {
        Bytes = bytes.Length;
        var starts = new int[Offsets + 1];
        var tail = bytes.Length - (Offsets * sizeof(int));
        for (var i = 0; i < Offsets; i++)
        {
            starts[i] = Number(bytes, tail + (i * sizeof(int)));
        }

        starts[Offsets] = tail;
        Edits = starts[1];
        Frames = starts[2] - starts[1];
        HandlersGone = Number(bytes, starts[3]);
        StringBytes = tail - starts[3] - sizeof(int) - (HandlersGone * sizeof(long));
        Strings = ReadStrings(bytes, starts[4], tail);
    }

    /// <summary>Its whole length.</summary>
    public int Bytes { get; }

    /// <summary>Bytes of changed components and their edits.</summary>
    public int Edits { get; }

    /// <summary>Bytes of the frames that are sent.</summary>
    public int Frames { get; }

    /// <summary>Bytes of strings and their table.</summary>
    public int StringBytes { get; }

    /// <summary>How many event handlers were replaced or removed.</summary>
    public int HandlersGone { get; }

    public IReadOnlyList<string> Strings { get; }

    public static RenderBatch Read(ReadOnlySpan<byte> bytes) => new(bytes);

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Bytes} bytes: edits {Edits}, frames {Frames} ({Frames / 20}), strings {StringBytes} ({Strings.Count}), handlers replaced {HandlersGone}"
        );

    private static List<string> ReadStrings(ReadOnlySpan<byte> bytes, int table, int end)
    {
        List<string> strings = [];
        for (var at = table; at < end; at += sizeof(int))
        {
            var start = Number(bytes, at);
            var (length, width) = Length(bytes, start);
            strings.Add(Encoding.UTF8.GetString(bytes.Slice(start + width, length)));
        }

        return strings;
    }

    private static (int Length, int Width) Length(ReadOnlySpan<byte> bytes, int at)
    {
        var (length, width) = (0, 0);
        byte part;
        do
        {
            part = bytes[at + width];
            length |= (part & 0x7F) << (7 * width);
            width++;
        } while ((part & 0x80) != 0);

        return (length, width);
    }

    private static int Number(ReadOnlySpan<byte> bytes, int at) =>
        BinaryPrimitives.ReadInt32LittleEndian(bytes.Slice(at, sizeof(int)));
}
