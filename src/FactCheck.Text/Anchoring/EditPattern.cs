namespace FactCheck.Text.Anchoring;

/// <summary>A place where a pattern ends in a text, exclusive, and its edit distance there.</summary>
internal readonly record struct PatternEnd(int End, int Distance);

/// <summary>
/// A pattern whose edit distance (letters added, missing or changed, one each) to parts of a text is found for 64 of its
/// letters at a time: Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming"
/// (JACM 46, 1999), in blocks, of which only those are worked on that can still stay below the bound (section 4, after
/// Ukkonen). Units are UTF-16 code units. Time is the length of the text times the blocks within the bound.
/// </summary>
internal sealed class EditPattern
{
    private const int Bits = 64;

    private readonly int blocks;
    private readonly ushort[]?[] pages = new ushort[]?[256];
    private readonly ulong[] equal;
    private readonly ulong lastRow;
    private readonly ulong[] plus;
    private readonly ulong[] minus;
    private readonly int[] scores;

    /// <summary>Prepares <paramref name="pattern"/>, which is not empty.</summary>
    public EditPattern(ReadOnlySpan<char> pattern)
    {
        ArgumentOutOfRangeException.ThrowIfZero(pattern.Length, nameof(pattern));
        Length = pattern.Length;
        blocks = (Length + Bits - 1) / Bits;
        lastRow = 1UL << ((Length - 1) % Bits);
        (plus, minus, scores) = (new ulong[blocks], new ulong[blocks], new int[blocks]);
        var letters = 1;
        foreach (var c in pattern)
        {
            ref var letter = ref (pages[c >> 8] ??= new ushort[256])[c & 255];
            letter = letter == 0 ? (ushort)letters++ : letter;
        }

        equal = new ulong[letters * blocks];
        for (var i = 0; i < Length; i++)
        {
            equal[(Letter(pattern[i]) * blocks) + (i / Bits)] |= 1UL << (i % Bits);
        }
    }

    /// <summary>The number of letters.</summary>
    public int Length { get; }

    /// <summary>
    /// The ends of all parts of the text at a distance of at most <paramref name="bound"/>, each the nearest of its
    /// surroundings; the bound falls to <paramref name="slack"/> above the least distance met so far.
    /// </summary>
    public List<PatternEnd> Search(ReadOnlySpan<char> text, int bound, int slack)
    {
        var ends = new List<PatternEnd>();
        var active = Reset(bound);
        for (var i = 0; i < text.Length; i++)
        {
            active = Column(text[i], active, bound);
            if (active == blocks - 1 && scores[active] <= bound)
            {
                Note(ends, new PatternEnd(i + 1, scores[active]));
                bound = Math.Min(bound, scores[active] + slack);
            }
        }

        ends.RemoveAll(e => e.Distance > bound);
        return ends;
    }

    /// <summary>
    /// The distance to each beginning of <paramref name="text"/> by its length, from the empty one to the whole; the text is
    /// read backwards when <paramref name="backwards"/> is set (and the pattern was given so).
    /// </summary>
    public int[] Distances(ReadOnlySpan<char> text, bool backwards)
    {
        Reset(Length);
        var distances = new int[text.Length + 1];
        distances[0] = Length;
        for (var read = 1; read <= text.Length; read++)
        {
            var letter = Letter(backwards ? text[^read] : text[read - 1]) * blocks;
            var carry = 1;
            for (var b = 0; b < blocks; b++)
            {
                carry = Advance(b, equal[letter + b], carry);
            }

            distances[read] = scores[^1];
        }

        return distances;
    }

    private static void Note(List<PatternEnd> ends, PatternEnd end)
    {
        if (ends.Count > 0 && end.End - ends[^1].End <= ends[^1].Distance + end.Distance + 1)
        {
            ends[^1] = end.Distance < ends[^1].Distance ? end : ends[^1];
            return;
        }

        ends.Add(end);
    }

    private int Reset(int bound)
    {
        for (var b = 0; b < blocks; b++)
        {
            Open(b, Rows(b) + (b == 0 ? 0 : scores[b - 1]));
        }

        return Math.Min(blocks, (bound + Bits) / Bits) - 1;
    }

    private void Open(int block, int score) => (plus[block], minus[block], scores[block]) = (ulong.MaxValue, 0, score);

    private int Rows(int block) => block == blocks - 1 ? Length - (block * Bits) : Bits;

    private int Letter(char c) => pages[c >> 8] is { } page ? page[c & 255] : 0;

    private int Column(char c, int active, int bound)
    {
        var letter = Letter(c) * blocks;
        var carry = 0;
        for (var b = 0; b <= active; b++)
        {
            carry = Advance(b, equal[letter + b], carry);
        }

        var next = active + 1;
        if (next < blocks && scores[active] - carry <= bound && (carry < 0 || (equal[letter + next] & 1) != 0))
        {
            Open(next, scores[active] - carry + Rows(next));
            Advance(next, equal[letter + next], carry);
            return next;
        }

        while (active > 0 && scores[active] >= bound + Rows(active))
        {
            active--;
        }

        return active;
    }

    private int Advance(int block, ulong eq, int carry)
    {
        var (pv, mv) = (plus[block], minus[block]);
        var xv = eq | mv;
        eq |= carry < 0 ? 1UL : 0;
        var xh = (((eq & pv) + pv) ^ pv) | eq;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        var row = block == blocks - 1 ? lastRow : 1UL << (Bits - 1);
        var result = ((ph & row) != 0 ? 1 : 0) - ((mh & row) != 0 ? 1 : 0);
        ph = (ph << 1) | (carry > 0 ? 1UL : 0);
        mh = (mh << 1) | (carry < 0 ? 1UL : 0);
        plus[block] = mh | ~(xv | ph);
        minus[block] = ph & xv;
        scores[block] += result;
        return result;
    }
}
