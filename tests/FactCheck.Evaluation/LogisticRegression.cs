namespace FactCheck.Evaluation;

/// <summary>A row to learn from: features that are not zero, by number and value.</summary>
internal sealed record TrainingRow(int[] Features, float[] Values, bool IsPositive)
{
    public double Dot(double[] weights)
    {
        var sum = 0.0;
        for (var i = 0; i < Features.Length; i++)
        {
            sum += weights[Features[i]] * Values[i];
        }

        return sum;
    }
}

/// <summary>
/// Logistic regression with a squared penalty, solved by L-BFGS with a backtracking line search (Nocedal and Wright, Numerical
/// Optimization, algorithms 7.4 and 3.1). The last weight is the bias, which bears no penalty.
/// </summary>
internal sealed class LogisticRegression(IReadOnlyList<TrainingRow> rows, int features, double penalty)
{
    private const int Memory = 8;
    private const int MostSteps = 60;
    private const double Enough = 1e-6;
    private readonly List<(double[] Move, double[] Turn)> past = [];

    public double[] Fit()
    {
        past.Clear();
        var weights = new double[features];
        var slope = new double[features];
        var loss = Loss(weights, slope);
        for (var step = 0; step < MostSteps; step++)
        {
            var direction = Direction(slope);
            var (next, nextSlope, nextLoss) = Search(weights, slope, loss, direction);
            Remember(Minus(next, weights), Minus(nextSlope, slope));
            var gain = loss - nextLoss;
            (weights, slope, loss) = (next, nextSlope, nextLoss);
            if (gain < Enough * loss)
            {
                break;
            }
        }

        return weights;
    }

    private (double[] Weights, double[] Slope, double Loss) Search(
        double[] weights,
        double[] slope,
        double loss,
        double[] direction
    )
    {
        var descent = Dot(slope, direction);
        for (var length = past.Count == 0 ? 1 / Math.Sqrt(Dot(slope, slope) + 1e-300) : 1.0; ; length /= 2)
        {
            var next = (double[])weights.Clone();
            AddTo(next, direction, length);
            var nextSlope = new double[features];
            var nextLoss = Loss(next, nextSlope);
            if (nextLoss <= loss + 1e-4 * length * descent || length < 1e-10)
            {
                return (next, nextSlope, nextLoss);
            }
        }
    }

    private double[] Direction(double[] slope)
    {
        var direction = Array.ConvertAll(slope, s => -s);
        var shares = new double[past.Count];
        for (var i = past.Count - 1; i >= 0; i--)
        {
            shares[i] = Dot(past[i].Move, direction) / Dot(past[i].Turn, past[i].Move);
            AddTo(direction, past[i].Turn, -shares[i]);
        }

        if (past.Count > 0)
        {
            var (move, turn) = past[^1];
            var scale = Dot(move, turn) / Dot(turn, turn);
            direction = Array.ConvertAll(direction, d => d * scale);
        }

        for (var i = 0; i < past.Count; i++)
        {
            AddTo(direction, past[i].Move, shares[i] - Dot(past[i].Turn, direction) / Dot(past[i].Turn, past[i].Move));
        }

        return direction;
    }

    private void Remember(double[] move, double[] turn)
    {
        if (Dot(move, turn) > 1e-12)
        {
            past.Add((move, turn));
            past.RemoveRange(0, Math.Max(0, past.Count - Memory));
        }
    }

    private double Loss(double[] weights, double[] slope)
    {
        Array.Clear(slope);
        var loss = 0.0;
        foreach (var row in rows)
        {
            var sign = row.IsPositive ? 1 : -1;
            var margin = sign * row.Dot(weights);
            loss += margin > 0 ? Math.Log(1 + Math.Exp(-margin)) : Math.Log(1 + Math.Exp(margin)) - margin;
            var pull = -sign / (1 + Math.Exp(margin));
            for (var i = 0; i < row.Features.Length; i++)
            {
                slope[row.Features[i]] += pull * row.Values[i];
            }
        }

        for (var i = 0; i < features - 1; i++)
        {
            loss += penalty / 2 * weights[i] * weights[i];
            slope[i] += penalty * weights[i];
        }

        return loss;
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    private static double[] Minus(double[] a, double[] b) => [.. a.Zip(b, (x, y) => x - y)];

    private static void AddTo(double[] a, double[] b, double factor)
    {
        for (var i = 0; i < a.Length; i++)
        {
            a[i] += factor * b[i];
        }
    }
}
