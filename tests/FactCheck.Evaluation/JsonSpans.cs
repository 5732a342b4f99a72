using System.Text.Json;
using FactCheck.Text;

namespace FactCheck.Evaluation;

/// <summary>Spans as JSON: "start" and "end" in UTF-16 code units.</summary>
internal static class JsonSpans
{
    public static TextSpan Span(this JsonElement element) =>
        new(element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32());

    public static void WriteSpan(this Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("end", span.End);
    }
}
