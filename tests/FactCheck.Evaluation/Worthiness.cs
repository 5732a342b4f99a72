using System.Text.Json;
using FactCheck.Text.Worthiness;

namespace FactCheck.Evaluation;

/// <summary><c>worthiness</c>: {"id","text"} in, {"id","score","reasons":[…]} out; a reason is its kind and the words it rests on.</summary>
internal static class Worthiness
{
    public static Func<string, string> Start(string[] arguments) =>
        line =>
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString() ?? "";
            var worthiness = CheckWorthiness.Of(text);
            return JsonSerializer.Serialize(
                new
                {
                    id = json.RootElement.GetProperty("id"),
                    score = worthiness.Score,
                    reasons = worthiness.Reasons.Select(r => new
                    {
                        kind = r.Kind.ToString(),
                        countsFor = r.CountsFor,
                        words = r.Span.Of(text),
                        start = r.Span.Start,
                        end = r.Span.End,
                    }),
                }
            );
        };
}
