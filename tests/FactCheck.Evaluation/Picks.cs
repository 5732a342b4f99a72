using System.Text.Json;
using FactCheck.Text.Picks;

namespace FactCheck.Evaluation;

/// <summary><c>picks</c>: {"id","text"} in, {"id","picks":[{"kind","start","end","text"}]} out; offsets in UTF-16 code units.</summary>
internal static class Picks
{
    public static Func<string, string> Start(string[] arguments) =>
        line =>
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString() ?? "";
            return JsonSerializer.Serialize(
                new
                {
                    id = json.RootElement.GetProperty("id"),
                    picks = SentencePicks
                        .Keys(text)
                        .Select(p => new
                        {
                            kind = p.Kind.ToString(),
                            start = p.Span.Start,
                            end = p.Span.End,
                            text = p.Span.Of(text),
                        }),
                }
            );
        };
}
