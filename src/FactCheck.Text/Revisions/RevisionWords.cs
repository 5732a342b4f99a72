namespace FactCheck.Text.Revisions;

/// <summary>
/// The words of the sentences of a revision, read when first asked for: most sentences are never compared word by word, and
/// most that are asked for are no likeness at a glance.
/// </summary>
internal sealed class RevisionWords(string text, IReadOnlyList<TextSpan> sentences)
{
    private readonly WordBag?[] bags = new WordBag?[sentences.Count];
    private readonly WordTally?[] tallies = new WordTally?[sentences.Count];
    private ulong[] read = new ulong[64];

    /// <summary>How many sentences there are.</summary>
    public int Count => sentences.Count;

    /// <summary>The words of a sentence.</summary>
    public WordBag Of(int sentence)
    {
        if (bags[sentence] is { } known)
        {
            return known;
        }

        var bag = Bag(Read(sentence, asWritten: false));
        (bags[sentence], tallies[sentence]) = (bag, bag.Tally);
        return bag;
    }

    /// <summary>The words of a sentence, in which another case or apostrophe makes another word; read anew each time.</summary>
    public WordBag AsWritten(int sentence) => Bag(Read(sentence, asWritten: true));

    /// <summary>Whether a sentence is as like <paramref name="words"/> as <paramref name="least"/>, which is above 0.</summary>
    public bool AreAsLike(int sentence, WordBag words, double least) =>
        TallyOf(sentence).CanReach(words.Tally, least) && Of(sentence).Likeness(words) >= least;

    private static WordBag Bag(Span<ulong> words)
    {
        words.Sort();
        return new WordBag(words);
    }

    private WordTally TallyOf(int sentence)
    {
        if (tallies[sentence] is { } known)
        {
            return known;
        }

        var tally = default(WordTally);
        foreach (var word in Read(sentence, asWritten: false))
        {
            tally = tally.With(word);
        }

        tallies[sentence] = tally;
        return tally;
    }

    /// <summary>The words in the order of the text; overwritten by the next call.</summary>
    private Span<ulong> Read(int sentence, bool asWritten)
    {
        var count = 0;
        var characters = text.AsSpan(sentences[sentence].Start, sentences[sentence].Length);
        var scanner = new WordScanner(characters, punctuation: false);
        while (scanner.Next())
        {
            if (count == read.Length)
            {
                Array.Resize(ref read, 2 * count);
            }

            // Single characters of an unspaced script say little; two in a row are nearly a word.
            var isHalf = scanner.IsUnspaced && scanner.End < characters.Length;
            read[count++] =
                asWritten ? WordHash.AsWritten(characters[scanner.Start..scanner.End])
                : isHalf ? WordHash.Of(characters[scanner.Start..(scanner.End + 1)])
                : scanner.Hash;
        }

        return read.AsSpan(0, count);
    }
}
