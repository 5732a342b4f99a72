using System.Numerics;

namespace FactCheck.Text.Revisions;

/// <summary>The words of a sentence by number, sorted, each as often as it occurs; order is not kept.</summary>
internal sealed class WordBag
{
    private readonly int[] words;
    private readonly ulong signature;

    public WordBag(List<int> words)
    {
        words.Sort();
        this.words = [.. words];
        foreach (var word in words)
        {
            signature |= 1UL << (word & 63);
        }
    }

    /// <summary>How many words there are.</summary>
    public int Count => words.Length;

    /// <summary>Each word once.</summary>
    public IEnumerable<int> Different => words.Where((word, w) => w == 0 || word != words[w - 1]);

    /// <summary>Dice's coefficient of the words, from 0 to 1; 0 when neither has any.</summary>
    public double Likeness(WordBag other) => Count + other.Count == 0 ? 0 : 2.0 * Shared(other) / (Count + other.Count);

    /// <summary>Whether <see cref="Likeness"/> can reach <paramref name="least"/>; quick, and never false when it does.</summary>
    public bool CanReach(WordBag other, double least)
    {
        // A word whose bit the other lacks is not in the other.
        var here = Count - BitOperations.PopCount(signature & ~other.signature);
        var there = other.Count - BitOperations.PopCount(other.signature & ~signature);
        return 2.0 * Math.Min(here, there) >= least * (Count + other.Count);
    }

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
        var left = new List<int>(Count);
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

        return new WordBag(left);
    }
}
