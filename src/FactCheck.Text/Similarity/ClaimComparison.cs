using System.Globalization;

namespace FactCheck.Text.Similarity;

/// <summary>In what two claims differ.</summary>
public enum DifferenceKind
{
    Figure,
    Date,
    Name,
    Negation,

    /// <summary>Words that exclude each other, such as "north" and "south".</summary>
    Opposite,

    /// <summary>Any other word in place of another.</summary>
    Wording,
}

/// <summary>A difference; either span is null where that claim has nothing in its place.</summary>
public sealed record ClaimDifference(DifferenceKind Kind, TextSpan? Left, TextSpan? Right);

/// <summary>Two claims set against each other.</summary>
/// <param name="Score">From 0 to 1: how likely one restates the other.</param>
/// <param name="IsSame">Whether the score is above one half and no figure, date or negation speaks against it.</param>
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
            features.NegationDiffers || features.Conflict(TermKind.Figure) || features.Conflict(TermKind.Date);
        return new ClaimComparison(
            score,
            score > 0.5 && !contradicts,
            [.. Differ(features, left, right).OrderBy(d => d.Kind)]
        );
    }

    private static IEnumerable<ClaimDifference> Differ(ComparisonFeatures features, string left, string right)
    {
        foreach (var kind in new[] { TermKind.Figure, TermKind.Date, TermKind.Name })
        {
            var ours = features.OpenLeft.Where(t => t.Kind == kind).ToList();
            var theirs = features.OpenRight.Where(t => t.Kind == kind).ToList();
            for (var i = 0; i < Math.Max(ours.Count, theirs.Count); i++)
            {
                yield return new ClaimDifference(
                    KindOf(kind),
                    ours.ElementAtOrDefault(i)?.Span,
                    theirs.ElementAtOrDefault(i)?.Span
                );
            }
        }

        if (features.NegationDiffers)
        {
            yield return new ClaimDifference(DifferenceKind.Negation, Negation(left), Negation(right));
        }

        foreach (var (ours, theirs) in features.Opposites)
        {
            yield return new ClaimDifference(DifferenceKind.Opposite, ours.Span, theirs.Span);
        }

        foreach (
            var gap in features.Replacements.Where(gap =>
                gap.Left.Concat(gap.Right).All(t => t.Kind is TermKind.Word or TermKind.Function)
            )
        )
        {
            yield return new ClaimDifference(DifferenceKind.Wording, SpanOf(gap.Left), SpanOf(gap.Right));
        }
    }

    private static DifferenceKind KindOf(TermKind kind) =>
        kind switch
        {
            TermKind.Figure => DifferenceKind.Figure,
            TermKind.Date => DifferenceKind.Date,
            _ => DifferenceKind.Name,
        };

    private static TextSpan? Negation(string text) =>
        ClaimTerms.Read(text).Find(t => WordLists.IsNegation(t.Folded))?.Span;

    private static TextSpan SpanOf(IReadOnlyList<ClaimTerm> terms) => new(terms[0].Span.Start, terms[^1].Span.End);

    private static float[] ReadWeights()
    {
        using var stream = typeof(ClaimComparison).Assembly.GetManifestResourceStream(
            "FactCheck.Text.Similarity.pair-weights.tsv"
        )!;
        using var reader = new StreamReader(stream);
        var lines = reader
            .ReadToEnd()
            .Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'));
        var byName = lines.ToDictionary(
            cells => cells[0],
            cells => float.Parse(cells[1], CultureInfo.InvariantCulture),
            StringComparer.Ordinal
        );
        return [.. ComparisonFeatures.Names.Select(name => byName[name]), byName["bias"]];
    }
}
