using System.Text.Json;
using FactCheck.Text.Similarity;

namespace FactCheck.Evaluation;

/// <summary>
/// <c>train-pairs DATA OUT</c>: learns the weights by which two claims are told apart from a file of {"a","b","same"} lines,
/// prints what ten-fold cross-validation gives, and writes the weights to OUT by name. Reads no other input.
/// </summary>
internal static class PairTraining
{
    private const int Folds = 10;
    private const double Penalty = 1;

    public static Func<string, string> Start(string[] arguments)
    {
        var rows = File.ReadLines(arguments[0]).Select(Row).ToList();
        var columns = ComparisonFeatures.Names.Count + 1;
        var scores = new List<(double, bool)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var held = rows.Where((_, i) => i % Folds == fold).ToList();
            var weights = new LogisticRegression([.. rows.Where((_, i) => i % Folds != fold)], columns, Penalty).Fit();
            scores.AddRange(held.Select(row => (row.Dot(weights), row.IsPositive)));
        }

        var (precision, auc) = BinaryScores.Of(scores);
        Console.Error.WriteLine($"cross-validated on {rows.Count} pairs: AUC {auc:0.000} AP {precision:0.000}");
        var all = new LogisticRegression(rows, columns, Penalty).Fit();
        var lines = ComparisonFeatures
            .Names.Append("bias")
            .Select((name, i) => FormattableString.Invariant($"{name}\t{all[i]:0.000}"));
        File.WriteAllLines(arguments[1], [Head, .. lines]);
        return line => line;
    }

    private const string Head =
        "# weights by which claims are told apart; made by: dotnet run -c Release --project tests/FactCheck.Evaluation -- "
        + "train-pairs claim-matching/pairs.jsonl src/FactCheck.Text/Similarity/pair-weights.tsv";

    private static TrainingRow Row(string line)
    {
        using var json = JsonDocument.Parse(line);
        var left = json.RootElement.GetProperty("a").GetString() ?? "";
        var right = json.RootElement.GetProperty("b").GetString() ?? "";
        var features = new ComparisonFeatures(new TermAlignment(ClaimTerms.Read(left), ClaimTerms.Read(right)));
        float[] values = [.. features.Values(), 1];
        return new TrainingRow(
            [.. Enumerable.Range(0, values.Length)],
            values,
            json.RootElement.GetProperty("same").GetBoolean()
        );
    }
}
