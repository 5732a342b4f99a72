using System.Buffers;

namespace FactCheck.Text.Revisions;

/// <summary>
/// Numbers sentences so that those the same letter for letter, white space aside, have the same number in both revisions.
/// </summary>
internal sealed class SentenceKeys
{
    // All that char.IsWhiteSpace knows but the plain space.
    private static readonly SearchValues<char> OddSpace = SearchValues.Create(
        "\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
    );

    private readonly Dictionary<string, int> sentences = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> sentenceLookup;

    public SentenceKeys() => sentenceLookup = sentences.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many different sentences were numbered so far.</summary>
    public int Count => sentences.Count;

    /// <summary>The number of each sentence, the same however much white space stands between its words.</summary>
    public int[] Of(string text, IReadOnlyList<TextSpan> spans)
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
