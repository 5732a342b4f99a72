namespace FactCheck.Text.Revisions;

/// <summary>The words of those sentences of a revision that are compared word by word, as sorted numbers; the others have none.</summary>
internal sealed class RevisionWords
{
    private readonly int[] words;
    private readonly int[] firstWord;

    public RevisionWords(
        string text,
        IReadOnlyList<TextSpan> sentences,
        Vocabulary vocabulary,
        Func<int, bool> isCompared
    )
    {
        firstWord = new int[sentences.Count + 1];
        var all = new List<int>();
        for (var i = 0; i < sentences.Count; i++)
        {
            if (isCompared(i))
            {
                AddWords(text.AsSpan(sentences[i].Start, sentences[i].Length), vocabulary, all);
            }

            firstWord[i + 1] = all.Count;
        }

        words = [.. all];
        for (var i = 0; i < sentences.Count; i++)
        {
            words.AsSpan(firstWord[i], Length(i)).Sort();
        }
    }

    /// <summary>How many sentences there are, compared or not.</summary>
    public int Count => firstWord.Length - 1;

    /// <summary>The words of a sentence, sorted by number, as often as they occur.</summary>
    public ReadOnlySpan<int> Of(int sentence) => words.AsSpan(firstWord[sentence], Length(sentence));

    /// <summary>How many words a sentence has.</summary>
    public int Length(int sentence) => firstWord[sentence + 1] - firstWord[sentence];

    private static void AddWords(ReadOnlySpan<char> sentence, Vocabulary vocabulary, List<int> all)
    {
        var scanner = new WordScanner(sentence, punctuation: false);
        while (scanner.Next())
        {
            // Single characters of an unspaced script say little; two in a row are nearly a word.
            var end = scanner.IsUnspaced ? Math.Min(scanner.End + 1, sentence.Length) : scanner.End;
            all.Add(vocabulary.Word(sentence[scanner.Start..end]));
        }
    }
}
