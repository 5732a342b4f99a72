using System.Runtime.CompilerServices;

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
    private readonly Block[] column;

    /// <summary>Prepares <paramref name="pattern"/>, which is not empty.</summary>
    public EditPattern(ReadOnlySpan<char> pattern)
    {
        ArgumentOutOfRangeException.ThrowIfZero(pattern.Length, nameof(pattern));
        Length = pattern.Length;
        blocks = (Length + Bits - 1) / Bits;
        column = new Block[blocks];
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
            active = Advance(text[i], active, bound);
            if (active == blocks - 1 && column[active].Score <= bound)
            {
                Note(ends, new PatternEnd(i + 1, column[active].Score));
                bound = Math.Min(bound, column[active].Score + slack);
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
            var letters = equal.AsSpan(Letter(backwards ? text[^read] : text[read - 1]) * blocks, blocks);
            var carry = 1;
            for (var b = 0; b < letters.Length; b++)
            {
                carry = column[b].Advance(letters[b], carry);
            }

            distances[read] = column[^1].Score;
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
            column[b] = new Block(Rows(b), b == 0 ? 0 : column[b - 1].Score);
        }

        return Math.Min(blocks, (bound + Bits) / Bits) - 1;
    }

    private int Rows(int block) => block == blocks - 1 ? Length - (block * Bits) : Bits;

    private int Letter(char c) => pages[c >> 8] is { } page ? page[c & 255] : 0;

    private int Advance(char c, int active, int bound)
    {
        var letters = equal.AsSpan(Letter(c) * blocks, blocks);
        var carry = 0;
        foreach (ref var block in column.AsSpan(0, active + 1))
        {
            carry = block.Advance(letters[0], carry);
            letters = letters[1..];
        }

        var score = column[active].Score;
        if (!letters.IsEmpty && score - carry <= bound && (carry < 0 || (letters[0] & 1) != 0))
        {
            column[active + 1] = new Block(Rows(active + 1), score - carry);
            column[active + 1].Advance(letters[0], carry);
            return active + 1;
        }

        while (active > 0 && column[active].Score >= bound + Rows(active))
        {
            active--;
        }

        return active;
    }

    /// <summary>Up to 64 rows of the current column: where the distance rises and falls from row to row, and its value in the last.</summary>
    private struct Block(int rows, int above)
    {
        private readonly int last = rows - 1;
        private ulong plus = ulong.MaxValue;
        private ulong minus = 0;

        /// <summary>The distance in the last row.</summary>
        public int Score { get; private set; } = above + rows;

        /// <summary>Steps to the next column and gives the change along its last row, from the change along the row above.</summary>
        /// <param name="equal">The rows whose letter is that of the column.</param>
        /// <param name="carry">-1, 0 or 1.</param>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public int Advance(ulong equal, int carry)
        {
            ulong falls = (uint)carry >> 31;
            var either = equal | minus;
            equal |= falls;
            var diagonal = (((equal & plus) + plus) ^ plus) | equal;
            var right = minus | ~(diagonal | plus);
            var left = plus & diagonal;
            var change = (int)((right >> last) & 1) - (int)((left >> last) & 1);
            right = (right << 1) | ((uint)(carry + 1) >> 1);
            left = (left << 1) | falls;
            plus = left | ~(either | right);
            minus = right & either;
            Score += change;
            return change;
        }
    }
}
