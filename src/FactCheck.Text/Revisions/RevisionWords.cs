namespace FactCheck.Text.Revisions;

/// <summary>The sentences of one revision as numbers: one for the whole sentence and, sorted, one for each word of it.</summary>
internal sealed class RevisionWords
{
    private readonly int[] words;
    private readonly int[] firstWord;

    public RevisionWords(string text, IReadOnlyList<TextSpan> sentences, Vocabulary vocabulary)
    {
        Keys = new int[sentences.Count];
        firstWord = new int[sentences.Count + 1];
        var all = new List<int>(text.Length / 5);
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = text.AsSpan(sentences[i].Start, sentences[i].Length);
            Keys[i] = vocabulary.Sentence(sentence);
            AddWords(sentence, vocabulary, all);
            firstWord[i + 1] = all.Count;
        }

        words = [.. all];
        for (var i = 0; i < sentences.Count; i++)
        {
            words.AsSpan(firstWord[i], firstWord[i + 1] - firstWord[i]).Sort();
        }
    }

    /// <summary>The number of each sentence.</summary>
    public int[] Keys { get; }

    /// <summary>How many sentences there are.</summary>
    public int Count => Keys.Length;

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
