using System.Numerics;

namespace FactCheck.Text.Revisions;

/// <summary>How many words a sentence has, and a bit for each, picked by its hash: enough to see quickly that two have little in common.</summary>
internal readonly record struct WordTally(int Count, ulong Bits)
{
    private const double Rounding = 1e-9;

    /// <summary>These words and one more.</summary>
    public WordTally With(ulong word) => new(Count + 1, Bits | (1UL << (int)(word >> 58)));

    /// <summary>Whether <see cref="WordBag.Likeness"/> can reach <paramref name="least"/>; never false when it does.</summary>
    public bool CanReach(WordTally other, double least)
    {
        // A word whose bit the other lacks is not in the other.
        var here = Count - BitOperations.PopCount(Bits & ~other.Bits);
        var there = other.Count - BitOperations.PopCount(other.Bits & ~Bits);
        return 2.0 * Math.Min(here, there) >= (least * (Count + other.Count)) - Rounding;
    }
}
