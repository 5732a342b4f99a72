namespace FactCheck.Text.Similarity;

/// <summary>Puts into spans what two claims that were laid side by side do not share.</summary>
internal static class ClaimDifferences
{
    /// <summary>The differences, the telling kinds first, each kind in the order of the left claim.</summary>
    public static IReadOnlyList<ClaimDifference> Of(ComparisonFeatures features, string left, string right) =>
        [
            .. OpenTerms(features)
                .Concat(Negations(features, left, right))
                .Concat(
                    features.Opposites.Select(pair =>
                        Difference(DifferenceKind.Opposite, pair.Left.Span, pair.Right.Span)
                    )
                )
                .Concat(Swaps(features))
                .Concat(Wordings(features))
                .OrderBy(difference => difference.Kind),
        ];

    private static IEnumerable<ClaimDifference> OpenTerms(ComparisonFeatures features)
    {
        foreach (
            var (term, kind) in new[]
            {
                (TermKind.Figure, DifferenceKind.Figure),
                (TermKind.Date, DifferenceKind.Date),
                (TermKind.Name, DifferenceKind.Name),
            }
        )
        {
            var ours = features.OpenLeft.Where(t => t.Kind == term).ToList();
            var theirs = features.OpenRight.Where(t => t.Kind == term).ToList();
            for (var i = 0; i < Math.Max(ours.Count, theirs.Count); i++)
            {
                yield return Difference(kind, ours.ElementAtOrDefault(i)?.Span, theirs.ElementAtOrDefault(i)?.Span);
            }
        }
    }

    private static IEnumerable<ClaimDifference> Negations(ComparisonFeatures features, string left, string right)
    {
        if (features.NegationDiffers)
        {
            yield return Difference(DifferenceKind.Negation, Negation(left), Negation(right));
        }

        if (features.Denial is { } gap)
        {
            yield return Difference(DifferenceKind.Negation, SpanOf(gap.Left), SpanOf(gap.Right));
        }
    }

    private static IEnumerable<ClaimDifference> Swaps(ComparisonFeatures features) =>
        features.IsSwapped && features.Gaps is [var first, .., var last]
            ?
            [
                Difference(
                    DifferenceKind.Order,
                    SpanOf([.. first.Left, .. last.Left]),
                    SpanOf([.. first.Right, .. last.Right])
                ),
            ]
            : [];

    private static IEnumerable<ClaimDifference> Wordings(ComparisonFeatures features) =>
        features
            .Gaps.Where(gap => gap != features.Denial && IsWording(features, gap))
            .Select(gap =>
                Difference(DifferenceKind.Wording, OpenSpan(features, gap.Left), OpenSpan(features, gap.Right))
            );

    // Words only: figures, dates, names and opposites of the gap are told on their own.
    private static bool IsWording(ComparisonFeatures features, TermGap gap)
    {
        var open = gap.Left.Concat(gap.Right).Where(features.IsOpen).ToList();
        var isOpposite = gap.Left.Any(ours =>
            gap.Right.Any(theirs => WordLists.AreOpposites(ours.Folded, theirs.Folded))
        );
        return open.Count > 0
            && !isOpposite
            && open.TrueForAll(term => term.Kind == TermKind.Word && !WordLists.IsNegation(term.Folded));
    }

    private static ClaimDifference Difference(DifferenceKind kind, TextSpan? left, TextSpan? right) =>
        new(kind, left, right);

    private static TextSpan? Negation(string text) =>
        ClaimTerms.Read(text).Find(term => WordLists.IsNegation(term.Folded))?.Span;

    private static TextSpan? OpenSpan(ComparisonFeatures features, IReadOnlyList<ClaimTerm> terms) =>
        terms.Any(features.IsOpen) ? SpanOf(terms) : null;

    private static TextSpan? SpanOf(IReadOnlyList<ClaimTerm> terms) =>
        terms.Count == 0 ? null : new TextSpan(terms[0].Span.Start, terms[^1].Span.End);
}
