using System.Runtime.InteropServices;

namespace FactCheck.Text.Revisions;

/// <summary>
/// Pairs reworded sentences: first those that keep the order of the text, all at once, so that of two look-alikes neither
/// takes the other's place; then those that moved, best first, and only with a clear lead over every other candidate.
/// </summary>
internal sealed class Rewordings
{
    /// <summary>How much liker than the next candidate a mate has to be to be beyond doubt.</summary>
    public const double Lead = 0.1;

    /// <summary>The least likeness of a reworded sentence that moved.</summary>
    public const double LeastElsewhere = 0.5;

    /// <summary>The least likeness of a reworded sentence that is taken for the same without a person's word.</summary>
    public const double LeastSure = 0.5;

    private const double LeastInPlace = 0.4;
    private const double Competitive = 0.2;

    private readonly List<Tie> ties;
    private readonly List<int>[] ofNew;
    private readonly int[] firstOfOld;
    private readonly SentenceMates mates;

    /// <summary>Prepares to choose among <paramref name="ties"/>, sorted by old sentence.</summary>
    public Rewordings(List<Tie> ties, SentenceMates mates)
    {
        this.ties = ties;
        this.mates = mates;
        ofNew = new List<int>[mates.NewCount];
        firstOfOld = new int[mates.OldCount + 1];
        for (var t = 0; t < ties.Count; t++)
        {
            firstOfOld[ties[t].Old + 1]++;
            (ofNew[ties[t].New] ??= []).Add(t);
        }

        for (var i = 0; i < mates.OldCount; i++)
        {
            firstOfOld[i + 1] += firstOfOld[i];
        }
    }

    /// <summary>Pairs what can be paired.</summary>
    public void Pair(Gaps gaps, int[] inOrder)
    {
        if (ties.Count == 0)
        {
            return;
        }

        PairInOrder(gaps, inOrder);
        var rest = ties.FindAll(t => t.Likeness >= LeastElsewhere && AreFree(t));
        rest.Sort(BestFirst);
        foreach (var tie in rest)
        {
            if (AreFree(tie) && !HasRival(tie.Old, tie.New, tie.Likeness))
            {
                mates.Pair(tie.Old, tie.New, tie.Likeness);
            }
        }
    }

    /// <summary>
    /// Whether a look-alike could be meant instead: a sentence without a mate that is nearly as like, or two pairs that
    /// would be nearly as like with their mates exchanged.
    /// </summary>
    public bool HasRival(int oldSentence, int newSentence, double likeness, Regrouping? groups = null)
    {
        foreach (var tie in OfOld(oldSentence))
        {
            if (
                tie.New != newSentence
                && groups?.IsTakenNew(tie.New) != true
                && Rivals(tie.Likeness, likeness, mates.OfNew(tie.New), newSentence)
            )
            {
                return true;
            }
        }

        foreach (var t in ofNew[newSentence] ?? [])
        {
            var other = ties[t].Old;
            if (
                other != oldSentence
                && mates.IsFreeOld(other)
                && groups?.IsTakenOld(other) != true
                && ties[t].Likeness >= likeness - Lead
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The new sentences without a mate, or with another, that an old one resembles; best first, at most three.</summary>
    public IReadOnlyList<SentenceCandidate> Candidates(int oldSentence)
    {
        var own = mates.OfOld(oldSentence);
        var contenders = new Contenders();
        foreach (var tie in OfOld(oldSentence))
        {
            if (tie.New != own)
            {
                contenders.Offer(tie.New, tie.Likeness);
            }
        }

        return contenders.Best;
    }

    private bool Rivals(double other, double likeness, int oldOfOther, int newSentence)
    {
        if (oldOfOther < 0)
        {
            return other >= likeness - Lead;
        }

        var crossed = 0.0;
        foreach (var tie in OfOld(oldOfOther))
        {
            crossed = tie.New == newSentence ? tie.Likeness : crossed;
        }

        return other + crossed >= likeness + mates.Likeness(oldOfOther) - Lead;
    }

    private bool AreFree(Tie tie) => mates.IsFreeOld(tie.Old) && mates.IsFreeNew(tie.New);

    private ReadOnlySpan<Tie> OfOld(int oldSentence) =>
        CollectionsMarshal.AsSpan(ties)[firstOfOld[oldSentence]..firstOfOld[oldSentence + 1]];

    private void PairInOrder(Gaps gaps, int[] inOrder)
    {
        var bestOfOld = new double[mates.OldCount];
        var bestOfNew = new double[mates.NewCount];
        foreach (var tie in ties)
        {
            bestOfOld[tie.Old] = Math.Max(bestOfOld[tie.Old], tie.Likeness);
            bestOfNew[tie.New] = Math.Max(bestOfNew[tie.New], tie.Likeness);
        }

        var eligible = new List<Tie>();
        for (var i = 0; i < mates.OldCount; i++)
        {
            if (inOrder[i] >= 0)
            {
                eligible.Add(new Tie(i, inOrder[i], 1, mates.Weight(i)));
            }

            foreach (var tie in OfOld(i))
            {
                var least = gaps.AreFacing(i, tie.New) ? LeastInPlace : LeastElsewhere;
                var best = Math.Max(bestOfOld[i], bestOfNew[tie.New]) - Competitive;
                if (tie.Likeness >= least && tie.Likeness >= best)
                {
                    eligible.Add(tie);
                }
            }
        }

        foreach (var chosen in HeaviestChain.Of(eligible, mates.NewCount))
        {
            if (AreFree(eligible[chosen]))
            {
                mates.Pair(eligible[chosen].Old, eligible[chosen].New, eligible[chosen].Likeness);
            }
        }
    }

    private static int BestFirst(Tie a, Tie b) =>
        a.Likeness != b.Likeness ? b.Likeness.CompareTo(a.Likeness)
        : a.Old != b.Old ? a.Old.CompareTo(b.Old)
        : a.New.CompareTo(b.New);
}
