using System.Text.Json;
using FactCheck.Text.Similarity;

namespace FactCheck.Evaluation;

/// <summary>
/// <c>rank DOCS</c>: {"id","text"} in, {"id","ranked":[{"id","score"}]} out, best first; DOCS is a file of {"id","text"} lines.
/// </summary>
internal static class Rank
{
    private const int Most = 20;

    public static Func<string, string> Start(string[] arguments)
    {
        var index = new ClaimIndex();
        var ids = new List<string>();
        foreach (var line in File.ReadLines(arguments[0]))
        {
            using var json = JsonDocument.Parse(line);
            ids.Add(json.RootElement.GetProperty("id").GetString() ?? "");
            index.Add(json.RootElement.GetProperty("text").GetString() ?? "");
        }

        return line =>
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString() ?? "";
            return JsonSerializer.Serialize(
                new
                {
                    id = json.RootElement.GetProperty("id"),
                    ranked = index
                        .Rank(text, Most)
                        .Select(match => new { id = ids[match.Position], score = match.Score }),
                }
            );
        };
    }
}
