using System.Text.Json;
using FactCheck.Text.Sentences;

namespace FactCheck.Evaluation;

/// <summary><c>segment</c>: {"id","text","lang"?} in, {"id","sentences":[{"start","end"}]} out; offsets in UTF-16 code units.</summary>
internal static class Segment
{
    public static Func<string, string> Start(string[] arguments) =>
        line =>
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString() ?? "";
            var language = json.RootElement.TryGetProperty("lang", out var lang) ? lang.GetString() : null;
            var sentences = SentenceSegmenter.Split(text, language);
            return JsonSerializer.Serialize(
                new
                {
                    id = json.RootElement.GetProperty("id"),
                    sentences = sentences.Select(s => new { start = s.Start, end = s.End }),
                }
            );
        };
}
