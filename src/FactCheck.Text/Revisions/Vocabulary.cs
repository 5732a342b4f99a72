using System.Buffers;
using System.Runtime.InteropServices;

namespace FactCheck.Text.Revisions;

/// <summary>
/// Numbers words and sentences so that equal ones are equal numbers in both revisions. Sentences are compared letter for
/// letter; words by a hash of 64 bits, seeded anew in each process, so that nobody can write words that collide.
/// </summary>
internal sealed class Vocabulary
{
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private static readonly ulong Seed = ((ulong)(uint)HashCode.Combine(1) << 32) | (uint)HashCode.Combine(2);

    // All that char.IsWhiteSpace knows but the plain space.
    private static readonly SearchValues<char> OddSpace = SearchValues.Create(
        "\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
    );

    private readonly Dictionary<ulong, int> words = [];
    private readonly Dictionary<string, int> sentences = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> sentenceLookup;

    public Vocabulary() => sentenceLookup = sentences.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many different words were numbered so far.</summary>
    public int WordCount => words.Count;

    /// <summary>How many different sentences were numbered so far.</summary>
    public int SentenceCount => sentences.Count;

    /// <summary>The number of a word, the same in upper and lower case.</summary>
    public int Word(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var c in word)
        {
            hash = (hash ^ Level(c)) * Spread;
            hash ^= hash >> 32;
        }

        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(words, hash, out var known);
        number = known ? number : words.Count - 1;
        return number;
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

    private static char Level(char c) =>
        c < 128 ? (char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c)
        : c == '\u2019' ? '\''
        : char.ToLowerInvariant(c);

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
