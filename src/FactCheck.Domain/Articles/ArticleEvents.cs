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

/// <summary>An editor approved the whole article at a revision, with nothing left open.</summary>
public sealed record ArticleSignedOff(int Revision) : HistoryEvent
{
    public override bool LiftsSignOff => false;
}

/// <summary>Something changed after the sign-off, which therefore holds no more.</summary>
public sealed record SignOffLifted(int Revision) : HistoryEvent;
