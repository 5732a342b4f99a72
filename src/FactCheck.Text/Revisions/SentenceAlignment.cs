namespace FactCheck.Text.Revisions;

/// <summary>Two revisions with every sentence of either in exactly one link.</summary>
public sealed class SentenceAlignment
{
    private readonly int[] linkOfOld;
    private readonly int[] linkOfNew;

    internal SentenceAlignment(
        string oldText,
        IReadOnlyList<TextSpan> oldSentences,
        string newText,
        IReadOnlyList<TextSpan> newSentences,
        IReadOnlyList<SentenceLink> links,
        SentenceAlignment? pieces = null
    )
    {
        Pieces = pieces ?? this;
        (OldText, OldSentences, NewText, NewSentences, Links) = (oldText, oldSentences, newText, newSentences, links);
        linkOfOld = new int[oldSentences.Count];
        linkOfNew = new int[newSentences.Count];
        for (var link = 0; link < links.Count; link++)
        {
            linkOfOld.AsSpan(links[link].Old.First, links[link].Old.Count).Fill(link);
            linkOfNew.AsSpan(links[link].New.First, links[link].New.Count).Fill(link);
        }
    }

    /// <summary>The text of the old revision.</summary>
    public string OldText { get; }

    /// <summary>The sentences of the old revision, in order, without overlap.</summary>
    public IReadOnlyList<TextSpan> OldSentences { get; }

    /// <summary>The text of the new revision.</summary>
    public string NewText { get; }

    /// <summary>The sentences of the new revision, in order, without overlap.</summary>
    public IReadOnlyList<TextSpan> NewSentences { get; }

    /// <summary>All links: those with old sentences in the order of the old text, then the new sentences in theirs.</summary>
    public IReadOnlyList<SentenceLink> Links { get; }

    /// <summary>The same two texts aligned by the pieces of their sentences, by which spans are carried over.</summary>
    internal SentenceAlignment Pieces { get; }

    /// <summary>What became of the old sentence number <paramref name="sentence"/>.</summary>
    public SentenceLink OfOld(int sentence) => Links[linkOfOld[sentence]];

    /// <summary>Where the new sentence number <paramref name="sentence"/> came from.</summary>
    public SentenceLink OfNew(int sentence) => Links[linkOfNew[sentence]];
}
