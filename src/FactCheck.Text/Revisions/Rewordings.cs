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
        foreach (var tie in InOrder(gaps, inOrder))
        {
            if (mates.IsFreeOld(tie.Old) && mates.IsFreeNew(tie.New))
            {
                mates.Pair(tie.Old, tie.New, tie.Likeness);
            }
        }

        var rest = ties.Where(t => t.Likeness >= LeastElsewhere && mates.IsFreeOld(t.Old) && mates.IsFreeNew(t.New));
        foreach (var tie in rest.OrderByDescending(t => t.Likeness).ThenBy(t => t.Old).ThenBy(t => t.New).ToList())
        {
            if (mates.IsFreeOld(tie.Old) && mates.IsFreeNew(tie.New) && !HasRival(tie.Old, tie.New, tie.Likeness))
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
        return
        [
            .. OfOld(oldSentence)
                .Where(t => t.New != own)
                .OrderByDescending(t => t.Likeness)
                .Take(3)
                .Select(t => new SentenceCandidate(t.New, t.Likeness)),
        ];
    }

    private bool Rivals(double other, double likeness, int oldOfOther, int newSentence)
    {
        if (oldOfOther < 0)
        {
            return other >= likeness - Lead;
        }

        var crossed = OfOld(oldOfOther).Where(t => t.New == newSentence).Select(t => t.Likeness).FirstOrDefault();
        return other + crossed >= likeness + mates.Likeness(oldOfOther) - Lead;
    }

    private IEnumerable<Tie> OfOld(int oldSentence)
    {
        for (var t = firstOfOld[oldSentence]; t < firstOfOld[oldSentence + 1]; t++)
        {
            yield return ties[t];
        }
    }

    private IEnumerable<Tie> InOrder(Gaps gaps, int[] inOrder)
    {
        var bestOfOld = new double[mates.OldCount];
        var bestOfNew = new double[mates.NewCount];
        foreach (var tie in ties)
        {
            bestOfOld[tie.Old] = Math.Max(bestOfOld[tie.Old], tie.Likeness);
            bestOfNew[tie.New] = Math.Max(bestOfNew[tie.New], tie.Likeness);
        }

        var chain = new List<Tie>();
        for (var i = 0; i < mates.OldCount; i++)
        {
            if (inOrder[i] >= 0)
            {
                chain.Add(new Tie(i, inOrder[i], 1, mates.Weight(i)));
            }

            chain.AddRange(
                OfOld(i)
                    .Where(t =>
                        t.Likeness >= (gaps.AreFacing(t.Old, t.New) ? LeastInPlace : LeastElsewhere)
                        && t.Likeness >= bestOfOld[t.Old] - Competitive
                        && t.Likeness >= bestOfNew[t.New] - Competitive
                    )
            );
        }

        return HeaviestChain.Of(chain, mates.NewCount).Select(t => chain[t]);
    }
}
