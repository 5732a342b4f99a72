namespace FactCheck.Evaluation;

/// <summary>How well scores tell positives from negatives; equal scores stand or fall together.</summary>
internal static class BinaryScores
{
    /// <summary>Average precision and the area under the ROC curve.</summary>
    public static (double AveragePrecision, double Auc) Of(IEnumerable<(double Score, bool IsPositive)> rows)
    {
        var groups = rows.GroupBy(row => row.Score)
            .OrderByDescending(group => group.Key)
            .Select(group => (Positive: group.Count(r => r.IsPositive), All: group.Count()))
            .ToList();
        double positives = groups.Sum(g => g.Positive);
        double negatives = groups.Sum(g => g.All - g.Positive);
        double found = 0;
        double read = 0;
        double precision = 0;
        double area = 0;
        foreach (var (positive, all) in groups)
        {
            area += (all - positive) * (found + positive / 2.0);
            found += positive;
            read += all;
            precision += positive / positives * (found / read);
        }

        return (precision, area / (positives * negatives));
    }
}
