namespace FactCheck.Text.Revisions;

/// <summary>What became of a sentence between two revisions.</summary>
public enum SentenceFate
{
    /// <summary>The same words in the same order of the text; white space may differ.</summary>
    Same,

    /// <summary>The same words at another place among the other sentences.</summary>
    Moved,

    /// <summary>Other words for it; <see cref="SentenceLink.IsMoved"/> says whether it moved too.</summary>
    Reworded,

    /// <summary>One sentence became several.</summary>
    Split,

    /// <summary>Several sentences became one.</summary>
    Merged,

    /// <summary>Only the new revision has it.</summary>
    New,

    /// <summary>Only the old revision has it.</summary>
    Gone,
}

/// <summary>Neighbouring sentences by number: <paramref name="Count"/> of them from <paramref name="First"/> on.</summary>
public readonly record struct SentenceRange(int First, int Count)
{
    /// <summary>The number after the last.</summary>
    public int End => First + Count;

    /// <summary>The characters from the start of the first sentence to the end of the last.</summary>
    public TextSpan In(IReadOnlyList<TextSpan> sentences) => new(sentences[First].Start, sentences[End - 1].End);
}

/// <summary>A sentence of the new revision that an old one might have become, with the likeness of the two from 0 to 1.</summary>
public readonly record struct SentenceCandidate(int New, double Likeness);

/// <summary>
/// Old sentences and the new ones they became. <paramref name="Old"/> is empty for New and <paramref name="New"/> for Gone;
/// both hold one sentence unless the fate is Split or Merged.
/// </summary>
/// <param name="Fate">What became of them.</param>
/// <param name="Old">Their numbers in the old revision.</param>
/// <param name="New">Their numbers in the new revision.</param>
/// <param name="Likeness">From 0 to 1, the share of words they have in common, in whatever case; 1 when no word differs.</param>
/// <param name="IsMoved">Whether the order among the other sentences changed.</param>
/// <param name="IsCertain">False where look-alikes could be meant instead, so that a person should look.</param>
/// <param name="Candidates">The other sentences it might be, best first; empty where nothing comes close.</param>
public sealed record SentenceLink(
    SentenceFate Fate,
    SentenceRange Old,
    SentenceRange New,
    double Likeness,
    bool IsMoved,
    bool IsCertain,
    IReadOnlyList<SentenceCandidate> Candidates
);
