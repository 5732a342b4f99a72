namespace FactCheck.Text.Revisions;

/// <summary>The stretches between the pairs that keep the order: where a sentence without a mate would be looked for first.</summary>
internal sealed class Gaps
{
    private readonly int[] newFrom;
    private readonly int[] newTo;
    private readonly int[] oldFrom;

    /// <summary>The gaps left by the pairs <paramref name="inOrder"/>: new numbers by old number, rising, -1 for none.</summary>
    public Gaps(int[] inOrder, int newCount)
    {
        OfOld = new int[inOrder.Length];
        OfNew = new int[newCount];
        (newFrom, newTo, oldFrom) = (
            new int[inOrder.Length + 1],
            new int[inOrder.Length + 1],
            new int[inOrder.Length + 1]
        );
        var gap = 0;
        for (var i = 0; i < inOrder.Length; i++)
        {
            if (inOrder[i] >= 0)
            {
                newTo[gap++] = inOrder[i];
                newFrom[gap] = inOrder[i] + 1;
                oldFrom[gap] = i + 1;
            }

            OfOld[i] = gap;
        }

        newTo[gap] = newCount;
        for (var g = 0; g <= gap; g++)
        {
            OfNew.AsSpan(newFrom[g], newTo[g] - newFrom[g]).Fill(g);
        }
    }

    /// <summary>The number of the gap each old sentence lies in; a pair counts to the gap after it.</summary>
    public int[] OfOld { get; }

    /// <summary>The number of the gap each new sentence lies in; that of a pair means nothing.</summary>
    public int[] OfNew { get; }

    /// <summary>The new sentences across from an old one, the end exclusive.</summary>
    public (int From, int To) NewRangeOf(int oldSentence) => (newFrom[OfOld[oldSentence]], newTo[OfOld[oldSentence]]);

    /// <summary>Where in the gap an old sentence would be had nothing been added or taken away before it.</summary>
    public int Expected(int oldSentence)
    {
        var gap = OfOld[oldSentence];
        return newFrom[gap] + oldSentence - oldFrom[gap];
    }

    /// <summary>Whether a new sentence lies across from an old one.</summary>
    public bool AreFacing(int oldSentence, int newSentence)
    {
        var (from, to) = NewRangeOf(oldSentence);
        return newSentence >= from && newSentence < to;
    }
}
