using System.Text.Json;
using FactCheck.Text.Similarity;

namespace FactCheck.Evaluation;

/// <summary>
/// <c>train-pairs PAIRS DOCS QUERIES OUT</c>: learns the weights by which two claims are told apart. PAIRS is a file of
/// {"a","b","same"} lines; DOCS and QUERIES are restated sentences, from which come more of the same, altered ones (see
/// <see cref="AlteredClaims"/>) and unrelated ones. Prints what ten-fold cross-validation gives on each kind, and writes the
/// weights to OUT by name.
/// </summary>
internal static class PairTraining
{
    private const int Folds = 10;
    private const double Penalty = 1;
    private const string Head =
        "# weights by which claims are told apart; made by: dotnet run -c Release --project tests/FactCheck.Evaluation -- "
        + "train-pairs pairs.jsonl restated.docs.jsonl restated.queries.jsonl src/FactCheck.Text/Similarity/pair-weights.tsv";

    private static int Columns => ComparisonFeatures.Names.Count + 1;

    public static void Run(string[] arguments)
    {
        var (pairs, made) = Read(arguments[0], arguments[1], arguments[2]);
        var (onPairs, onMade) = CrossValidate(pairs, made);
        Console.Error.WriteLine(
            $"cross-validated: {pairs.Count} pairs AUC {onPairs:0.000}, {made.Count} made ones AUC {onMade:0.000}"
        );
        var all = new LogisticRegression([.. Repeat(pairs), .. made], Columns, Penalty).Fit();
        var lines = ComparisonFeatures
            .Names.Append("bias")
            .Select((name, i) => FormattableString.Invariant($"{name}\t{all[i]:0.000}"));
        var marks = $"# learnt from {string.Join(", ", arguments.Take(3).Select(TrainingData.Mark))}";
        File.WriteAllLines(arguments[3], [Head, marks, .. lines]);
    }

    /// <summary>The rows of people's pairs, and those made of restated sentences.</summary>
    public static (List<TrainingRow> Pairs, List<TrainingRow> Made) Read(string pairs, string docs, string queries) =>
        ([.. JsonLines.Read(pairs).Select(Row)], Made(Restated(docs, queries)));

    /// <summary>The area under the ROC curve on people's pairs and on made ones, each scored by weights that have not seen it.</summary>
    public static (double Pairs, double Made) CrossValidate(List<TrainingRow> pairs, List<TrainingRow> made)
    {
        var onPairs = new List<(double, bool)>();
        var onMade = new List<(double, bool)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            List<TrainingRow> rows =
            [
                .. Repeat(pairs.Where((_, i) => i % Folds != fold)),
                .. made.Where((_, i) => i / 4 % Folds != fold),
            ];
            var weights = new LogisticRegression(rows, Columns, Penalty).Fit();
            onPairs.AddRange(
                pairs.Where((_, i) => i % Folds == fold).Select(row => (row.Dot(weights), row.IsPositive))
            );
            onMade.AddRange(
                made.Where((_, i) => i / 4 % Folds == fold).Select(row => (row.Dot(weights), row.IsPositive))
            );
        }

        return (BinaryScores.Of(onPairs).Auc, BinaryScores.Of(onMade).Auc);
    }

    // People's own pairs are few: each stands six times.
    private static IEnumerable<TrainingRow> Repeat(IEnumerable<TrainingRow> rows) =>
        rows.SelectMany(row => Enumerable.Repeat(row, 6));

    // Of each sentence: its restatement, that restatement altered, the sentence itself altered, and an unrelated one.
    private static List<TrainingRow> Made(List<(string Doc, string Query)> restated)
    {
        var altered = new AlteredClaims([.. restated.Select(pair => pair.Doc)], seed: 1);
        var rows = new List<TrainingRow>();
        for (var i = 0; i < restated.Count; i += 4)
        {
            var (doc, query) = restated[i];
            rows.Add(Row(doc, query, isSame: true));
            rows.Add(altered.Alter(query) is { } far ? Row(doc, far, isSame: false) : Row(doc, doc, isSame: true));
            rows.Add(altered.Alter(doc) is { } near ? Row(doc, near, isSame: false) : Row(doc, doc, isSame: true));
            rows.Add(Row(doc, restated[(i + 1) % restated.Count].Query, isSame: false));
        }

        return rows;
    }

    private static List<(string Doc, string Query)> Restated(string docs, string queries)
    {
        var texts = JsonLines.Read(docs).ToDictionary(e => e.Text("id"), e => e.Text("text"), StringComparer.Ordinal);
        return
        [
            .. JsonLines.Read(queries).Select(e => (texts[e.GetProperty("relevant")[0].GetString()!], e.Text("text"))),
        ];
    }

    private static TrainingRow Row(JsonElement json) =>
        Row(json.Text("a"), json.Text("b"), json.GetProperty("same").GetBoolean());

    private static TrainingRow Row(string left, string right, bool isSame)
    {
        var features = new ComparisonFeatures(new TermAlignment(ClaimTerms.Read(left), ClaimTerms.Read(right)));
        float[] values = [.. features.Values(), 1];
        return new TrainingRow([.. Enumerable.Range(0, values.Length)], values, isSame);
    }
}
