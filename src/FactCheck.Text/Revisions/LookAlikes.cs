namespace FactCheck.Text.Revisions;

/// <summary>
/// Finds for sentences without a mate those of the other revision that have words in common with them. Likeness is Dice's
/// coefficient over the words, each counted as often as it occurs. Candidates come from an index of the rarer words and from
/// the same gap between pairs; words that more than <see cref="CommonWord"/> sentences have lead to none, so the work grows
/// with the number of words. What it gives up: a sentence of common words alone is only looked for near its old place.
/// </summary>
internal sealed class LookAlikes(
    RevisionWords oldWords,
    RevisionWords newWords,
    SentenceMates mates,
    (bool[] Old, bool[] New) twins
)
{
    /// <summary>The least likeness worth remembering.</summary>
    public const double LeastLikeness = 0.3;

    private const int CommonWord = 64;
    private const int Kept = 8;
    private const int Near = 6;
    private const double FacingPremium = 1.2;

    private readonly int[] shared = new int[newWords.Count];
    private readonly List<int> touched = [];

    /// <summary>All ties of likeness of at least <see cref="LeastLikeness"/> between sentences without mates, by old sentence.</summary>
    /// <param name="gaps">The gaps between the pairs so far.</param>
    public List<Tie> Find(Gaps gaps)
    {
        var index = Index();
        var ties = new List<Tie>();
        for (var i = 0; i < oldWords.Count; i++)
        {
            if (mates.IsFreeOld(i) && !twins.Old[i])
            {
                Touch(oldWords.Of(i).Words, index);
                TouchNear(gaps, i);
                Keep(i, gaps, ties);
            }
        }

        return ties;
    }

    private bool IsCompared(int newSentence) => mates.IsFreeNew(newSentence) && !twins.New[newSentence];

    /// <summary>Leads from each word to the compared new sentences that have it.</summary>
    private SentenceIndex Index()
    {
        var index = new SentenceIndex(CommonWord);
        for (var j = 0; j < newWords.Count; j++)
        {
            if (IsCompared(j))
            {
                index.Add(j, newWords.Of(j).Words);
            }
        }

        return index;
    }

    private void Touch(ReadOnlySpan<ulong> words, SentenceIndex index)
    {
        for (var w = 0; w < words.Length; w++)
        {
            var posting = w > 0 && words[w] == words[w - 1] ? 0 : index.First(words[w]);
            while (posting > 0)
            {
                var j = index.Take(ref posting);
                if (shared[j]++ == 0)
                {
                    touched.Add(j);
                }
            }
        }
    }

    private void TouchNear(Gaps gaps, int i)
    {
        var (from, to) = gaps.NewRangeOf(i);
        var expected = gaps.Expected(i);
        for (var j = Math.Max(from, expected - Near); j < Math.Min(to, expected + Near + 1); j++)
        {
            if (IsCompared(j) && shared[j]++ == 0)
            {
                touched.Add(j);
            }
        }
    }

    private void Keep(int i, Gaps gaps, List<Tie> ties)
    {
        var words = oldWords.Of(i);
        if (touched.Count > Kept * 2)
        {
            touched.Sort((a, b) => shared[b] != shared[a] ? shared[b].CompareTo(shared[a]) : a.CompareTo(b));
        }
        else
        {
            touched.Sort();
        }

        var looked = 0;
        foreach (var j in touched)
        {
            if (looked < Kept * 2 && words.Tally.CanReach(newWords.Of(j).Tally, LeastLikeness))
            {
                looked++;
                var likeness = words.Likeness(newWords.Of(j));
                if (likeness >= LeastLikeness)
                {
                    ties.Add(
                        new Tie(i, j, likeness, likeness * mates.Weight(i) * (gaps.AreFacing(i, j) ? FacingPremium : 1))
                    );
                }
            }

            shared[j] = 0;
        }

        touched.Clear();
    }
}
