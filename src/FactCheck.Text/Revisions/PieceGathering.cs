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

        links.AddRange(Enumerable.Range(0, takenOld.Length).Where(i => !takenOld[i]).Select(Gone));
        links.AddRange(
            Enumerable
                .Range(0, takenNew.Length)
                .Where(j => !takenNew[j])
                .Select(j => new SentenceLink(
                    SentenceFate.New,
                    default,
                    new(j, 1),
                    0,
                    IsMoved: false,
                    IsCertain: true,
                    []
                ))
        );
        return links;
    }

    private bool IsMutual(SentenceBond bond) =>
        bonds.MainOfNew(bond.New) == bond
        && bond.Matched >= LeastShare * Math.Min(oldPieces.Length(bond.Old), newPieces.Length(bond.New));

    private (SentenceRange Old, SentenceRange New) Group(SentenceBond bond)
    {
        var split = Grown(
            bond.New,
            newPieces.SentenceCount,
            j => bonds.MainOfNew(j) is { } b && b.Old == bond.Old && IsPart(b, newPieces.Length(j))
        );
        return split.Count > 1
            ? (new SentenceRange(bond.Old, 1), split)
            : (
                Grown(
                    bond.Old,
                    oldPieces.SentenceCount,
                    i => bonds.MainOfOld(i) is { } b && b.New == bond.New && IsPart(b, oldPieces.Length(i))
                ),
                split
            );
    }

    private static SentenceRange Grown(int only, int count, Func<int, bool> belongs)
    {
        var (first, end) = (only, only + 1);
        while (first > 0 && belongs(first - 1))
        {
            first--;
        }

        while (end < count && belongs(end))
        {
            end++;
        }

        return new SentenceRange(first, end - first);
    }

    private static bool IsPart(SentenceBond bond, int length) => bond.Matched >= Most * length;

    private SentenceLink Paired(SentenceBond main, SentenceRange old, SentenceRange @new)
    {
        var all = Enumerable
            .Range(old.First, old.Count)
            .SelectMany(bonds.OfOld)
            .Where(b => b.New >= @new.First && b.New < @new.End)
            .Aggregate((a, b) => a.With(b));
        var length =
            Enumerable.Range(old.First, old.Count).Sum(oldPieces.Length)
            + Enumerable.Range(@new.First, @new.Count).Sum(newPieces.Length);
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

    private SentenceLink Gone(int sentence)
    {
        var doubtful =
            bonds.MainOfOld(sentence) is not null || oldPieces.Of(sentence).Any(p => !pieces.OfOld(p).IsCertain);
        var candidates = Candidates(sentence, default);
        return new SentenceLink(SentenceFate.Gone, new(sentence, 1), default, 0, IsMoved: false, !doubtful, candidates);
    }

    private List<SentenceCandidate> Candidates(int sentence, SentenceRange except)
    {
        var offered = oldPieces
            .Of(sentence)
            .SelectMany(p => pieces.OfOld(p).Candidates)
            .Select(c => new SentenceCandidate(newPieces.Owner(c.New), c.Likeness));
        return
        [
            .. bonds
                .OfOld(sentence)
                .Select(b => new SentenceCandidate(b.New, Math.Min(1, b.Matched / oldPieces.Length(sentence))))
                .Concat(offered)
                .Where(c => c.New < except.First || c.New >= except.End)
                .GroupBy(c => c.New, (_, same) => same.MaxBy(c => c.Likeness))
                .OrderByDescending(c => c.Likeness)
                .Take(3),
        ];
    }
}
