using System.Runtime.CompilerServices;

namespace FactCheck.Text.Worthiness;

/// <summary>
/// The features of one sentence, in buffers that are used again: hashes in families (words; pairs and triples of words;
/// runs of word classes; runs of letters) and a few counts.
/// </summary>
internal sealed class SentenceFeatures
{
    /// <summary>Families of hashed features.</summary>
    public const int Families = 4;

    /// <summary>Counts beside the hashed features.</summary>
    public const int Counts = 9;

    private const int ShortestRun = 3;
    private const int LongestRun = 5;
    private const int ShortSentence = 6;
    private const int LongSentence = 25;
    private const byte BeforeStart = 255;
    private const byte AfterEnd = 254;

    // How much each family may say, found by cross-validation.
    private static readonly float[] FamilyScale = [1.5f, 0.6f, 0.7f, 1.5f];

    private readonly ulong[][] hashed =
    [
        new ulong[SentenceTokens.Most * 2],
        new ulong[(SentenceTokens.Most + 1) * 2],
        new ulong[(SentenceTokens.Most + 1) * 3],
        new ulong[(SentenceTokens.LongestText + 2) * 3],
    ];
    private readonly int[] sizes = new int[Families];
    private readonly float[] counts = new float[Counts];

    /// <summary>The sentence read last.</summary>
    public SentenceTokens Tokens { get; } = new();

    /// <summary>Counts of figures, capitals, length, each squeezed into about 0 to 2.</summary>
    public ReadOnlySpan<float> CountValues => counts;

    /// <summary>The hashes of a family, with repeats.</summary>
    public ReadOnlySpan<ulong> Of(int family) => hashed[family].AsSpan(0, sizes[family]);

    /// <summary>What one feature of a family counts: less in a long sentence, so that length alone does not shout.</summary>
    public float Share(int family) => FamilyScale[family] / MathF.Sqrt(Math.Max(1, sizes[family]));

    /// <summary>Reads a sentence in place of the last.</summary>
    public void Read(ReadOnlySpan<char> sentence)
    {
        Array.Clear(sizes);
        Tokens.Read(sentence);
        for (var i = 0; i <= Tokens.Count; i++)
        {
            AddWords(i);
            AddClasses(i);
        }

        AddLetters();
        Count();
    }

    // Runs are short: a few thousand sentences are over before the runtime would compile this a second time.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddWords(int i)
    {
        if (i < Tokens.Count)
        {
            Add(0, FeatureHash.Add(Tokens.Hash(i), 11));
            Add(0, FeatureHash.Add(FeatureHash.Seed, 1000UL + Tokens.Class(i)));
        }

        var pair = FeatureHash.Add(WordAt(i), WordAt(i - 1));
        Add(1, FeatureHash.Add(pair, 12));
        if (i > 1)
        {
            Add(1, FeatureHash.Add(FeatureHash.Add(pair, WordAt(i - 2)), 13));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddClasses(int i)
    {
        var run = FeatureHash.Add(FeatureHash.Add(FeatureHash.Seed, 2000UL + ClassAt(i)), ClassAt(i - 1));
        Add(2, run);
        for (var back = 2; back <= Math.Min(i + 1, 3); back++)
        {
            run = FeatureHash.Add(run, ClassAt(i - back));
            Add(2, run);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddLetters()
    {
        var letters = Tokens.Folded;
        for (var i = 0; i < letters.Length; i++)
        {
            var hash = FeatureHash.Add(FeatureHash.Seed, 14);
            for (var n = 1; n <= LongestRun && i + n <= letters.Length; n++)
            {
                hash = FeatureHash.Add(hash, letters[i + n - 1]);
                if (n >= ShortestRun)
                {
                    Add(3, hash);
                }
            }
        }
    }

    private void Count()
    {
        counts[0] = MathF.Log(1 + Tokens.Count) / 3;
        counts[1] = MathF.Min(1, Tokens.Numbers);
        counts[2] = MathF.Log(1 + Tokens.Numbers);
        counts[3] = MathF.Log(1 + Tokens.Capitals);
        counts[4] = MathF.Min(1, Tokens.Capitals);
        counts[5] = Tokens.HasQuestionMark ? 1 : 0;
        counts[6] = Tokens.Count < ShortSentence ? 1 : 0;
        counts[7] = 2f * Tokens.Capitals / Math.Max(1, Tokens.Count);
        counts[8] = Tokens.Count > LongSentence ? 1 : 0;
    }

    private ulong WordAt(int i) =>
        i < 0 ? BeforeStart
        : i < Tokens.Count ? Tokens.Hash(i)
        : AfterEnd;

    private byte ClassAt(int i) =>
        i < 0 ? BeforeStart
        : i < Tokens.Count ? Tokens.Class(i)
        : AfterEnd;

    private void Add(int family, ulong hash) => hashed[family][sizes[family]++] = hash;
}
