using FactCheck.Formats;

namespace FactCheck.Evaluation;

/// <summary><c>sanitise</c>: {"id","payload"} in, {"id","html"} out, what would be stored or shown of the payload.</summary>
internal static class Sanitise
{
    public static Verb Start(string[] arguments) =>
        (asked, answer) =>
        {
            var payload = asked.Text("payload");
            var html = arguments is ["markdown"] ? SafeHtml.FromMarkdown(payload) : SafeHtml.Clean(payload);
            answer.WriteString("html", html);
        };
}
