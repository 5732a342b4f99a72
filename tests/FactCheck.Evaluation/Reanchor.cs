using System.Text.Json;
using FactCheck.Text.Anchoring;
using FactCheck.Text.Revisions;

namespace FactCheck.Evaluation;

/// <summary>
/// <c>reanchor PAIRS</c>: {"id","pair","exact","prefix","suffix","start","end"} in, {"id","start","end","method","confidence"}
/// out, or {"id","start":null,"method"} when the quote is gone or not certain; PAIRS has {"pair","old","new"} on each line.
/// </summary>
internal static class Reanchor
{
    public static Verb Start(string[] arguments)
    {
        var prepared = Texts(arguments[0]).ToDictionary(t => t.Key, t => Prepared(t.Value), StringComparer.Ordinal);

        // Another core aligns while this one reads; whoever comes to a pair first aligns it.
        _ = Task.Run(() => prepared.Values.Count(p => p.Value is not null));
        return (asked, answer) =>
        {
            var quote = new Quote(asked.Text("exact"), asked.Text("prefix"), asked.Text("suffix"));
            Write(answer, prepared[asked.Text("pair")].Value.Carry(quote, asked.Span()));
        };
    }

    /// <summary>The old and the new text of each pair by its name.</summary>
    public static Dictionary<string, (string Old, string New)> Texts(string file)
    {
        using var stream = File.OpenRead(file);
        var texts = new Dictionary<string, (string Old, string New)>(StringComparer.Ordinal);
        foreach (var json in JsonLines.Read(stream))
        {
            texts[json.RootElement.Text("pair")] = (json.RootElement.Text("old"), json.RootElement.Text("new"));
        }

        return texts;
    }

    private static Lazy<Reanchoring> Prepared((string Old, string New) texts) =>
        new(() => new Reanchoring(SentenceAligner.Align(texts.Old, texts.New)));

    private static void Write(Utf8JsonWriter answer, CarriedSpan carried)
    {
        if (carried is { Span: { } span, Method: not CarryMethod.Uncertain })
        {
            answer.WriteSpan(span);
            answer.WriteString("method", carried.Method.ToString());
            answer.WriteNumber("confidence", Math.Round(carried.Confidence, 3));
        }
        else
        {
            answer.WriteNull("start");
            answer.WriteString("method", carried.Method.ToString());
        }
    }
}
