using FactCheck.Text.Attribution;

namespace FactCheck.Evaluation;

/// <summary><c>sources</c>: {"id","text"} in, {"id","sources":[{"start","end","text","kind","role","carriedBy"}]} out.</summary>
internal static class Sources
{
    public static Verb Start(string[] arguments) =>
        (asked, answer) =>
        {
            var text = asked.Text("text");
            answer.WriteStartArray("sources");
            foreach (var mention in AttributionFinder.Find(text))
            {
                answer.WriteStartObject();
                answer.WriteSpan(mention.Span);
                answer.WriteString("text", mention.Span.Of(text));
                answer.WriteString("kind", mention.Kind.ToString());
                answer.WriteString("role", mention.Role.ToString());
                if (mention.CarriedBy is { } carrier)
                {
                    answer.WriteNumber("carriedBy", carrier);
                }
                else
                {
                    answer.WriteNull("carriedBy");
                }

                answer.WriteEndObject();
            }

            answer.WriteEndArray();
        };
}
