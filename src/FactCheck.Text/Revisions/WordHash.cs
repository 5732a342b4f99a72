namespace FactCheck.Text.Revisions;

/// <summary>
/// Hashes of words by which they are compared: 64 bits, the same in upper and lower case and with either apostrophe. Seeded
/// anew in each process, so that nobody can write words that collide.
/// </summary>
internal static class WordHash
{
    private const ulong Spread = 0x9E3779B97F4A7C15;

    /// <summary>The hash of nothing, with which each word begins.</summary>
    public static readonly ulong Seed = ((ulong)(uint)HashCode.Combine(1) << 32) | (uint)HashCode.Combine(2);

    /// <summary>The hash of what was hashed before and one letter more.</summary>
    public static ulong Add(ulong hash, char letter)
    {
        hash = (hash ^ letter) * Spread;
        return hash ^ (hash >> 32);
    }

    /// <summary>The hash of a word.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var c in word)
        {
            hash = Add(hash, Level(c));
        }

        return hash;
    }

    /// <summary>The hash of a word that is another in another case.</summary>
    public static ulong AsWritten(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var c in word)
        {
            hash = Add(hash, c);
        }

        return hash;
    }

    /// <summary>A letter as it is hashed.</summary>
    public static char Level(char c) =>
        c < 128 ? (char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c)
        : c == '\u2019' ? '\''
        : char.ToLowerInvariant(c);
}
