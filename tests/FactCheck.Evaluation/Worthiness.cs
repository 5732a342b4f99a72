using System.Buffers;
using System.Text;
using System.Text.Json;
using FactCheck.Text.Worthiness;

namespace FactCheck.Evaluation;

/// <summary>
/// <c>worthiness</c>: {"id","text"} in, {"id","score","reasons":[…]} out; a reason is its kind, whether it counts for, and the
/// words it rests on. Written without reflection, for this verb's rate is measured.
/// </summary>
internal static class Worthiness
{
    public static Func<string, string> Start(string[] arguments)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        var writer = new Utf8JsonWriter(buffer);
        return line =>
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString() ?? "";
            buffer.ResetWrittenCount();
            writer.Reset();
            Write(writer, json.RootElement.GetProperty("id"), text, CheckWorthiness.Of(text));
            writer.Flush();
            return Encoding.UTF8.GetString(buffer.WrittenSpan);
        };
    }

    private static void Write(Utf8JsonWriter writer, JsonElement id, string text, WorthinessScore worthiness)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("id");
        id.WriteTo(writer);
        writer.WriteNumber("score", worthiness.Score);
        writer.WriteStartArray("reasons");
        foreach (var reason in worthiness.Reasons)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", reason.Kind.ToString());
            writer.WriteBoolean("countsFor", reason.CountsFor);
            writer.WriteString("words", reason.Span.Of(text));
            writer.WriteNumber("start", reason.Span.Start);
            writer.WriteNumber("end", reason.Span.End);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
