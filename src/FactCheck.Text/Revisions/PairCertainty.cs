namespace FactCheck.Text.Revisions;

/// <summary>
/// Decides whether a pair is beyond doubt. A twin is, unless it was taken by turn among copies. A reworded sentence is when it
/// is alike enough, most words in the same case, and no look-alike could be meant: none without a mate, none that would fit as well with mates exchanged,
/// and, where sentences follow one pattern, none around it that is as like as its own mate; there a sentence taken out
/// and another put in its place cannot be told from a reworded one.
/// </summary>
internal sealed class PairCertainty(
    RevisionWords oldWords,
    RevisionWords newWords,
    SentenceMates mates,
    Rewordings rewordings,
    Regrouping regrouping
)
{
    private const int Around = 8;
    private const int LeastContained = 4;
    private const double MostContained = 0.7;

    /// <summary>Whether the old sentence and its mate, with what was grouped around them, belong together for certain.</summary>
    public bool Is(int oldSentence, (SentenceRange Old, SentenceRange New) group)
    {
        if (mates.IsTwin(oldSentence))
        {
            return !mates.IsDoubtful[oldSentence];
        }

        var (newSentence, likeness) = (mates.OfOld(oldSentence), mates.Likeness(oldSentence));
        return (likeness >= Rewordings.LeastSure || IsContained(oldWords.Of(oldSentence), newWords.Of(newSentence)))
            && (IsHeld(oldSentence) || !rewordings.HasRival(oldSentence, newSentence, likeness, regrouping))
            && !HasSibling(oldSentence, newSentence, likeness, group)
            && AreWrittenAlike(oldSentence, newSentence);
    }

    /// <summary>
    /// Whether at least half of the words that two sentences share have the same case in both. A changed case is a changed
    /// word to the difference that is shown, and it may be another word: a bush is no Bush, and us is no US.
    /// </summary>
    private bool AreWrittenAlike(int oldSentence, int newSentence)
    {
        var shared = oldWords.Of(oldSentence).Shared(newWords.Of(newSentence));
        return 2 * oldWords.AsWritten(oldSentence).Shared(newWords.AsWritten(newSentence)) >= shared;
    }

    private bool HasSibling(
        int oldSentence,
        int newSentence,
        double likeness,
        (SentenceRange Old, SentenceRange New) group
    ) =>
        IsAmong(oldWords, oldSentence, group.Old, newWords.Of(newSentence), likeness)
        || IsAmong(newWords, newSentence, group.New, oldWords.Of(oldSentence), likeness);

    private static bool IsAmong(RevisionWords words, int sentence, SentenceRange except, WordBag mate, double likeness)
    {
        var end = Math.Min(words.Count, sentence + Around + 1);
        for (var k = Math.Max(0, sentence - Around); k < end; k++)
        {
            var grouped = k >= except.First && k < except.End;
            if (!grouped && words.AreAsLike(k, mate, likeness))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether most of the shorter sentence stands in the longer, as when one was much added to.</summary>
    private static bool IsContained(WordBag a, WordBag b)
    {
        var shorter = Math.Min(a.Count, b.Count);
        return shorter >= LeastContained && a.Shared(b) >= MostContained * shorter;
    }

    /// <summary>Whether both neighbours of an old sentence are the mates of its mate's neighbours.</summary>
    private bool IsHeld(int oldSentence)
    {
        var newSentence = mates.OfOld(oldSentence);
        var first = oldSentence == 0 ? newSentence == 0 : mates.OfOld(oldSentence - 1) == newSentence - 1;
        var last = oldSentence == mates.OldCount - 1;
        return first && (last ? newSentence == mates.NewCount - 1 : mates.OfOld(oldSentence + 1) == newSentence + 1);
    }
}
