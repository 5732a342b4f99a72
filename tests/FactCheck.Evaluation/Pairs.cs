using FactCheck.Text.Similarity;

namespace FactCheck.Evaluation;

/// <summary><c>pairs</c>: {"id","a","b"} in, {"id","score","same","differs":[{"kind","a","b"}]} out.</summary>
internal static class Pairs
{
    public static Verb Start(string[] arguments) =>
        (asked, answer) =>
        {
            var (left, right) = (asked.Text("a"), asked.Text("b"));
            var comparison = ClaimComparison.Of(left, right);
            answer.WriteNumber("score", comparison.Score);
            answer.WriteBoolean("same", comparison.IsSame);
            answer.WriteStartArray("differs");
            foreach (var difference in comparison.Differences)
            {
                answer.WriteStartObject();
                answer.WriteString("kind", difference.Kind.ToString());
                answer.WriteString("a", difference.Left?.Of(left));
                answer.WriteString("b", difference.Right?.Of(right));
                answer.WriteEndObject();
            }

            answer.WriteEndArray();
        };
}
