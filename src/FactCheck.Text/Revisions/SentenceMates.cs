namespace FactCheck.Text.Revisions;

/// <summary>Which old and which new sentence are one, while that is being found out; each has at most one mate.</summary>
internal sealed class SentenceMates
{
    private readonly int[] ofOld;
    private readonly int[] ofNew;
    private readonly double[] likeness;
    private readonly bool[] isTwin;

    private readonly double[] weights;

    /// <summary>No pairs yet between <paramref name="oldSentences"/> and <paramref name="newCount"/> new ones.</summary>
    public SentenceMates(IReadOnlyList<TextSpan> oldSentences, int newCount)
    {
        var oldCount = oldSentences.Count;
        weights = Weights(oldSentences);
        ofOld = new int[oldCount];
        ofNew = new int[newCount];
        likeness = new double[oldCount];
        isTwin = new bool[oldCount];
        IsDoubtful = new bool[oldCount];
        ofOld.AsSpan().Fill(-1);
        ofNew.AsSpan().Fill(-1);
    }

    /// <summary>Old sentences whose mate was taken by order alone, among look-alikes.</summary>
    public bool[] IsDoubtful { get; }

    public int OldCount => ofOld.Length;

    public int NewCount => ofNew.Length;

    /// <summary>The new mate of an old sentence, or -1; outside the text always -1.</summary>
    public int OfOld(int sentence) => (uint)sentence < (uint)ofOld.Length ? ofOld[sentence] : -1;

    /// <summary>The old mate of a new sentence, or -1; outside the text always -1.</summary>
    public int OfNew(int sentence) => (uint)sentence < (uint)ofNew.Length ? ofNew[sentence] : -1;

    /// <summary>Whether the old sentence exists and has no mate.</summary>
    public bool IsFreeOld(int sentence) => (uint)sentence < (uint)ofOld.Length && ofOld[sentence] < 0;

    /// <summary>Whether the new sentence exists and has no mate.</summary>
    public bool IsFreeNew(int sentence) => (uint)sentence < (uint)ofNew.Length && ofNew[sentence] < 0;

    /// <summary>How like its mate an old sentence is, from 0 to 1.</summary>
    public double Likeness(int oldSentence) => likeness[oldSentence];

    /// <summary>How much an old sentence weighs in the order of the text: the longer, the less likely it is the one that moved.</summary>
    public double Weight(int oldSentence) => weights[oldSentence];

    /// <summary>Whether an old sentence and its mate are word for word the same.</summary>
    public bool IsTwin(int oldSentence) => isTwin[oldSentence];

    /// <summary>Pairs two sentences that are word for word the same.</summary>
    public void PairTwins(int oldSentence, int newSentence)
    {
        Pair(oldSentence, newSentence, 1);
        isTwin[oldSentence] = true;
    }

    /// <summary>Pairs two sentences of the given likeness.</summary>
    public void Pair(int oldSentence, int newSentence, double howLike)
    {
        ofOld[oldSentence] = newSentence;
        ofNew[newSentence] = oldSentence;
        likeness[oldSentence] = howLike;
    }

    /// <summary>The pairs that keep the order of both texts, as new numbers by old number; -1 for moved and mateless ones.</summary>
    public int[] InOrder()
    {
        if (AreInOrder())
        {
            return ofOld.AsSpan().ToArray();
        }

        var ties = new List<Tie>(ofOld.Length);
        for (var i = 0; i < ofOld.Length; i++)
        {
            if (ofOld[i] >= 0)
            {
                ties.Add(new Tie(i, ofOld[i], likeness[i], likeness[i] * weights[i]));
            }
        }

        var inOrder = new int[ofOld.Length];
        inOrder.AsSpan().Fill(-1);
        foreach (var tie in HeaviestChain.Of(ties, ofNew.Length))
        {
            inOrder[ties[tie].Old] = ties[tie].New;
        }

        return inOrder;
    }

    private static double[] Weights(IReadOnlyList<TextSpan> sentences)
    {
        var roots = new double[sentences.Count];
        for (var i = 0; i < roots.Length; i++)
        {
            roots[i] = Math.Sqrt(sentences[i].Length + 1);
        }

        return roots;
    }

    private bool AreInOrder()
    {
        var last = -1;
        foreach (var mate in ofOld)
        {
            if (mate >= 0 && mate < last)
            {
                return false;
            }

            last = mate >= 0 ? mate : last;
        }

        return true;
    }
}
