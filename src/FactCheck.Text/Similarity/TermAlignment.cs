namespace FactCheck.Text.Similarity;

/// <summary>A stretch where two claims are worded differently; either side may be empty.</summary>
internal sealed record TermGap(IReadOnlyList<ClaimTerm> Left, IReadOnlyList<ClaimTerm> Right);

/// <summary>
/// Lays two claims side by side by their longest common subsequence of terms; equal stems, spellings one slip apart and words
/// that may stand for each other are the same. Quadratic in the number of terms, of which the first 120 are looked at.
/// </summary>
internal sealed class TermAlignment
{
    private const int Most = 120;
    private const int LongEnoughForSlips = 5;

    public TermAlignment(List<ClaimTerm> left, List<ClaimTerm> right)
    {
        Left = left.Count > Most ? left[..Most] : left;
        Right = right.Count > Most ? right[..Most] : right;
        var lengths = Lengths();
        var (i, j) = (0, 0);
        var (gapLeft, gapRight) = (new List<ClaimTerm>(), new List<ClaimTerm>());
        while (i < Left.Count || j < Right.Count)
        {
            if (
                i < Left.Count
                && j < Right.Count
                && AreSame(Left[i], Right[j])
                && lengths[i][j] == lengths[i + 1][j + 1] + 1
            )
            {
                Close(ref gapLeft, ref gapRight);
                Matched.Add((Left[i++], Right[j++]));
            }
            else if (j == Right.Count || i < Left.Count && lengths[i + 1][j] >= lengths[i][j + 1])
            {
                gapLeft.Add(Left[i++]);
            }
            else
            {
                gapRight.Add(Right[j++]);
            }
        }

        Close(ref gapLeft, ref gapRight);
    }

    public List<ClaimTerm> Left { get; }

    public List<ClaimTerm> Right { get; }

    /// <summary>Terms that stand in both in the same order.</summary>
    public List<(ClaimTerm Left, ClaimTerm Right)> Matched { get; } = [];

    /// <summary>What lies between them.</summary>
    public List<TermGap> Gaps { get; } = [];

    /// <summary>Whether two terms say the same.</summary>
    public static bool AreSame(ClaimTerm a, ClaimTerm b) =>
        a.Stem == b.Stem
        || WordLists.AreEqual(a.Folded, b.Folded)
        || a.Kind is not (TermKind.Figure or TermKind.Date)
            && b.Kind is not (TermKind.Figure or TermKind.Date)
            && Math.Min(a.Folded.Length, b.Folded.Length) >= LongEnoughForSlips
            && IsOneSlip(a.Folded, b.Folded);

    /// <summary>Whether one letter more, less or other, or two swapped, make one word of the other; the first letter stays.</summary>
    private static bool IsOneSlip(string a, string b)
    {
        if (a[0] != b[0] || Math.Abs(a.Length - b.Length) > 1)
        {
            return false;
        }

        var head = a.AsSpan().CommonPrefixLength(b);
        var restA = a.AsSpan(head);
        var restB = b.AsSpan(head);
        var isSwap =
            restA.Length == restB.Length
            && restA.Length > 1
            && restA[0] == restB[1]
            && restA[1] == restB[0]
            && restA[2..].SequenceEqual(restB[2..]);
        return isSwap
            || restA.Length == restB.Length && restA[1..].SequenceEqual(restB[1..])
            || restA.Length > restB.Length && restA[1..].SequenceEqual(restB)
            || restB.Length > restA.Length && restB[1..].SequenceEqual(restA);
    }

    private int[][] Lengths()
    {
        var lengths = Enumerable.Range(0, Left.Count + 1).Select(_ => new int[Right.Count + 1]).ToArray();
        for (var i = Left.Count - 1; i >= 0; i--)
        {
            for (var j = Right.Count - 1; j >= 0; j--)
            {
                lengths[i][j] = AreSame(Left[i], Right[j])
                    ? lengths[i + 1][j + 1] + 1
                    : Math.Max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }

        return lengths;
    }

    private void Close(ref List<ClaimTerm> left, ref List<ClaimTerm> right)
    {
        if (left.Count + right.Count > 0)
        {
            Gaps.Add(new TermGap(left, right));
            (left, right) = ([], []);
        }
    }
}
