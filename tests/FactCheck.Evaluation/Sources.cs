using System.Text.Json;
using FactCheck.Text.Attribution;

namespace FactCheck.Evaluation;

/// <summary><c>sources</c>: {"id","text"} in, {"id","sources":[{"start","end","text","kind","role","carriedBy"}]} out.</summary>
internal static class Sources
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
                    sources = AttributionFinder
                        .Find(text)
                        .Select(m => new
                        {
                            start = m.Span.Start,
                            end = m.Span.End,
                            text = m.Span.Of(text),
                            kind = m.Kind.ToString(),
                            role = m.Role.ToString(),
                            carriedBy = m.CarriedBy,
                        }),
                }
            );
        };
}
