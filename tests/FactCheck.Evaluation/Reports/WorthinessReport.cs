using FactCheck.Text.Worthiness;

namespace FactCheck.Evaluation.Reports;

/// <summary>Scores of check-worthiness; on the data that the weights were learnt from, those of cross-validation.</summary>
internal static class WorthinessReport
{
    private const string Set = "claimbuster";
    private static readonly TimeSpan RateTime = TimeSpan.FromSeconds(0.5);

    public static IEnumerable<Score> Of(GoldFolder gold)
    {
        foreach (var file in gold.Files("checkworthiness-claimbuster", ".jsonl", "dev"))
        {
            var texts = WorthinessTraining.Read(file);
            var isLearnt = TrainingData.IsBehind("Worthiness.weights.bin", file);
            var (precision, auc) = isLearnt
                ? WorthinessTraining.CrossValidate(texts)
                : BinaryScores.Of(texts.Select(t => (CheckWorthiness.Of(t.Text).Score, t.Label)));
            var remark = isLearnt
                ? "five-fold cross-validated: the shipped weights were learnt from this file"
                : "shipped weights, which have not seen this file";
            yield return new Score(Set, "AP", precision, 3, Remark: $"{remark}; the peer on other data of its kind");
            yield return new Score(Set, "AUC", auc, 3, Remark: "the same");
            yield return new Score(
                Set,
                "sentences/s",
                texts.Count * ProcessorRate.Of(() => ScoreAll(texts), RateTime, roundsBetweenLooks: 1),
                0,
                Remark: "processor time, one core, with reasons, without reading and writing"
            );
        }
    }

    private static void ScoreAll(List<(string Text, bool Label)> texts)
    {
        foreach (var (text, _) in texts)
        {
            CheckWorthiness.Of(text);
        }
    }
}
