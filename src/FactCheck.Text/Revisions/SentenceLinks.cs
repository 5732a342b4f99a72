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
        var inOrder = mates.InOrder();
        var regrouping = new Regrouping(oldWords, newWords, mates);
        var groups = new (SentenceRange Old, SentenceRange New)[oldWords.Count];
        for (var i = 0; i < groups.Length; i++)
        {
            groups[i] = mates.OfOld(i) >= 0 ? regrouping.Around(i) : default;
        }

        var certainty = new PairCertainty(oldWords, newWords, mates, rewordings, regrouping);
        var links = new List<SentenceLink>(oldWords.Count);
        for (var i = 0; i < groups.Length; i++)
        {
            if (mates.OfOld(i) >= 0)
            {
                var certain = certainty.Is(i, groups[i]);
                links.Add(
                    Paired(i, groups[i], inOrder[i] < 0, certain, mates, certain ? [] : rewordings.Candidates(i))
                );
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
        bool certain,
        SentenceMates mates,
        IReadOnlyList<SentenceCandidate> candidates
    )
    {
        var fate =
            mates.IsTwin(i) && moved ? SentenceFate.Moved
            : mates.IsTwin(i) ? SentenceFate.Same
            : group.Old.Count > 1 ? SentenceFate.Merged
            : group.New.Count > 1 ? SentenceFate.Split
            : SentenceFate.Reworded;
        return new SentenceLink(fate, group.Old, group.New, mates.Likeness(i), moved, certain, candidates);
    }
}
