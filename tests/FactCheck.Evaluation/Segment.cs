using System.Text;
using System.Text.Json;
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

    public static Verb Start(string[] arguments) =>
        arguments.Contains("--rate", StringComparer.Ordinal) ? Measure : Answer;

    private static void Answer(JsonElement asked, Utf8JsonWriter answer)
    {
        answer.WriteStartArray("sentences");
        foreach (var sentence in SentenceSegmenter.Split(asked.Text("text"), Language(asked)))
        {
            answer.WriteStartObject();
            answer.WriteSpan(sentence);
            answer.WriteEndObject();
        }

        answer.WriteEndArray();
    }

    private static void Measure(JsonElement asked, Utf8JsonWriter answer)
    {
        var (text, language) = (asked.Text("text"), Language(asked));
        var megabytes = Encoding.UTF8.GetByteCount(text) / 1e6;
        var rounds = ProcessorRate.Of(
            () => SentenceSegmenter.Split(text, language),
            TimeSpan.FromSeconds(0.5),
            RoundsBetweenLooks
        );
        answer.WriteNumber("megabytes", Math.Round(megabytes, 3));
        answer.WriteNumber("megabytesPerSecond", Math.Round(megabytes * rounds, 1));
    }

    private static string? Language(JsonElement asked) =>
        asked.TryGetProperty("lang", out var language) ? language.GetString() : null;
}
