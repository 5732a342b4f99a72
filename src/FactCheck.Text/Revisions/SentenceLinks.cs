namespace FactCheck.Text.Revisions;

/// <summary>Writes down what was found out as one link for each sentence or group of sentences.</summary>
internal static class SentenceLinks
{
    public static List<SentenceLink> From(
        RevisionWords oldWords,
        RevisionWords newWords,
        SentenceMates mates,
        Rewordings rewordings
    )
    {
        var inOrder = mates.InOrder(oldWords.Length);
        var regrouping = new Regrouping(oldWords, newWords, mates);
        var links = new List<SentenceLink>(oldWords.Count);
        for (var i = 0; i < oldWords.Count; i++)
        {
            if (mates.OfOld(i) >= 0)
            {
                links.Add(Paired(i, regrouping.Around(i), inOrder[i] < 0, mates, rewordings));
            }
        }

        for (var i = 0; i < oldWords.Count; i++)
        {
            if (mates.IsFreeOld(i) && !regrouping.IsTakenOld(i))
            {
                var candidates = rewordings.Candidates(i);
                var certain = candidates.Count == 0 || candidates[0].Likeness < Rewordings.LeastElsewhere;
                links.Add(new(SentenceFate.Gone, new(i, 1), default, 0, IsMoved: false, certain, candidates));
            }
        }

        for (var j = 0; j < newWords.Count; j++)
        {
            if (mates.IsFreeNew(j) && !regrouping.IsTakenNew(j))
            {
                links.Add(new(SentenceFate.New, default, new(j, 1), 0, IsMoved: false, IsCertain: true, []));
            }
        }

        return links;
    }

    private static SentenceLink Paired(
        int i,
        (SentenceRange Old, SentenceRange New) group,
        bool moved,
        SentenceMates mates,
        Rewordings rewordings
    )
    {
        var likeness = mates.Likeness(i);
        var fate = (group.Old.Count, group.New.Count, likeness) switch
        {
            (> 1, _, _) => SentenceFate.Merged,
            (_, > 1, _) => SentenceFate.Split,
            _ => SentenceFate.Reworded,
        };
        if (mates.IsTwin(i))
        {
            var kept = moved ? SentenceFate.Moved : SentenceFate.Same;
            return new(kept, group.Old, group.New, 1, moved, !mates.IsDoubtful[i], []);
        }

        var certain = IsHeld(i, mates) || !rewordings.HasRival(i, mates.OfOld(i), likeness);
        return new(fate, group.Old, group.New, likeness, moved, certain, certain ? [] : rewordings.Candidates(i));
    }

    private static bool IsHeld(int i, SentenceMates mates)
    {
        var j = mates.OfOld(i);
        return (i == 0 ? j == 0 : mates.OfOld(i - 1) == j - 1)
            && (i == mates.OldCount - 1 ? j == mates.NewCount - 1 : mates.OfOld(i + 1) == j + 1);
    }
}
