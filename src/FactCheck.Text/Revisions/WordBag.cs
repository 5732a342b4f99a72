using System.Runtime.InteropServices;

namespace FactCheck.Text.Revisions;

/// <summary>The words of a sentence by hash, sorted, each as often as it occurs; order is not kept.</summary>
internal sealed class WordBag
{
    private readonly ulong[] words;

    /// <summary>A bag of <paramref name="words"/>, which are sorted.</summary>
    public WordBag(ReadOnlySpan<ulong> words)
    {
        this.words = words.ToArray();
        foreach (var word in words)
        {
            Tally = Tally.With(word);
        }
    }

    /// <summary>How many words there are.</summary>
    public int Count => words.Length;

    /// <summary>What can be said of them quickly.</summary>
    public WordTally Tally { get; }

    /// <summary>The words, sorted.</summary>
    public ReadOnlySpan<ulong> Words => words;

    /// <summary>Dice's coefficient of the words, from 0 to 1; 0 when neither has any.</summary>
    public double Likeness(WordBag other) => Count + other.Count == 0 ? 0 : 2.0 * Shared(other) / (Count + other.Count);

    /// <summary>How many words both have.</summary>
    public int Shared(WordBag other)
    {
        var (a, b) = (words, other.words);
        var count = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length; )
        {
            var (left, right) = (a[i], b[j]);
            count += left == right ? 1 : 0;
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }

        return count;
    }

    /// <summary>The words that are left when those of <paramref name="other"/> are taken away.</summary>
    public WordBag Without(WordBag other)
    {
        var left = new List<ulong>(Count);
        var t = 0;
        foreach (var word in words)
        {
            while (t < other.Count && other.words[t] < word)
            {
                t++;
            }

            if (t < other.Count && other.words[t] == word)
            {
                t++;
            }
            else
            {
                left.Add(word);
            }
        }

        return new WordBag(CollectionsMarshal.AsSpan(left));
    }
}
