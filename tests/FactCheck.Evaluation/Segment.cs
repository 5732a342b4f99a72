using System.Buffers;
using System.Text;
using System.Text.Json;
using FactCheck.Text;
using FactCheck.Text.Sentences;

namespace FactCheck.Evaluation;

/// <summary>
/// <c>segment</c>: {"id","text","lang"?} in, {"id","sentences":[{"start","end"}]} out; offsets in UTF-16 code units.
/// With <c>--rate</c> the answer is {"id","megabytes","megabytesPerSecond"} instead: the text in UTF-8, cut again and again
/// for half a second of processor time on one core, reading and writing not counted.
/// </summary>
internal static class Segment
{
    private const int RoundsBetweenLooks = 20;

    public static Func<string, string> Start(string[] arguments) =>
        arguments.Contains("--rate", StringComparer.Ordinal) ? Measure : Answer;

    private static string Answer(string line)
    {
        using var json = JsonDocument.Parse(line);
        var (text, language) = Read(json);
        return Write(
            json,
            writer =>
            {
                writer.WriteStartArray("sentences");
                foreach (var sentence in SentenceSegmenter.Split(text, language))
                {
                    Write(writer, sentence);
                }

                writer.WriteEndArray();
            }
        );
    }

    private static string Measure(string line)
    {
        using var json = JsonDocument.Parse(line);
        var (text, language) = Read(json);
        var megabytes = Encoding.UTF8.GetByteCount(text) / 1e6;
        var rounds = ProcessorRate.Of(
            () => SentenceSegmenter.Split(text, language),
            TimeSpan.FromSeconds(0.5),
            RoundsBetweenLooks
        );
        return Write(
            json,
            writer =>
            {
                writer.WriteNumber("megabytes", Math.Round(megabytes, 3));
                writer.WriteNumber("megabytesPerSecond", Math.Round(megabytes * rounds, 1));
            }
        );
    }

    private static (string Text, string? Language) Read(JsonDocument json) =>
        (
            json.RootElement.GetProperty("text").GetString() ?? "",
            json.RootElement.TryGetProperty("lang", out var language) ? language.GetString() : null
        );

    private static string Write(JsonDocument json, Action<Utf8JsonWriter> rest)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("id");
            json.RootElement.GetProperty("id").WriteTo(writer);
            rest(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, TextSpan sentence)
    {
        writer.WriteStartObject();
        writer.WriteNumber("start", sentence.Start);
        writer.WriteNumber("end", sentence.End);
        writer.WriteEndObject();
    }
}
