using FactCheck.Text.Similarity;

namespace FactCheck.Evaluation;

/// <summary>
/// <c>rank DOCS</c>: {"id","text"} in, {"id","ranked":[{"id","score"}]} out, best first; DOCS is a file of {"id","text"} lines.
/// </summary>
internal static class Rank
{
    private const int Most = 20;

    public static Verb Start(string[] arguments)
    {
        var index = new ClaimIndex();
        var ids = new List<string>();
        foreach (var json in JsonLines.Read(arguments[0]))
        {
            ids.Add(json.Text("id"));
            index.Add(json.Text("text"));
        }

        return (asked, answer) =>
        {
            answer.WriteStartArray("ranked");
            foreach (var match in index.Rank(asked.Text("text"), Most))
            {
                answer.WriteStartObject();
                answer.WriteString("id", ids[match.Position]);
                answer.WriteNumber("score", match.Score);
                answer.WriteEndObject();
            }

            answer.WriteEndArray();
        };
    }
}
