using System.Text.Json;
using FactCheck.Formats;

namespace FactCheck.Evaluation;

/// <summary><c>sanitise</c>: {"id","payload"} in, {"id","html"} out, what would be stored or shown of the payload.</summary>
internal static class Sanitise
{
    public static Func<string, string> Start(string[] arguments) =>
        line =>
        {
            using var json = JsonDocument.Parse(line);
            var payload = json.RootElement.GetProperty("payload").GetString() ?? "";
            var html = arguments is ["markdown"] ? SafeHtml.FromMarkdown(payload) : SafeHtml.Clean(payload);
            return JsonSerializer.Serialize(new { id = json.RootElement.GetProperty("id"), html });
        };
}
