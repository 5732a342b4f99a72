using System.Text.Json;
using FactCheck.Text.Similarity;

namespace FactCheck.Evaluation.Reports;

/// <summary>
/// Scores of claim matching: where the first right document stands among the best twenty (MRR, P@1), the share of right ones
/// among the first five (R@5), and how well pairs that differ in one fact are told from restated ones (AUC).
/// </summary>
internal static class MatchingReport
{
    private const int Most = 20;
    private const int Few = 5;
    private const string DocsEnding = ".docs.jsonl";
    private const string QueriesEnding = ".queries.jsonl";

    public static IEnumerable<Score> Of(GoldFolder gold) =>
        Ranked(gold, "evidence-fm2", "retrieval")
            .Concat(Ranked(gold, "claim-matching", "crosslingual", "restated"))
            .Concat(Compared(gold));

    private static IEnumerable<Score> Ranked(GoldFolder gold, string folder, params string[] expected)
    {
        foreach (var docs in gold.Files(folder, DocsEnding, expected))
        {
            var set = GoldFolder.Name(docs) is "retrieval" ? folder : GoldFolder.Name(docs);
            var queries = docs.Replace(DocsEnding, QueriesEnding, StringComparison.Ordinal);
            var results = Results(docs, queries);
            var found = results.Count(r => r.First == 1);
            yield return new Score(set, "MRR", results.Average(r => r.First == 0 ? 0 : 1.0 / r.First), 3);
            yield return new Score(
                set,
                "P@1",
                (double)found / results.Count,
                3,
                Remark: $"{results.Count - found} of {results.Count} not first"
            );
            yield return new Score(set, "R@5", results.Average(r => r.Recall), 3);
        }
    }

    private static List<(int First, double Recall)> Results(string docs, string queries)
    {
        var index = new ClaimIndex();
        var ids = new List<string>();
        foreach (var json in JsonLines.Read(docs))
        {
            ids.Add(json.Text("id"));
            index.Add(json.Text("text"));
        }

        return [.. JsonLines.Read(queries).Select(query => Result(query, index, ids))];
    }

    private static (int First, double Recall) Result(JsonElement query, ClaimIndex index, List<string> ids)
    {
        var right = query.GetProperty("relevant").EnumerateArray().Select(id => id.GetString()!).ToHashSet();
        var ranked = index.Rank(query.Text("text"), Most).Select(match => ids[match.Position]).Distinct().ToList();
        return (ranked.FindIndex(right.Contains) + 1, (double)ranked.Take(Few).Count(right.Contains) / right.Count);
    }

    private static IEnumerable<Score> Compared(GoldFolder gold)
    {
        if (gold.File("claim-matching", "pairs.jsonl") is not { } file)
        {
            yield break;
        }

        var pairs = JsonLines.Read(file).ToList();
        var shipped = BinaryScores.Of(
            pairs.Select(p => (ClaimComparison.Of(p.Text("a"), p.Text("b")).Score, p.GetProperty("same").GetBoolean()))
        );
        if (!TrainingData.IsBehind("Similarity.pair-weights.tsv", file))
        {
            yield return new Score(
                "pairs",
                "AUC",
                shipped.Auc,
                3,
                Remark: "shipped weights, which have not seen this file"
            );
        }
        else if (
            gold.File("claim-matching", "restated" + DocsEnding) is { } docs
            && gold.File("claim-matching", "restated" + QueriesEnding) is { } queries
        )
        {
            var (people, made) = PairTraining.Read(file, docs, queries);
            var (onPeople, onMade) = PairTraining.CrossValidate(people, made);
            var remark =
                $"ten-fold cross-validated: the shipped weights were learnt from this file (on it {shipped.Auc:F3})";
            yield return new Score("pairs", "AUC", onPeople, 3, Remark: remark);
            yield return new Score("made pairs", "AUC", onMade, 3, Remark: "ten-fold cross-validated");
        }
    }
}
