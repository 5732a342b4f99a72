using FactCheck.Text;
using FactCheck.Text.Worthiness;

namespace FactCheck.Evaluation;

/// <summary>
/// <c>train-worthiness DATA OUT</c>: learns the weights of check-worthiness from a file of {"text","label"} lines, prints what
/// five-fold cross-validation gives with the weights rounded as they are stored, and writes the file OUT.
/// </summary>
internal static class WorthinessTraining
{
    private const int Folds = 5;
    private const double Penalty = 0.15;
    private const int FewestSentences = 3;
    private const float CountScale = 0.25f;
    private const string Recipe =
        "check-worthiness weights; made by: dotnet run -c Release --project tests/FactCheck.Evaluation -- "
        + "train-worthiness checkworthiness-claimbuster/dev.jsonl src/FactCheck.Text/Worthiness/weights.bin\n"
        + "logistic regression, L2 0.15, idf-weighted hashed features seen in 3 sentences or more; see WorthinessTraining.cs\n"
        + "data: ClaimBuster (Arslan, Hassan, Li, Tremayne, ICWSM 2020, doi 10.5281/zenodo.3836810), labels by people";

    private static int Columns => WorthinessModel.Slots + SentenceFeatures.Counts + 1;

    public static void Run(string[] arguments)
    {
        var texts = Read(arguments[0]);
        var (precision, auc) = CrossValidate(texts);
        Console.Error.WriteLine($"cross-validated on {texts.Count} sentences: AP {precision:0.0000} AUC {auc:0.0000}");
        using var file = File.Create(arguments[1]);
        Train(texts).Write(file, $"{Recipe}\nlearnt from {TrainingData.Mark(arguments[0])}");
    }

    /// <summary>Sentences and whether people called them check-worthy.</summary>
    public static List<(string Text, bool Label)> Read(string path) =>
        [.. JsonLines.Read(path).Select(json => (json.Text("text"), json.GetProperty("label").GetInt32() == 1))];

    /// <summary>Average precision and area under the ROC curve, each sentence scored by weights that have not seen it.</summary>
    public static (double AveragePrecision, double Auc) CrossValidate(List<(string Text, bool Label)> texts)
    {
        var scores = new List<(double Score, bool IsPositive)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = Train([.. texts.Where(t => Fold(t.Text) != fold)]);
            var features = new SentenceFeatures();
            foreach (var (text, label) in texts.Where(t => Fold(t.Text) == fold))
            {
                features.Read(text);
                scores.Add((model.LogOdds(features), label));
            }
        }

        return BinaryScores.Of(scores);
    }

    private static int Fold(string text) => FeatureHash.Slot(FeatureHash.Of(text.ToLowerInvariant()), Folds);

    private static WorthinessModel Train(List<(string Text, bool Label)> texts)
    {
        var features = new SentenceFeatures();
        var raw = texts.ConvertAll(t => Row(features, t.Text, t.Label));
        var seenIn = new int[Columns];
        foreach (var feature in raw.SelectMany(row => row.Features.Distinct()))
        {
            seenIn[feature]++;
        }

        var rarity = Array.ConvertAll(
            seenIn,
            n => n < FewestSentences ? 0 : MathF.Log((1f + texts.Count) / (1 + n)) / 4
        );
        Array.Fill(rarity, 1f, WorthinessModel.Slots, Columns - WorthinessModel.Slots);
        var rows = raw.ConvertAll(row => Weigh(row, rarity));
        var weights = new LogisticRegression(rows, Columns, Penalty).Fit();
        return Round(weights, rarity);
    }

    private static TrainingRow Row(SentenceFeatures features, string text, bool label)
    {
        features.Read(text);
        var numbers = new List<int>();
        var values = new List<float>();
        for (var family = 0; family < SentenceFeatures.Families; family++)
        {
            var hashes = features.Of(family);
            foreach (var hash in hashes)
            {
                numbers.Add(FeatureHash.Slot(hash, WorthinessModel.Slots));
                values.Add(features.Share(family));
            }
        }

        for (var i = 0; i < SentenceFeatures.Counts; i++)
        {
            numbers.Add(WorthinessModel.Slots + i);
            values.Add(features.CountValues[i] * CountScale);
        }

        numbers.Add(Columns - 1);
        values.Add(1);
        return new TrainingRow([.. numbers], [.. values], label);
    }

    private static TrainingRow Weigh(TrainingRow row, float[] rarity)
    {
        var kept = Enumerable.Range(0, row.Features.Length).Where(i => rarity[row.Features[i]] > 0).ToArray();
        return row with
        {
            Features = Array.ConvertAll(kept, i => row.Features[i]),
            Values = Array.ConvertAll(kept, i => row.Values[i] * rarity[row.Features[i]]),
        };
    }

    private static WorthinessModel Round(double[] weights, float[] rarity)
    {
        var slots = weights.Take(WorthinessModel.Slots).Select((weight, i) => weight * rarity[i]).ToArray();
        var step = slots.Max(Math.Abs) / sbyte.MaxValue;
        var counts = weights.Skip(WorthinessModel.Slots).Take(SentenceFeatures.Counts);
        return new WorthinessModel(
            Array.ConvertAll(slots, weight => (sbyte)Math.Round(weight / step)),
            (float)step,
            (float)weights[^1],
            [.. counts.Select(weight => (float)(weight * CountScale))]
        );
    }
}
