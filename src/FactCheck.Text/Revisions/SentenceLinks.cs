namespace FactCheck.Text.Revisions;

/// <summary>Writes down what was found out as one link for each sentence or group of sentences.</summary>
internal static class SentenceLinks
{
    private const int LeastContained = 4;
    private const double MostContained = 0.7;

    public static List<SentenceLink> From(
        RevisionWords oldWords,
        RevisionWords newWords,
        SentenceMates mates,
        Rewordings rewordings
    )
    {
        var inOrder = mates.InOrder();
        var regrouping = new Regrouping(oldWords, newWords, mates);
        var paired = Enumerable.Range(0, oldWords.Count).Where(i => mates.OfOld(i) >= 0).ToList();
        var groups = paired.ConvertAll(regrouping.Around);
        var links = new List<SentenceLink>(oldWords.Count);
        foreach (var (i, group) in paired.Zip(groups))
        {
            var certain = IsCertain(
                i,
                mates,
                rewordings,
                regrouping,
                IsContained(oldWords.Of(i), newWords.Of(mates.OfOld(i)))
            );
            links.Add(Paired(i, group, inOrder[i] < 0, certain, mates, certain ? [] : rewordings.Candidates(i)));
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

    private static bool IsCertain(
        int i,
        SentenceMates mates,
        Rewordings rewordings,
        Regrouping regrouping,
        bool contained
    )
    {
        if (mates.IsTwin(i))
        {
            return !mates.IsDoubtful[i];
        }

        var likeness = mates.Likeness(i);
        return (likeness >= Rewordings.LeastSure || contained)
            && (IsHeld(i, mates) || !rewordings.HasRival(i, mates.OfOld(i), likeness, regrouping));
    }

    /// <summary>Whether most of the shorter sentence stands in the longer, as when one was much added to.</summary>
    private static bool IsContained(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        var shorter = Math.Min(a.Length, b.Length);
        return shorter >= LeastContained && LookAlikes.Shared(a, b) >= MostContained * shorter;
    }

    /// <summary>Whether both neighbours of an old sentence are the mates of its mate's neighbours.</summary>
    private static bool IsHeld(int i, SentenceMates mates)
    {
        var j = mates.OfOld(i);
        return (i == 0 ? j == 0 : mates.OfOld(i - 1) == j - 1)
            && (i == mates.OldCount - 1 ? j == mates.NewCount - 1 : mates.OfOld(i + 1) == j + 1);
    }
}
