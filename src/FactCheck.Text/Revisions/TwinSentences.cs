namespace FactCheck.Text.Revisions;

/// <summary>
/// Pairs sentences that are word for word the same. A sentence that occurs once in each text is its own mate wherever it
/// stands; one that occurs more often is known by its neighbours, then by its turn between the same two pairs. All linear.
/// </summary>
internal static class TwinSentences
{
    /// <summary>Pairs what the ends of the texts, uniqueness and neighbours make sure of.</summary>
    public static void PairSure(int[] oldKeys, int[] newKeys, int keyCount, SentenceMates mates)
    {
        for (var i = 0; i < oldKeys.Length && i < newKeys.Length && oldKeys[i] == newKeys[i]; i++)
        {
            mates.PairTwins(i, i);
        }

        for (
            int i = oldKeys.Length - 1, j = newKeys.Length - 1;
            mates.IsFreeOld(i) && mates.IsFreeNew(j) && oldKeys[i] == newKeys[j];
            i--, j--
        )
        {
            mates.PairTwins(i, j);
        }

        PairUnique(oldKeys, newKeys, keyCount, mates);
        Spread(oldKeys, newKeys, mates);
    }

    /// <summary>Pairs equal neighbours of pairs, and theirs in turn.</summary>
    public static void Spread(int[] oldKeys, int[] newKeys, SentenceMates mates)
    {
        for (var i = 0; i < oldKeys.Length; i++)
        {
            PairNeighbour(i, 1);
        }

        for (var i = oldKeys.Length - 1; i >= 0; i--)
        {
            PairNeighbour(i, -1);
        }

        void PairNeighbour(int i, int step)
        {
            var j = mates.OfOld(i);
            if (
                j >= 0
                && mates.IsFreeOld(i + step)
                && mates.IsFreeNew(j + step)
                && oldKeys[i + step] == newKeys[j + step]
            )
            {
                mates.PairTwins(i + step, j + step);
            }
        }
    }

    /// <summary>
    /// Pairs the rest by turn: first between the same pairs of neighbours, then anywhere. Where the numbers of copies
    /// differ, or the place does, which copy is which cannot be known, and the pair is marked doubtful.
    /// </summary>
    /// <param name="oldKeys">The number of each old sentence.</param>
    /// <param name="newKeys">The number of each new sentence.</param>
    /// <param name="gapOfOld">For each old sentence the number of the gap between pairs it lies in.</param>
    /// <param name="gapOfNew">The same for the new sentences.</param>
    /// <param name="mates">The pairs so far, added to.</param>
    public static void PairByTurn(int[] oldKeys, int[] newKeys, int[] gapOfOld, int[] gapOfNew, SentenceMates mates)
    {
        PairGroups(i => Group(oldKeys[i], gapOfOld[i]), j => Group(newKeys[j], gapOfNew[j]), mates, sameGap: true);
        PairGroups(i => oldKeys[i], j => newKeys[j], mates, sameGap: false);
    }

    /// <summary>Which sentences without a mate have a twin without a mate, old and new.</summary>
    public static (bool[] Old, bool[] New) Waiting(int[] oldKeys, int[] newKeys, int keyCount, SentenceMates mates)
    {
        var (freeOld, freeNew) = (new bool[keyCount], new bool[keyCount]);
        for (var i = 0; i < oldKeys.Length; i++)
        {
            freeOld[oldKeys[i]] |= mates.IsFreeOld(i);
        }

        for (var j = 0; j < newKeys.Length; j++)
        {
            freeNew[newKeys[j]] |= mates.IsFreeNew(j);
        }

        return (
            Array.ConvertAll(oldKeys, k => freeOld[k] && freeNew[k]),
            Array.ConvertAll(newKeys, k => freeOld[k] && freeNew[k])
        );
    }

    private static void PairUnique(int[] oldKeys, int[] newKeys, int keyCount, SentenceMates mates)
    {
        const int Several = -2;
        var places = new int[keyCount];
        places.AsSpan().Fill(-1);
        for (var j = 0; j < newKeys.Length; j++)
        {
            places[newKeys[j]] = places[newKeys[j]] == -1 ? j : Several;
        }

        var copies = new int[keyCount];
        foreach (var key in oldKeys)
        {
            copies[key]++;
        }

        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (copies[oldKeys[i]] == 1 && places[oldKeys[i]] >= 0 && mates.IsFreeNew(places[oldKeys[i]]))
            {
                mates.PairTwins(i, places[oldKeys[i]]);
            }
        }
    }

    private static void PairGroups(
        Func<int, long> groupOfOld,
        Func<int, long> groupOfNew,
        SentenceMates mates,
        bool sameGap
    )
    {
        var groups = new Dictionary<long, Copies>();
        for (var i = 0; i < mates.OldCount; i++)
        {
            if (mates.IsFreeOld(i))
            {
                CopiesIn(groups, groupOfOld(i)).Old.Add(i);
            }
        }

        for (var j = 0; groups.Count > 0 && j < mates.NewCount; j++)
        {
            if (mates.IsFreeNew(j) && groups.TryGetValue(groupOfNew(j), out var copies))
            {
                copies.New.Add(j);
            }
        }

        foreach (var copies in groups.Values)
        {
            for (var turn = 0; turn < copies.Old.Count && turn < copies.New.Count; turn++)
            {
                mates.PairTwins(copies.Old[turn], copies.New[turn]);
                mates.IsDoubtful[copies.Old[turn]] = !sameGap || copies.Old.Count != copies.New.Count;
            }
        }
    }

    private static long Group(int key, int gap) => ((long)key << 32) | (uint)gap;

    private static Copies CopiesIn(Dictionary<long, Copies> groups, long group)
    {
        if (!groups.TryGetValue(group, out var copies))
        {
            groups[group] = copies = new Copies();
        }

        return copies;
    }

    /// <summary>The copies of one sentence that have no mate yet, in order.</summary>
    private sealed class Copies
    {
        public List<int> Old { get; } = [];

        public List<int> New { get; } = [];
    }
}
