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
        var texts = Texts(arguments[0]);
        var prepared = new Dictionary<string, Reanchoring>(StringComparer.Ordinal);
        return (asked, answer) =>
        {
            var pair = asked.Text("pair");
            if (!prepared.TryGetValue(pair, out var reanchoring))
            {
                var (old, @new) = texts[pair];
                prepared[pair] = reanchoring = new Reanchoring(SentenceAligner.Align(old, @new));
            }

            var quote = new Quote(asked.Text("exact"), asked.Text("prefix"), asked.Text("suffix"));
            Write(answer, reanchoring.Carry(quote, asked.Span()));
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
