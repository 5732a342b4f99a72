namespace FactCheck.Text.Similarity;

/// <summary>
/// What the wording of two claims says about whether they are one claim. A restatement changes words all over, function
/// words among them, and moves things; a different fact keeps the wording and puts another word, name or number in one place.
/// </summary>
internal sealed class ComparisonFeatures
{
    private readonly TermAlignment alignment;
    private readonly HashSet<ClaimTerm> moved;

    public ComparisonFeatures(TermAlignment alignment)
    {
        this.alignment = alignment;
        moved = Moved();
        OpenLeft = [.. alignment.Gaps.SelectMany(gap => gap.Left).Where(IsOpen)];
        OpenRight = [.. alignment.Gaps.SelectMany(gap => gap.Right).Where(IsOpen)];
    }

    /// <summary>Names of <see cref="Values"/>, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "shared of the shorter",
        "shared of the longer",
        "one replacement alone",
        "replacements",
        "replaced share",
        "left out",
        "added",
        "figures conflict",
        "figures agree",
        "names conflict",
        "negation differs",
        "opposites",
        "moved",
        "function words changed",
        "other places changed",
        "one stretch",
        "spread",
        "order swapped",
        "denial differs",
    ];

    /// <summary>Words, names and figures of the left claim that the right one does not have anywhere.</summary>
    public List<ClaimTerm> OpenLeft { get; }

    /// <summary>The same the other way round.</summary>
    public List<ClaimTerm> OpenRight { get; }

    /// <summary>The stretches in which the claims differ.</summary>
    public IReadOnlyList<TermGap> Gaps => alignment.Gaps;

    /// <summary>The verb of denial that one has and the other has not in its place; null when there is none.</summary>
    public TermGap? Denial => alignment.Gaps.Find(gap => HasDenial(gap.Left) != HasDenial(gap.Right));

    /// <summary>Whether both say the same words and only their order differs: "A beat B".</summary>
    public bool IsSwapped =>
        OpenLeft.Count + OpenRight.Count == 0
        && moved.Count > 0
        && alignment.Gaps.TrueForAll(gap => Functions(gap.Left) + Functions(gap.Right) == 0);

    /// <summary>Gaps in which something stands for something else.</summary>
    public IEnumerable<TermGap> Replacements =>
        alignment.Gaps.Where(gap => gap.Left.Any(IsOpen) && gap.Right.Any(IsOpen));

    /// <summary>Whether one says "not" where the other does not.</summary>
    public bool NegationDiffers => IsNegated(alignment.Left) != IsNegated(alignment.Right);

    /// <summary>Pairs of words that exclude each other.</summary>
    public IEnumerable<(ClaimTerm Left, ClaimTerm Right)> Opposites =>
        from gap in alignment.Gaps
        from left in gap.Left
        from right in gap.Right
        where WordLists.AreOpposites(left.Folded, right.Folded)
        select (left, right);

    /// <summary>The features, each about 0 to 1.</summary>
    public float[] Values()
    {
        var left = Content(alignment.Left);
        var right = Content(alignment.Right);
        var shared = left - OpenLeft.Count;
        var replacements = Replacements.ToList();
        var replaced = replacements.Sum(gap => Math.Min(gap.Left.Count(IsOpen), gap.Right.Count(IsOpen)));
        var functions = alignment.Gaps.Sum(gap => Functions(gap.Left) + Functions(gap.Right));
        var places = alignment.Gaps.Count - replacements.Count;
        return
        [
            Share(shared, Math.Min(left, right)),
            Share(Math.Min(shared, right - OpenRight.Count), Math.Max(left, right)),
            replacements.Count == 1 && places == 0 ? 1 : 0,
            Math.Min(1, 3 * Share(replacements.Count, Math.Min(left, right))),
            Share(replaced, Math.Min(left, right)),
            Share(OpenLeft.Count - replaced, left),
            Share(OpenRight.Count - replaced, right),
            Conflict(TermKind.Figure) || Conflict(TermKind.Date) ? 1 : 0,
            alignment.Matched.Any(m => m.Left.Kind is TermKind.Figure or TermKind.Date) ? 1 : 0,
            Conflict(TermKind.Name) ? 1 : 0,
            NegationDiffers ? 1 : 0,
            Opposites.Any() ? 1 : 0,
            Math.Min(1, Share(moved.Count, left + right)),
            Math.Min(1, Share(functions, alignment.Left.Count + alignment.Right.Count) * 2),
            Math.Min(1, 3 * Share(places, Math.Min(alignment.Left.Count, alignment.Right.Count))),
            alignment.Gaps.Count == 1 ? 1 : 0,
            MathF.Log(1 + alignment.Gaps.Count) / 3,
            IsSwapped ? 1 : 0,
            Denial is null ? 0 : 1,
        ];
    }

    /// <summary>Whether both sides have a term of the kind that the other lacks.</summary>
    public bool Conflict(TermKind kind) =>
        OpenLeft.Exists(t => t.Kind == kind) && OpenRight.Exists(t => t.Kind == kind);

    /// <summary>Whether a term says something that the other claim does not say anywhere.</summary>
    public bool IsOpen(ClaimTerm term) => term.Kind != TermKind.Function && !moved.Contains(term);

    private static bool IsNegated(List<ClaimTerm> terms) =>
        terms.Count(term => WordLists.IsNegation(term.Folded)) % 2 == 1;

    private static bool HasDenial(IEnumerable<ClaimTerm> terms) => terms.Any(term => WordLists.IsDenial(term.Folded));

    private static float Share(int part, int whole) => whole == 0 ? 0 : (float)Math.Max(0, part) / whole;

    private static int Content(List<ClaimTerm> terms) => terms.Count(term => term.Kind != TermKind.Function);

    private static int Functions(IEnumerable<ClaimTerm> terms) => terms.Count(term => term.Kind == TermKind.Function);

    private HashSet<ClaimTerm> Moved()
    {
        var left = alignment.Gaps.SelectMany(gap => gap.Left).Where(t => t.Kind != TermKind.Function).ToList();
        var right = alignment.Gaps.SelectMany(gap => gap.Right).Where(t => t.Kind != TermKind.Function).ToList();
        var found = new HashSet<ClaimTerm>(ReferenceEqualityComparer.Instance);
        foreach (var term in left)
        {
            var twin = right.Find(other => !found.Contains(other) && TermAlignment.AreSame(term, other));
            if (twin is not null)
            {
                found.Add(term);
                found.Add(twin);
            }
        }

        return found;
    }
}
