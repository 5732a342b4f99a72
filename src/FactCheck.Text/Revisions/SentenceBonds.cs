using System.Runtime.InteropServices;

namespace FactCheck.Text.Revisions;

/// <summary>What an old and a new sentence have in common by their pieces; lengths in UTF-16 code units.</summary>
/// <param name="Old">The number of the old sentence.</param>
/// <param name="New">The number of the new sentence.</param>
/// <param name="Matched">The length of the matched pieces, each as far as it is alike.</param>
/// <param name="Twins">How many pieces are word for word the same.</param>
/// <param name="Moved">The part of the matched length that moved.</param>
/// <param name="Doubtful">The part of the matched length that look-alikes could claim.</param>
internal readonly record struct SentenceBond(int Old, int New, double Matched, int Twins, double Moved, double Doubtful)
{
    /// <summary>Both together, with the numbers of this one.</summary>
    public SentenceBond With(SentenceBond other) =>
        this with
        {
            Matched = Matched + other.Matched,
            Twins = Twins + other.Twins,
            Moved = Moved + other.Moved,
            Doubtful = Doubtful + other.Doubtful,
        };
}

/// <summary>All bonds between the sentences of two revisions, made from the links of their pieces in O(n log n).</summary>
internal sealed class SentenceBonds
{
    private readonly List<SentenceBond> bonds = [];
    private readonly int[] firstOfOld;
    private readonly int[] mainOfOld;
    private readonly int[] mainOfNew;

    public SentenceBonds(SentenceAlignment pieces, SentencePieces oldPieces, SentencePieces newPieces)
    {
        var parts = new List<SentenceBond>(pieces.Links.Count);
        foreach (var link in pieces.Links)
        {
            AddParts(parts, link, pieces, oldPieces, newPieces);
        }

        parts.Sort((a, b) => a.Old != b.Old ? a.Old.CompareTo(b.Old) : a.New.CompareTo(b.New));
        foreach (var part in parts)
        {
            if (bonds.Count > 0 && bonds[^1].Old == part.Old && bonds[^1].New == part.New)
            {
                bonds[^1] = bonds[^1].With(part);
            }
            else
            {
                bonds.Add(part);
            }
        }

        firstOfOld = new int[oldPieces.SentenceCount + 1];
        mainOfOld = new int[oldPieces.SentenceCount];
        mainOfNew = new int[newPieces.SentenceCount];
        mainOfOld.AsSpan().Fill(-1);
        mainOfNew.AsSpan().Fill(-1);
        for (var b = 0; b < bonds.Count; b++)
        {
            firstOfOld[bonds[b].Old + 1]++;
            Raise(ref mainOfOld[bonds[b].Old], b);
            Raise(ref mainOfNew[bonds[b].New], b);
        }

        for (var i = 0; i < mainOfOld.Length; i++)
        {
            firstOfOld[i + 1] += firstOfOld[i];
        }
    }

    /// <summary>The strongest bond of an old sentence, if it has any.</summary>
    public SentenceBond? MainOfOld(int sentence) => mainOfOld[sentence] < 0 ? null : bonds[mainOfOld[sentence]];

    /// <summary>The strongest bond of a new sentence, if it has any.</summary>
    public SentenceBond? MainOfNew(int sentence) => mainOfNew[sentence] < 0 ? null : bonds[mainOfNew[sentence]];

    /// <summary>All bonds of an old sentence.</summary>
    public ReadOnlySpan<SentenceBond> OfOld(int sentence) =>
        CollectionsMarshal.AsSpan(bonds)[firstOfOld[sentence]..firstOfOld[sentence + 1]];

    private void Raise(ref int main, int bond) =>
        main = main < 0 || bonds[bond].Matched > bonds[main].Matched ? bond : main;

    private static void AddParts(
        List<SentenceBond> parts,
        SentenceLink link,
        SentenceAlignment pieces,
        SentencePieces oldPieces,
        SentencePieces newPieces
    )
    {
        var isTwin = link.Fate is SentenceFate.Same or SentenceFate.Moved;
        var several = link.Old.Count * link.New.Count > 1;
        for (var p = link.Old.First; p < link.Old.End; p++)
        {
            for (var q = link.New.First; q < link.New.End; q++)
            {
                // Of a split or merged piece every part is matched in full, as far as its length goes.
                var (old, @new) = (pieces.OldSentences[p].Length, pieces.NewSentences[q].Length);
                var matched = several ? Math.Min(old, @new) : link.Likeness * (old + @new) / 2;
                parts.Add(
                    new SentenceBond(
                        oldPieces.Owner(p),
                        newPieces.Owner(q),
                        matched,
                        isTwin ? 1 : 0,
                        link.IsMoved ? matched : 0,
                        link.IsCertain ? 0 : matched
                    )
                );
            }
        }
    }
}
