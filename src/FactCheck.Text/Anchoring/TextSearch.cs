namespace FactCheck.Text.Anchoring;

/// <summary>
/// Finds the next place where a text holds given characters. Short samples go to the runtime's vector search, whose worst
/// case is the product of both lengths; samples beyond <see cref="VectorLimit"/> to Knuth, Morris and Pratt, whose worst
/// case is the sum. So no input costs more than the text times a small constant.
/// </summary>
internal static class TextSearch
{
    private const int VectorLimit = 512;

    /// <summary>The first place at or after <paramref name="from"/>, or -1. An empty sample is found at once.</summary>
    public static int IndexOf(ReadOnlySpan<char> text, ReadOnlySpan<char> sample, int from)
    {
        var rest = text[from..];
        var found = sample.Length <= VectorLimit ? rest.IndexOf(sample) : KnuthMorrisPratt(rest, sample);
        return found < 0 ? -1 : from + found;
    }

    /// <summary>Whether the sample stands in the text exactly once.</summary>
    public static bool IsOnly(ReadOnlySpan<char> text, ReadOnlySpan<char> sample)
    {
        var first = IndexOf(text, sample, 0);
        return first >= 0 && (first + 1 >= text.Length || IndexOf(text, sample, first + 1) < 0);
    }

    private static int KnuthMorrisPratt(ReadOnlySpan<char> text, ReadOnlySpan<char> sample)
    {
        var borders = Borders(sample);
        var matched = 0;
        for (var i = 0; i < text.Length; i++)
        {
            while (matched > 0 && text[i] != sample[matched])
            {
                matched = borders[matched - 1];
            }

            if (text[i] == sample[matched] && ++matched == sample.Length)
            {
                return i + 1 - sample.Length;
            }
        }

        return -1;
    }

    private static int[] Borders(ReadOnlySpan<char> sample)
    {
        var borders = new int[sample.Length];
        var matched = 0;
        for (var i = 1; i < sample.Length; i++)
        {
            while (matched > 0 && sample[i] != sample[matched])
            {
                matched = borders[matched - 1];
            }

            borders[i] = sample[i] == sample[matched] ? ++matched : matched;
        }

        return borders;
    }
}
