using FactCheck.Text.Sentences;

namespace FactCheck.Text.Revisions;

/// <summary>
/// Finds out what became of each sentence between two revisions. First sentences that are word for word the same, known by
/// being unique or by their neighbours; then reworded ones by the words they share, in the order of the text wherever that
/// explains them, else as moved ones with a clear lead; then splits and merges beside them. What is left is gone or new.
/// A sentence is a span of UTF-16 code units. Work grows with n log n for n words. What it gives up: meaning, so that a sentence said anew in
/// other words is one gone and one new.
/// </summary>
public static class SentenceAligner
{
    /// <summary>Aligns two texts, cut into sentences at the ends of sentences and at every line feed.</summary>
    /// <param name="oldText">The earlier revision.</param>
    /// <param name="newText">The later revision.</param>
    /// <param name="language">A BCP 47 tag for the segmenter; when null guessed once, so that both are cut by the same rules.</param>
    public static SentenceAlignment Align(string oldText, string newText, string? language = null)
    {
        language ??= LanguageGuess.Of(string.IsNullOrWhiteSpace(oldText) ? newText : oldText);
        return Align(oldText, Sentences(oldText, language), newText, Sentences(newText, language));
    }

    /// <summary>Aligns two texts whose sentences are known; the spans of each are in order and do not overlap.</summary>
    public static SentenceAlignment Align(
        string oldText,
        IReadOnlyList<TextSpan> oldSentences,
        string newText,
        IReadOnlyList<TextSpan> newSentences
    )
    {
        var oldPieces = new SentencePieces(oldText, oldSentences);
        var newPieces = new SentencePieces(newText, newSentences);
        var aligned = AlignPieces(oldText, oldPieces.Spans, newText, newPieces.Spans);
        var whole = oldPieces.Spans.Count == oldSentences.Count && newPieces.Spans.Count == newSentences.Count;
        var links = whole ? aligned.Links : new PieceGathering(aligned, oldPieces, newPieces).Links();
        return new SentenceAlignment(oldText, oldSentences, newText, newSentences, links, aligned);
    }

    private static SentenceAlignment AlignPieces(
        string oldText,
        IReadOnlyList<TextSpan> oldSentences,
        string newText,
        IReadOnlyList<TextSpan> newSentences
    )
    {
        var keys = new SentenceKeys();
        var oldKeys = keys.Of(oldText, oldSentences);
        var newKeys = keys.Of(newText, newSentences);
        var mates = new SentenceMates(oldSentences, newSentences.Count);
        TwinSentences.PairSure(oldKeys, newKeys, keys.Count, mates);

        var twins = TwinSentences.Waiting(oldKeys, newKeys, keys.Count, mates);
        var oldWords = new RevisionWords(oldText, oldSentences);
        var newWords = new RevisionWords(newText, newSentences);
        var inOrder = mates.InOrder();
        var gaps = new Gaps(inOrder, newSentences.Count);
        var ties = new LookAlikes(oldWords, newWords, mates, twins).Find(gaps);
        var rewordings = new Rewordings(ties, mates);
        rewordings.Pair(gaps, inOrder);

        TwinSentences.Spread(oldKeys, newKeys, mates);
        gaps = new Gaps(mates.InOrder(), newSentences.Count);
        TwinSentences.PairByTurn(oldKeys, newKeys, gaps.OfOld, gaps.OfNew, mates);
        var links = SentenceLinks.From(oldWords, newWords, mates, rewordings);
        return new SentenceAlignment(oldText, oldSentences, newText, newSentences, links);
    }

    private static List<TextSpan> Sentences(string text, string? language)
    {
        var pieces = new List<TextSpan>();
        foreach (var sentence in SentenceSegmenter.Split(text, language))
        {
            var start = sentence.Start;
            while (text.AsSpan(start, sentence.End - start).IndexOf('\n') is >= 0 and var feed)
            {
                AddTrimmed(pieces, text, start, start + feed);
                start += feed + 1;
            }

            AddTrimmed(pieces, text, start, sentence.End);
        }

        return pieces;
    }

    private static void AddTrimmed(List<TextSpan> pieces, string text, int start, int end)
    {
        var piece = text.AsSpan(start, end - start);
        var trimmed = piece.TrimStart();
        if (!trimmed.IsEmpty)
        {
            var from = end - trimmed.Length;
            pieces.Add(new TextSpan(from, from + trimmed.TrimEnd().Length));
        }
    }
}
