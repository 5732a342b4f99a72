namespace FactCheck.Text.Anchoring;

/// <summary>
/// Walks over all places where a text holds given characters, overlapping ones too. Short samples go to the runtime's vector
/// search, whose worst case is the product of both lengths; samples beyond <see cref="VectorLimit"/> to Knuth, Morris and
/// Pratt (1977), whose worst case is the sum. So no input costs more than the text times a small constant.
/// </summary>
internal ref struct TextSearch
{
    private const int VectorLimit = 512;

    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<char> sample;
    private readonly int[] borders;
    private int read;
    private int matched;

    /// <summary>A walk over the places of <paramref name="sample"/>; an empty sample has none.</summary>
    public TextSearch(ReadOnlySpan<char> text, ReadOnlySpan<char> sample)
    {
        this.text = text;
        this.sample = sample;
        borders = sample.Length > VectorLimit ? Borders(sample) : [];
        Start = -1;
    }

    /// <summary>Where the current place begins.</summary>
    public int Start { get; private set; }

    /// <summary>Whether the sample stands in the text exactly once.</summary>
    public static bool IsOnly(ReadOnlySpan<char> text, ReadOnlySpan<char> sample)
    {
        var places = new TextSearch(text, sample);
        return places.Next() && !places.Next();
    }

    /// <summary>Steps to the next place; false when there is none.</summary>
    public bool Next()
    {
        if (sample.IsEmpty)
        {
            return false;
        }

        if (borders.Length > 0)
        {
            return NextByBorders();
        }

        var from = Start + 1;
        var found = from < text.Length ? text[from..].IndexOf(sample) : -1;
        Start = found < 0 ? text.Length : from + found;
        return found >= 0;
    }

    private bool NextByBorders()
    {
        while (read < text.Length)
        {
            while (matched > 0 && text[read] != sample[matched])
            {
                matched = borders[matched - 1];
            }

            matched += text[read++] == sample[matched] ? 1 : 0;
            if (matched == sample.Length)
            {
                matched = borders[matched - 1];
                Start = read - sample.Length;
                return true;
            }
        }

        return false;
    }

    private static int[] Borders(ReadOnlySpan<char> sample)
    {
        var lengths = new int[sample.Length];
        var length = 0;
        for (var i = 1; i < sample.Length; i++)
        {
            while (length > 0 && sample[i] != sample[length])
            {
                length = lengths[length - 1];
            }

            lengths[i] = sample[i] == sample[length] ? ++length : length;
        }

        return lengths;
    }
}
