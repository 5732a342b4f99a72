namespace FactCheck.Text.Revisions;

/// <summary>
/// Widens pairs to sentences that were split or merged: a neighbour without a mate belongs to a pair when most of its words
/// are words of the pair's other side that the pair's own sentence does not account for.
/// </summary>
internal sealed class Regrouping(RevisionWords oldWords, RevisionWords newWords, SentenceMates mates)
{
    private const int MostParts = 4;
    private const int LeastWords = 2;
    private const double LeastShare = 0.6;

    private readonly bool[] takenOld = new bool[oldWords.Count];
    private readonly bool[] takenNew = new bool[newWords.Count];

    /// <summary>The old and new sentences that belong together around the pair of an old sentence and its mate.</summary>
    public (SentenceRange Old, SentenceRange New) Around(int oldSentence)
    {
        var newSentence = mates.OfOld(oldSentence);
        var whole = new SentenceRange(oldSentence, 1);
        var part = new SentenceRange(newSentence, 1);
        if (mates.Likeness(oldSentence) >= 1)
        {
            return (whole, part);
        }

        var split = Grow(oldWords.Of(oldSentence), newWords, newSentence, j => mates.IsFreeNew(j) && !takenNew[j]);
        if (split.Count > 1)
        {
            takenNew.AsSpan(split.First, split.Count).Fill(true);
            return (whole, split);
        }

        var merged = Grow(newWords.Of(newSentence), oldWords, oldSentence, i => mates.IsFreeOld(i) && !takenOld[i]);
        takenOld.AsSpan(merged.First, merged.Count).Fill(true);
        return (merged, part);
    }

    /// <summary>Whether a widened pair took this old sentence.</summary>
    public bool IsTakenOld(int sentence) => takenOld[sentence];

    /// <summary>Whether a widened pair took this new sentence.</summary>
    public bool IsTakenNew(int sentence) => takenNew[sentence];

    private static SentenceRange Grow(WordBag whole, RevisionWords parts, int first, Func<int, bool> isFree)
    {
        var left = whole.Without(parts.Of(first));
        var (from, to) = (first, first + 1);
        while (to - from < MostParts && left.Count >= LeastWords)
        {
            if (isFree(to) && Fits(left, parts.Of(to)))
            {
                left = left.Without(parts.Of(to++));
            }
            else if (isFree(from - 1) && Fits(left, parts.Of(from - 1)))
            {
                left = left.Without(parts.Of(--from));
            }
            else
            {
                break;
            }
        }

        return new SentenceRange(from, to - from);
    }

    private static bool Fits(WordBag left, WordBag part)
    {
        var shared = left.Shared(part);
        return shared >= LeastWords && shared >= LeastShare * part.Count;
    }
}
