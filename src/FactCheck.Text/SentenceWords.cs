namespace FactCheck.Text;

/// <summary>
/// The words of a sentence, folded for comparison, with their spans. Hyphens, apostrophes and dots inside a word belong to
/// it ("e-mail", "d'après", "U.S"); a possessive "'s" is a word of its own; an ideograph is one.
/// </summary>
internal sealed class SentenceWords
{
    private readonly List<TextSpan> spans = [];
    private readonly List<string> folded = [];

    public SentenceWords(string text)
    {
        Text = text;
        for (var at = 0; at < text.Length; )
        {
            if (!WordLetters.IsPart(text[at]))
            {
                at++;
                continue;
            }

            var end = WordEnd(text, at);
            spans.Add(new TextSpan(at, end));
            folded.Add(string.Create(end - at, (text, at), FoldInto));
            at = end;
        }
    }

    public string Text { get; }

    public int Count => spans.Count;

    public TextSpan SpanOf(int word) => spans[word];

    /// <summary>The word in lower case, without accents, apostrophes made plain; empty outside the sentence.</summary>
    public string this[int word] => word >= 0 && word < Count ? folded[word] : "";

    /// <summary>The number of words that end at or before the code unit <paramref name="offset"/>.</summary>
    public int CountBefore(int offset)
    {
        var low = 0;
        var high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The words from <paramref name="first"/> on, joined by single spaces; null when fewer are left.</summary>
    public string? Phrase(int first, int count) =>
        first < 0 || first + count > Count ? null
        : count == 1 ? folded[first]
        : string.Join(' ', folded.GetRange(first, count));

    /// <summary>What is written between a word and the next, or after the last; nothing for a word that does not exist.</summary>
    public ReadOnlySpan<char> GapAfter(int word) =>
        word < 0 || word >= Count
            ? []
            : Text.AsSpan()[spans[word].End..(word + 1 < Count ? spans[word + 1].Start : Text.Length)];

    public bool IsCapital(int word) => word >= 0 && word < Count && char.IsUpper(Text[spans[word].Start]);

    private static void FoldInto(Span<char> target, (string Text, int Start) source)
    {
        for (var i = 0; i < target.Length; i++)
        {
            target[i] = WordLetters.Fold(source.Text[source.Start + i]);
        }
    }

    private static int WordEnd(string text, int start)
    {
        var end = WordLetters.WordEnd(text, start);
        while (
            end + 1 < text.Length
            && WordLetters.Fold(text[end]) is '-' or '\'' or '.'
            && WordLetters.IsPart(text[end + 1])
            && !WordLetters.IsUnspaced(text[end + 1])
            && !IsPossessive(text, end)
        )
        {
            end = WordLetters.WordEnd(text, end + 1);
        }

        return end;
    }

    private static bool IsPossessive(string text, int at) =>
        WordLetters.Fold(text[at]) == '\''
        && text[at + 1] is 's' or 'S'
        && (at + 2 == text.Length || !WordLetters.IsPart(text[at + 2]));
}
