using FactCheck.Text.Worthiness;

namespace FactCheck.Evaluation;

/// <summary>
/// <c>worthiness</c>: {"id","text"} in, {"id","score","reasons":[…]} out; a reason is its kind, whether it counts for, and the
/// words it rests on.
/// </summary>
internal static class Worthiness
{
    public static Verb Start(string[] arguments) =>
        (asked, answer) =>
        {
            var text = asked.Text("text");
            var worthiness = CheckWorthiness.Of(text);
            answer.WriteNumber("score", worthiness.Score);
            answer.WriteStartArray("reasons");
            foreach (var reason in worthiness.Reasons)
            {
                answer.WriteStartObject();
                answer.WriteString("kind", reason.Kind.ToString());
                answer.WriteBoolean("countsFor", reason.CountsFor);
                answer.WriteString("words", reason.Span.Of(text));
                answer.WriteSpan(reason.Span);
                answer.WriteEndObject();
            }

            answer.WriteEndArray();
        };
}
