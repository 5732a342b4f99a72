using System.Text.Json;
using FactCheck.Text.Similarity;

namespace FactCheck.Evaluation;

/// <summary><c>pairs</c>: {"id","a","b"} in, {"id","score","same","differs":[{"kind","a","b"}]} out.</summary>
internal static class Pairs
{
    public static Func<string, string> Start(string[] arguments) =>
        line =>
        {
            using var json = JsonDocument.Parse(line);
            var left = json.RootElement.GetProperty("a").GetString() ?? "";
            var right = json.RootElement.GetProperty("b").GetString() ?? "";
            var comparison = ClaimComparison.Of(left, right);
            return JsonSerializer.Serialize(
                new
                {
                    id = json.RootElement.GetProperty("id"),
                    score = comparison.Score,
                    same = comparison.IsSame,
                    differs = comparison.Differences.Select(d => new
                    {
                        kind = d.Kind.ToString(),
                        a = d.Left?.Of(left),
                        b = d.Right?.Of(right),
                    }),
                }
            );
        };
}
