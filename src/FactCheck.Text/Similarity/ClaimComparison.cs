using System.Globalization;

namespace FactCheck.Text.Similarity;

/// <summary>Two claims set against each other.</summary>
/// <param name="Score">From 0 to 1: how likely one restates the other.</param>
/// <param name="IsSame">Whether the score is above one half and no figure, date, negation, denial or swap speaks against it.</param>
/// <param name="Differences">What differs, the telling kinds first.</param>
public sealed record ClaimComparison(double Score, bool IsSame, IReadOnlyList<ClaimDifference> Differences)
{
    private static readonly float[] Weights = ReadWeights();

    /// <summary>
    /// Compares two claims. Idea: likeness alone merges opposite claims, for they share nearly all words; so the claims are laid
    /// side by side, and what stands in place of what is weighed by kind, with weights learnt on pairs of restated and of
    /// altered claims (<c>pair-weights.tsv</c>). Gives up: what only knowledge can tell ("Paris" and "the capital of France").
    /// </summary>
    public static ClaimComparison Of(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var features = new ComparisonFeatures(new TermAlignment(ClaimTerms.Read(left), ClaimTerms.Read(right)));
        var values = features.Values();
        var sum = Weights[^1];
        for (var i = 0; i < values.Length; i++)
        {
            sum += values[i] * Weights[i];
        }

        var score = 1 / (1 + Math.Exp(-sum));
        var contradicts =
            features.NegationDiffers
            || features.Denial is not null
            || features.IsSwapped
            || features.Conflict(TermKind.Figure)
            || features.Conflict(TermKind.Date);
        return new ClaimComparison(score, score > 0.5 && !contradicts, ClaimDifferences.Of(features, left, right));
    }

    private static float[] ReadWeights()
    {
        var byName = EmbeddedTable
            .Rows("Similarity/pair-weights.tsv")
            .ToDictionary(
                cells => cells[0],
                cells => float.Parse(cells[1], CultureInfo.InvariantCulture),
                StringComparer.Ordinal
            );
        return [.. ComparisonFeatures.Names.Select(name => byName[name]), byName["bias"]];
    }
}
