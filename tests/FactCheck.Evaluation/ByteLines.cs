namespace FactCheck.Evaluation;

/// <summary>Reads lines of UTF-8 from a stream without making text of them; the line feed is left off.</summary>
internal sealed class ByteLines(Stream source)
{
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;

    /// <summary>Whether the next line can be had without waiting for the stream.</summary>
    public bool IsReady => buffer.AsSpan(start, end - start).Contains((byte)'\n');

    /// <summary>Steps to the next line, which is valid until the next call; false at the end.</summary>
    public bool Next(out ReadOnlyMemory<byte> line)
    {
        for (var seen = 0; ; )
        {
            var feed = buffer.AsSpan(start + seen, end - start - seen).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                line = buffer.AsMemory(start, seen + feed);
                start += seen + feed + 1;
                return true;
            }

            seen = end - start;
            if (!Fill())
            {
                line = buffer.AsMemory(start, seen);
                start = end;
                return seen > 0;
            }
        }
    }

    private bool Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, 2 * buffer.Length);
        }

        var read = source.Read(buffer, end, buffer.Length - end);
        end += read;
        return read > 0;
    }
}
