using System.Text.Json;
using FactCheck.Text;
using FactCheck.Text.Anchoring;
using FactCheck.Text.Revisions;

namespace FactCheck.Evaluation;

/// <summary>
/// <c>reanchor PAIRS</c>: {"id","pair","exact","prefix","suffix","start","end"} in, {"id","start","end","method","confidence"}
/// out, or {"id","start":null,"method"} when the quote is gone or not certain; PAIRS has {"pair","old","new"} on each line.
/// </summary>
internal static class Reanchor
{
    public static Func<string, string> Start(string[] arguments)
    {
        var texts = Texts(arguments[0]);
        var prepared = new Dictionary<string, Reanchoring>(StringComparer.Ordinal);
        return line =>
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var pair = root.GetProperty("pair").GetString() ?? "";
            if (!prepared.TryGetValue(pair, out var reanchoring))
            {
                var (old, @new) = texts[pair];
                prepared[pair] = reanchoring = new Reanchoring(SentenceAligner.Align(old, @new));
            }

            var quote = new Quote(Text(root, "exact"), Text(root, "prefix"), Text(root, "suffix"));
            var place = new TextSpan(root.GetProperty("start").GetInt32(), root.GetProperty("end").GetInt32());
            return Answer(root.GetProperty("id"), reanchoring.Carry(quote, place));
        };
    }

    private static Dictionary<string, (string Old, string New)> Texts(string file)
    {
        var texts = new Dictionary<string, (string Old, string New)>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(file).Where(l => l.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            texts[Text(json.RootElement, "pair")] = (Text(json.RootElement, "old"), Text(json.RootElement, "new"));
        }

        return texts;
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private static string Answer(JsonElement id, CarriedSpan carried) =>
        carried is { Span: { } span, Method: not CarryMethod.Uncertain }
            ? $$"""{"id":{{id.GetRawText()}},"start":{{span.Start}},"end":{{span.End}},"method":"{{carried.Method}}","confidence":{{carried.Confidence:0.###}}}"""
            : $$"""{"id":{{id.GetRawText()}},"start":null,"method":"{{carried.Method}}"}""";
}
