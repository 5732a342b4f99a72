using System.Text;
using FactCheck.Text;
using FactCheck.Text.Sentences;

namespace FactCheck.Evaluation.Reports;

/// <summary>Scores of the sentence segmenter: boundaries of treebanks, golden rules, and its rate.</summary>
internal static class SentenceReport
{
    private const string TreebankMeasure = "boundary F1 %";
    private const int RoundsBetweenLooks = 20;
    private static readonly TimeSpan RateTime = TimeSpan.FromSeconds(0.25);

    public static IEnumerable<Score> Of(GoldFolder gold)
    {
        var means = new List<double>();
        var rates = new List<double>();
        foreach (var file in gold.Files("segmentation-ud", ".jsonl", Peers.SetsOf(TreebankMeasure)))
        {
            var documents = Read(file);
            var score = Count(documents);
            means.Add(100 * score.F1);
            rates.Add(Rate(documents));
            var remark = $"{score.Exact} of {score.Documents} documents exact";
            yield return new Score(GoldFolder.Name(file), TreebankMeasure, means[^1], 1, Remark: remark);
        }

        if (means.Count > 0)
        {
            yield return new Score("treebanks", "mean boundary F1 %", means.Average(), 1);
            rates.Sort();
            const string remark = "median of the sets, processor time, one core, without reading and writing";
            yield return new Score("treebanks", "MB/s", rates[rates.Count / 2], 0, Remark: remark);
        }

        var cases = gold.Files("segmentation-golden", ".jsonl", "dev").SelectMany(Read).ToList();
        foreach (var kind in cases.GroupBy(KindOf))
        {
            var score = Count(kind);
            yield return new Score(kind.Key, "exact cases", score.Exact, 0, Remark: $"of {score.Documents}");
        }
    }

    private static string KindOf(Document document) =>
        document.Language != "en" ? "golden, other languages" : $"{document.Kind} en";

    private static BoundaryScore Count(IEnumerable<Document> documents)
    {
        var score = new BoundaryScore();
        foreach (var document in documents)
        {
            score.Add(document.Text, document.Gold, SentenceSegmenter.Split(document.Text, document.Language));
        }

        return score;
    }

    private static double Rate(List<Document> documents)
    {
        var text = string.Join("\n\n", documents.Select(document => document.Text));
        var language = documents[0].Language;
        var rounds = ProcessorRate.Of(() => SentenceSegmenter.Split(text, language), RateTime, RoundsBetweenLooks);
        return rounds * Encoding.UTF8.GetByteCount(text) / 1e6;
    }

    private static List<Document> Read(string file) =>
        [
            .. JsonLines
                .Read(file)
                .Select(json => new Document(
                    json.Text("text"),
                    json.Text("lang"),
                    json.TryGetProperty("kind", out var kind) ? kind.GetString() ?? "" : "",
                    [.. json.GetProperty("sentences").EnumerateArray().Select(JsonSpans.Span)]
                )),
        ];

    private sealed record Document(string Text, string Language, string Kind, IReadOnlyList<TextSpan> Gold);
}
