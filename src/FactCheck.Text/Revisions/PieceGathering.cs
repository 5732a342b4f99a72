namespace FactCheck.Text.Revisions;

/// <summary>
/// Says of whole sentences what was found out about their pieces. Two sentences are one when each has its strongest bond
/// with the other; a neighbour that mostly lies in one of them makes it a split or a merge.
/// </summary>
internal sealed class PieceGathering(SentenceAlignment pieces, SentencePieces oldPieces, SentencePieces newPieces)
{
    private const double LeastShare = 0.3;
    private const double Most = 0.5;

    private readonly SentenceBonds bonds = new(pieces, oldPieces, newPieces);

    /// <summary>A link for each sentence or group of sentences, in the order <see cref="SentenceAlignment.Links"/> has.</summary>
    public List<SentenceLink> Links()
    {
        var links = new List<SentenceLink>();
        var takenOld = new bool[oldPieces.SentenceCount];
        var takenNew = new bool[newPieces.SentenceCount];
        for (var i = 0; i < takenOld.Length; i++)
        {
            if (bonds.MainOfOld(i) is { } bond && IsMutual(bond))
            {
                var (old, @new) = Group(bond);
                takenOld.AsSpan(old.First, old.Count).Fill(true);
                takenNew.AsSpan(@new.First, @new.Count).Fill(true);
                links.Add(Paired(bond, old, @new));
            }
        }

        for (var i = 0; i < takenOld.Length; i++)
        {
            if (!takenOld[i])
            {
                links.Add(Gone(i));
            }
        }

        for (var j = 0; j < takenNew.Length; j++)
        {
            if (!takenNew[j])
            {
                links.Add(new(SentenceFate.New, default, new(j, 1), 0, IsMoved: false, IsCertain: true, []));
            }
        }

        return links;
    }

    private bool IsMutual(SentenceBond bond) =>
        bonds.MainOfNew(bond.New) == bond
        && bond.Matched >= LeastShare * Math.Min(oldPieces.Length(bond.Old), newPieces.Length(bond.New));

    private (SentenceRange Old, SentenceRange New) Group(SentenceBond bond)
    {
        var (first, end) = (bond.New, bond.New + 1);
        while (first > 0 && IsPartOfOld(first - 1, bond.Old))
        {
            first--;
        }

        while (end < newPieces.SentenceCount && IsPartOfOld(end, bond.Old))
        {
            end++;
        }

        var split = new SentenceRange(first, end - first);
        return split.Count > 1 ? (new SentenceRange(bond.Old, 1), split) : (Merged(bond), split);
    }

    private SentenceRange Merged(SentenceBond bond)
    {
        var (first, end) = (bond.Old, bond.Old + 1);
        while (first > 0 && IsPartOfNew(first - 1, bond.New))
        {
            first--;
        }

        while (end < oldPieces.SentenceCount && IsPartOfNew(end, bond.New))
        {
            end++;
        }

        return new SentenceRange(first, end - first);
    }

    private bool IsPartOfOld(int newSentence, int oldSentence) =>
        bonds.MainOfNew(newSentence) is { } bond
        && bond.Old == oldSentence
        && IsPart(bond, newPieces.Length(newSentence));

    private bool IsPartOfNew(int oldSentence, int newSentence) =>
        bonds.MainOfOld(oldSentence) is { } bond
        && bond.New == newSentence
        && IsPart(bond, oldPieces.Length(oldSentence));

    private static bool IsPart(SentenceBond bond, int length) => bond.Matched >= Most * length;

    private SentenceLink Paired(SentenceBond main, SentenceRange old, SentenceRange @new)
    {
        var all = Between(old, @new);
        var length = oldPieces.Length(old) + newPieces.Length(@new);
        var pieceCount = oldPieces.PieceCount(main.Old);
        var isTwin = all.Twins == pieceCount && newPieces.PieceCount(main.New) == pieceCount;
        var isMoved = all.Moved > Most * all.Matched;
        var isCertain = all.Doubtful <= Most * all.Matched;
        var fate =
            old.Count > 1 ? SentenceFate.Merged
            : @new.Count > 1 ? SentenceFate.Split
            : !isTwin ? SentenceFate.Reworded
            : isMoved ? SentenceFate.Moved
            : SentenceFate.Same;
        return new SentenceLink(
            fate,
            old,
            @new,
            Math.Min(1, 2 * all.Matched / length),
            isMoved,
            isCertain,
            isCertain ? [] : Candidates(main.Old, @new)
        );
    }

    /// <summary>All bonds between two groups together; there is at least one.</summary>
    private SentenceBond Between(SentenceRange old, SentenceRange @new)
    {
        var all = default(SentenceBond);
        for (var i = old.First; i < old.End; i++)
        {
            foreach (var bond in bonds.OfOld(i))
            {
                all = bond.New >= @new.First && bond.New < @new.End ? all.With(bond) : all;
            }
        }

        return all;
    }

    private SentenceLink Gone(int sentence)
    {
        var certain = bonds.MainOfOld(sentence) is null;
        var end = oldPieces.First(sentence) + oldPieces.PieceCount(sentence);
        for (var p = oldPieces.First(sentence); p < end; p++)
        {
            certain &= pieces.OfOld(p).IsCertain;
        }

        var candidates = Candidates(sentence, default);
        return new SentenceLink(SentenceFate.Gone, new(sentence, 1), default, 0, IsMoved: false, certain, candidates);
    }

    private IReadOnlyList<SentenceCandidate> Candidates(int sentence, SentenceRange except)
    {
        var contenders = new Contenders();
        foreach (var bond in bonds.OfOld(sentence))
        {
            Offer(bond.New, Math.Min(1, bond.Matched / oldPieces.Length(sentence)));
        }

        var end = oldPieces.First(sentence) + oldPieces.PieceCount(sentence);
        for (var p = oldPieces.First(sentence); p < end; p++)
        {
            foreach (var candidate in pieces.OfOld(p).Candidates)
            {
                Offer(newPieces.Owner(candidate.New), candidate.Likeness);
            }
        }

        return contenders.Best;

        void Offer(int newSentence, double likeness)
        {
            if (newSentence < except.First || newSentence >= except.End)
            {
                contenders.Offer(newSentence, likeness);
            }
        }
    }
}
