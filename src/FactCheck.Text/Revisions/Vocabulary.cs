using System.Buffers;

namespace FactCheck.Text.Revisions;

/// <summary>Numbers words and sentences so that equal ones are equal numbers in both revisions.</summary>
internal sealed class Vocabulary
{
    private const int FoldLimit = 64;

    private static readonly SearchValues<char> OddSpace = SearchValues.Create([
        .. Enumerable.Range(1, char.MaxValue).Select(c => (char)c).Where(c => char.IsWhiteSpace(c) && c != ' '),
    ]);

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> wordLookup;
    private readonly Dictionary<string, int> sentences = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> sentenceLookup;

    public Vocabulary()
    {
        wordLookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        sentenceLookup = sentences.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many different words were numbered so far.</summary>
    public int WordCount => words.Count;

    /// <summary>How many different sentences were numbered so far.</summary>
    public int SentenceCount => sentences.Count;

    /// <summary>The number of a word, the same in upper and lower case; very long words are taken as they stand.</summary>
    public int Word(ReadOnlySpan<char> word)
    {
        if (word.Length <= FoldLimit)
        {
            Span<char> folded = stackalloc char[FoldLimit];
            for (var i = 0; i < word.Length; i++)
            {
                var c = word[i];
                folded[i] =
                    c < 128 ? (char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c)
                    : c == '\u2019' ? '\''
                    : char.ToLowerInvariant(c);
            }

            return Number(wordLookup, folded[..word.Length]);
        }

        return Number(wordLookup, word);
    }

    /// <summary>The number of each sentence, the same however much white space stands between its words.</summary>
    public int[] Sentences(string text, IReadOnlyList<TextSpan> spans)
    {
        var numbers = new int[spans.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            var sentence = text.AsSpan(spans[i].Start, spans[i].Length);
            var level = !sentence.ContainsAny(OddSpace) && !sentence.Contains("  ", StringComparison.Ordinal);
            numbers[i] = Number(sentenceLookup, level ? sentence : Levelled(sentence));
        }

        return numbers;
    }

    private static string Levelled(ReadOnlySpan<char> sentence)
    {
        var levelled = new System.Text.StringBuilder(sentence.Length);
        foreach (var c in sentence)
        {
            if (!char.IsWhiteSpace(c))
            {
                levelled.Append(c);
            }
            else if (levelled.Length > 0 && levelled[^1] != ' ')
            {
                levelled.Append(' ');
            }
        }

        return levelled.ToString();
    }

    private static int Number(
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup,
        ReadOnlySpan<char> key
    )
    {
        if (!lookup.TryGetValue(key, out var number))
        {
            number = lookup.Dictionary.Count;
            lookup[key] = number;
        }

        return number;
    }
}
