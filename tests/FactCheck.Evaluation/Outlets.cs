using FactCheck.Text.Attribution;

namespace FactCheck.Evaluation;

/// <summary><c>outlets</c>: {"id","text"} in, {"id","outlets":[{"start","end","name","role"}]} out; offsets in UTF-16 code units.</summary>
internal static class Outlets
{
    public static Verb Start(string[] arguments) =>
        (asked, answer) =>
        {
            answer.WriteStartArray("outlets");
            foreach (var mention in OutletFinder.Default.Find(asked.Text("text")))
            {
                answer.WriteStartObject();
                answer.WriteSpan(mention.Span);
                answer.WriteString("name", mention.Outlet.Name);
                answer.WriteString("role", mention.Role.ToString());
                answer.WriteEndObject();
            }

            answer.WriteEndArray();
        };
}
