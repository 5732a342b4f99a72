namespace FactCheck.Text.Revisions;

/// <summary>A possible pair of an old and a new sentence, both by number, with what it is worth.</summary>
internal readonly record struct Tie(int Old, int New, double Likeness, double Weight);

/// <summary>
/// Chooses from possible pairs those that keep the order of both texts and weigh most together: the heaviest increasing
/// subsequence, found with a Fenwick tree of prefix maxima (Fenwick, 1994) in O(n log n) for n pairs.
/// </summary>
internal static class HeaviestChain
{
    /// <summary>The indexes in <paramref name="ties"/> of the chosen pairs, in order.</summary>
    /// <param name="ties">Sorted by old sentence.</param>
    /// <param name="newCount">The number of new sentences.</param>
    public static List<int> Of(List<Tie> ties, int newCount)
    {
        var total = new double[ties.Count];
        var before = new int[ties.Count];
        var tree = new int[newCount + 1];
        tree.AsSpan().Fill(-1);
        for (var from = 0; from < ties.Count; )
        {
            var to = from;
            for (; to < ties.Count && ties[to].Old == ties[from].Old; to++)
            {
                before[to] = Best(tree, total, ties[to].New);
                total[to] = ties[to].Weight + (before[to] < 0 ? 0 : total[before[to]]);
            }

            for (; from < to; from++)
            {
                Raise(tree, total, ties[from].New + 1, from);
            }
        }

        var chain = new List<int>();
        for (var tie = Best(tree, total, newCount); tie >= 0; tie = before[tie])
        {
            chain.Add(tie);
        }

        chain.Reverse();
        return chain;
    }

    private static int Best(int[] tree, double[] total, int end)
    {
        var best = -1;
        for (var at = end; at > 0; at -= at & -at)
        {
            if (tree[at] >= 0 && (best < 0 || total[tree[at]] > total[best]))
            {
                best = tree[at];
            }
        }

        return best;
    }

    private static void Raise(int[] tree, double[] total, int at, int tie)
    {
        for (; at < tree.Length; at += at & -at)
        {
            if (tree[at] < 0 || total[tie] > total[tree[at]])
            {
                tree[at] = tie;
            }
        }
    }
}
