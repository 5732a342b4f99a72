using System.Buffers;
using System.Text.Json;

namespace FactCheck.Evaluation;

/// <summary>Reads and answers JSON Lines: one value a line, empty lines passed over.</summary>
internal static class JsonLines
{
    private const int FullBuffer = 1 << 16;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The values of a file.</summary>
    public static IEnumerable<JsonElement> Read(string path)
    {
        using var file = File.OpenRead(path);
        foreach (var document in Read(file))
        {
            yield return document.RootElement.Clone();
        }
    }

    /// <summary>The values of a stream, each of which is valid until the next.</summary>
    public static IEnumerable<JsonDocument> Read(Stream stream) => Read(new ByteLines(stream));

    /// <summary>Writes a line for each line read, with the same id; what is written is sent off before waiting for more.</summary>
    public static void Answer(Stream input, Stream output, Verb verb)
    {
        var lines = new ByteLines(input);
        var answers = new ArrayBufferWriter<byte>(2 * FullBuffer);
        using var writer = new Utf8JsonWriter(answers);
        foreach (var document in Read(lines))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("id");
            document.RootElement.GetProperty("id").WriteTo(writer);
            verb(document.RootElement, writer);
            writer.WriteEndObject();
            writer.Flush();
            writer.Reset();
            answers.Write("\n"u8);
            if (answers.WrittenCount > FullBuffer || !lines.IsReady)
            {
                output.Write(answers.WrittenSpan);
                output.Flush();
                answers.ResetWrittenCount();
            }
        }
    }

    /// <summary>The text under a name; empty where it is null.</summary>
    /// <exception cref="KeyNotFoundException">There is no such name.</exception>
    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private static IEnumerable<JsonDocument> Read(ByteLines lines)
    {
        while (lines.Next(out var line))
        {
            line = line.Span.StartsWith(ByteOrderMark) ? line[ByteOrderMark.Length..] : line;
            if (!line.Span.Trim((byte)'\r').IsEmpty)
            {
                using var document = JsonDocument.Parse(line);
                yield return document;
            }
        }
    }
}
