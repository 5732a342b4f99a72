namespace FactCheck.Text.Revisions;

/// <summary>
/// The words of the sentences of a revision, read when first asked for: most sentences are never compared word by word.
/// </summary>
internal sealed class RevisionWords(string text, IReadOnlyList<TextSpan> sentences, Vocabulary vocabulary)
{
    private readonly WordBag?[] bags = new WordBag?[sentences.Count];

    /// <summary>How many sentences there are.</summary>
    public int Count => sentences.Count;

    /// <summary>How many different words were met so far, in both revisions.</summary>
    public int WordCount => vocabulary.WordCount;

    /// <summary>The words of a sentence.</summary>
    public WordBag Of(int sentence) => bags[sentence] ??= Read(sentence);

    private WordBag Read(int sentence)
    {
        var (span, read) = (sentences[sentence], new List<int>());
        var characters = text.AsSpan(span.Start, span.Length);
        var scanner = new WordScanner(characters, punctuation: false);
        while (scanner.Next())
        {
            // Single characters of an unspaced script say little; two in a row are nearly a word.
            var end = scanner.IsUnspaced ? Math.Min(scanner.End + 1, characters.Length) : scanner.End;
            read.Add(vocabulary.Word(characters[scanner.Start..end]));
        }

        return new WordBag(read);
    }
}
