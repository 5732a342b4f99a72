namespace FactCheck.Text;

/// <summary>Hashes of words and of features made from them: FNV-1a over code units.</summary>
internal static class FeatureHash
{
    public const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const ulong Spread = 0x9E3779B97F4A7C15;

    /// <summary>The hash of a folded word.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var c in word)
        {
            hash = Add(hash, c);
        }

        return hash;
    }

    /// <summary>The hash of what was hashed before and one thing more.</summary>
    public static ulong Add(ulong hash, ulong value) => (hash ^ value) * Prime;

    /// <summary>The place of a hash in a table of <paramref name="size"/> slots; the upper bits decide, the lower ones are weak.</summary>
    public static int Slot(ulong hash, int size) => (int)(((hash * Spread) >> 32) * (ulong)size >> 32);
}
