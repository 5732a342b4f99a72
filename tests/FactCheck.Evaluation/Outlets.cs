using System.Text.Json;
using FactCheck.Text.Attribution;

namespace FactCheck.Evaluation;

/// <summary><c>outlets</c>: {"id","text"} in, {"id","outlets":[{"start","end","name","role"}]} out; offsets in UTF-16 code units.</summary>
internal static class Outlets
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
                    outlets = OutletFinder
                        .Default.Find(text)
                        .Select(m => new
                        {
                            start = m.Span.Start,
                            end = m.Span.End,
                            name = m.Outlet.Name,
                            role = m.Role.ToString(),
                        }),
                }
            );
        };
}
