using FactCheck.Domain.History;

namespace FactCheck.Domain.Articles;

/// <summary>The article and its first revision were saved.</summary>
/// <param name="Title">Its title.</param>
/// <param name="ParagraphCount">How many paragraphs it has.</param>
/// <param name="SentenceCount">How many sentences are to be accounted for.</param>
/// <param name="TextHash">SHA-256 of the revision's text as UTF-8, in lower-case hex.</param>
public sealed record ArticleImported(string Title, int ParagraphCount, int SentenceCount, string TextHash)
    : HistoryEvent;

public sealed record SentenceDisposed(SentenceId Sentence, Disposition From, Disposition To) : HistoryEvent
{
    public override IReadOnlyList<SentenceId> Sentences => [Sentence];
}

/// <summary>A sentence was cut in two; the left part keeps its id. The claims in it are named, whatever becomes of them.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="Paragraph">The index of the paragraph.</param>
/// <param name="From">The sentence as it stood.</param>
/// <param name="Left">The left part.</param>
/// <param name="Right">The right part.</param>
/// <param name="Words">The text of the right part.</param>
/// <param name="Claims">The claims that stood in the sentence.</param>
/// <param name="Threads">The notes that go with the right part: those it had before it was merged, if this takes that back.</param>
public sealed record SentenceSplit(
    int Revision,
    int Paragraph,
    PlacedSentence From,
    PlacedSentence Left,
    PlacedSentence Right,
    string Words,
    IReadOnlyList<ClaimId> Claims,
    IReadOnlyList<ThreadId> Threads
) : HistoryEvent
{
    public override IReadOnlyList<ClaimId> Claims { get; } = Claims;
    public override IReadOnlyList<SentenceId> Sentences => [Left.Id, Right.Id];
}

/// <summary>Two sentences became one; the first keeps its id, the second points to it.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="Paragraph">The index of the paragraph.</param>
/// <param name="First">The first as it stood.</param>
/// <param name="Second">The second as it stood.</param>
/// <param name="Into">The one they became.</param>
/// <param name="Words">The text of the second.</param>
/// <param name="Claims">The claims that stood in either.</param>
/// <param name="Threads">The notes that go with the second.</param>
public sealed record SentencesMerged(
    int Revision,
    int Paragraph,
    PlacedSentence First,
    PlacedSentence Second,
    PlacedSentence Into,
    string Words,
    IReadOnlyList<ClaimId> Claims,
    IReadOnlyList<ThreadId> Threads
) : HistoryEvent
{
    public override IReadOnlyList<ClaimId> Claims { get; } = Claims;
    public override IReadOnlyList<SentenceId> Sentences => [First.Id, Second.Id];
}

/// <summary>An editor approved the whole article at a revision, with nothing left open.</summary>
public sealed record ArticleSignedOff(int Revision) : HistoryEvent
{
    public override bool LiftsSignOff => false;
}

/// <summary>Something changed after the sign-off, which therefore holds no more.</summary>
public sealed record SignOffLifted(int Revision) : HistoryEvent;
