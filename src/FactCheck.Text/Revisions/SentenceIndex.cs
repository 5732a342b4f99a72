namespace FactCheck.Text.Revisions;

/// <summary>
/// Leads from a word, by its hash, to the sentences that have it. A table with open addressing; sentences of a word are a
/// linked list in the order in which they were added. Words of more than <paramref name="most"/> sentences lead nowhere.
/// </summary>
internal sealed class SentenceIndex(int most)
{
    private Slot[] slots = new Slot[512];
    private int used;

    // The first posting stands for none.
    private Posting[] postings = new Posting[256];
    private int postingCount = 1;

    /// <summary>Adds a sentence under each of <paramref name="words"/>, which are sorted.</summary>
    public void Add(int sentence, ReadOnlySpan<ulong> words)
    {
        for (var w = 0; w < words.Length; w++)
        {
            if (w == 0 || words[w] != words[w - 1])
            {
                Add(sentence, words[w]);
            }
        }
    }

    /// <summary>The first posting of a word, or 0.</summary>
    public int First(ulong word)
    {
        ref var slot = ref slots[SlotOf(word)];
        return slot.Count > most ? 0 : slot.First;
    }

    /// <summary>The sentence of a posting; steps to the next posting of the word, or 0.</summary>
    public int Take(ref int posting)
    {
        var (sentence, next) = postings[posting];
        posting = next;
        return sentence;
    }

    private void Add(int sentence, ulong word)
    {
        ref var slot = ref slots[SlotOf(word)];
        if (slot.Count++ > most)
        {
            return;
        }

        if (postingCount == postings.Length)
        {
            Array.Resize(ref postings, 2 * postingCount);
        }

        postings[postingCount] = new Posting(sentence, 0);
        if (slot.First == 0)
        {
            slot = new Slot(word, postingCount, postingCount, 1);
            used++;
        }
        else
        {
            postings[slot.Last] = postings[slot.Last] with { Next = postingCount };
            slot.Last = postingCount;
        }

        postingCount++;
        if (used > slots.Length / 2)
        {
            Grow();
        }
    }

    /// <summary>Where a word is, or is to be.</summary>
    private int SlotOf(ulong word)
    {
        var at = (int)(word & (ulong)(slots.Length - 1));
        while (slots[at].First != 0 && slots[at].Word != word)
        {
            at = (at + 1) & (slots.Length - 1);
        }

        return at;
    }

    private void Grow()
    {
        var smaller = slots;
        slots = new Slot[2 * smaller.Length];
        foreach (var slot in smaller)
        {
            if (slot.First != 0)
            {
                slots[SlotOf(slot.Word)] = slot;
            }
        }
    }

    private readonly record struct Posting(int Sentence, int Next);

    private struct Slot(ulong word, int first, int last, int count)
    {
        public readonly ulong Word = word;
        public readonly int First = first;
        public int Last = last;
        public int Count = count;
    }
}
