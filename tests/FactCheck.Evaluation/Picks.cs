using FactCheck.Text.Picks;

namespace FactCheck.Evaluation;

/// <summary><c>picks</c>: {"id","text"} in, {"id","picks":[{"kind","start","end","text"}]} out; offsets in UTF-16 code units.</summary>
internal static class Picks
{
    public static Verb Start(string[] arguments) =>
        (asked, answer) =>
        {
            var text = asked.Text("text");
            answer.WriteStartArray("picks");
            foreach (var pick in SentencePicks.Keys(text))
            {
                answer.WriteStartObject();
                answer.WriteString("kind", pick.Kind.ToString());
                answer.WriteSpan(pick.Span);
                answer.WriteString("text", pick.Span.Of(text));
                answer.WriteEndObject();
            }

            answer.WriteEndArray();
        };
}
