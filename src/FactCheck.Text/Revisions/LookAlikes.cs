namespace FactCheck.Text.Revisions;

/// <summary>
/// Finds for sentences without a mate those of the other revision that have words in common with them. Likeness is Dice's
/// coefficient over the words, each counted as often as it occurs. Candidates come from an index of the rarer words and from
/// the same gap between pairs; words that more than <see cref="CommonWord"/> sentences have lead to none, so the work grows
/// with the number of words. What it gives up: a sentence of common words alone is only looked for near its old place.
/// </summary>
internal sealed class LookAlikes(RevisionWords oldWords, RevisionWords newWords, SentenceMates mates)
{
    /// <summary>The least likeness worth remembering.</summary>
    public const double LeastLikeness = 0.3;

    private const int CommonWord = 64;
    private const int Kept = 8;
    private const int Near = 6;
    private const double FacingPremium = 1.2;

    private readonly int[] shared = new int[newWords.Count];
    private readonly List<int> touched = [];

    /// <summary>All ties of likeness of at least <see cref="LeastLikeness"/> between sentences without mates, by old sentence.</summary>
    /// <param name="gaps">The gaps between the pairs so far.</param>
    /// <param name="wordCount">The number of different words.</param>
    public List<Tie> Find(Gaps gaps, int wordCount)
    {
        var (first, sentences) = Index(wordCount);
        var ties = new List<Tie>();
        for (var i = 0; i < oldWords.Count; i++)
        {
            if (oldWords.Length(i) > 0)
            {
                Touch(oldWords.Of(i), first, sentences);
                TouchNear(gaps, i);
                Keep(i, gaps, ties);
            }
        }

        return ties;
    }

    /// <summary>The likeness of two sentences, from 0 to 1.</summary>
    public static double Likeness(ReadOnlySpan<int> a, ReadOnlySpan<int> b) =>
        a.Length + b.Length == 0 ? 0 : 2.0 * Shared(a, b) / (a.Length + b.Length);

    /// <summary>How many words two sorted sentences share.</summary>
    public static int Shared(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        var count = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length; )
        {
            if (a[i] == b[j])
            {
                count++;
                i++;
                j++;
            }
            else if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return count;
    }

    private (int[] First, int[] Sentences) Index(int wordCount)
    {
        var first = new int[wordCount + 1];
        ForEachWord((_, word) => first[word + 1]++);
        for (var word = 0; word < wordCount; word++)
        {
            first[word + 1] += first[word];
        }

        var sentences = new int[first[^1]];
        var next = first.AsSpan(0, wordCount).ToArray();
        ForEachWord((sentence, word) => sentences[next[word]++] = sentence);
        return (first, sentences);
    }

    private void ForEachWord(Action<int, int> see)
    {
        for (var j = 0; j < newWords.Count; j++)
        {
            var words = newWords.Of(j);
            for (var w = 0; w < words.Length; w++)
            {
                if (w == 0 || words[w] != words[w - 1])
                {
                    see(j, words[w]);
                }
            }
        }
    }

    private void Touch(ReadOnlySpan<int> words, int[] first, int[] sentences)
    {
        for (var w = 0; w < words.Length; w++)
        {
            var (from, to) = (first[words[w]], first[words[w] + 1]);
            if (to - from > CommonWord || (w > 0 && words[w] == words[w - 1]))
            {
                continue;
            }

            foreach (var j in sentences.AsSpan(from, to - from))
            {
                if (shared[j]++ == 0)
                {
                    touched.Add(j);
                }
            }
        }
    }

    private void TouchNear(Gaps gaps, int i)
    {
        var (from, to) = gaps.NewRangeOf(i);
        var expected = gaps.Expected(i);
        for (var j = Math.Max(from, expected - Near); j < Math.Min(to, expected + Near + 1); j++)
        {
            if (newWords.Length(j) > 0 && shared[j]++ == 0)
            {
                touched.Add(j);
            }
        }
    }

    private void Keep(int i, Gaps gaps, List<Tie> ties)
    {
        var words = oldWords.Of(i);
        if (touched.Count > Kept * 2)
        {
            touched.Sort((a, b) => shared[b] != shared[a] ? shared[b].CompareTo(shared[a]) : a.CompareTo(b));
        }

        var looked = 0;
        foreach (var j in touched)
        {
            if (looked < Kept * 2 && Reachable(words.Length, newWords.Length(j)) >= LeastLikeness)
            {
                looked++;
                var likeness = Likeness(words, newWords.Of(j));
                if (likeness >= LeastLikeness)
                {
                    ties.Add(
                        new Tie(i, j, likeness, likeness * mates.Weight(i) * (gaps.AreFacing(i, j) ? FacingPremium : 1))
                    );
                }
            }

            shared[j] = 0;
        }

        touched.Clear();
    }

    private static double Reachable(int a, int b) => a + b == 0 ? 0 : 2.0 * Math.Min(a, b) / (a + b);
}
