using System.Globalization;

namespace FactCheck.Domain.Articles;

/// <summary>A word of a sentence, before which it can be split.</summary>
/// <param name="At">Where the word begins, in UTF-16 code units of the sentence.</param>
/// <param name="Word">The word with its punctuation; a single character where words have no spaces between them.</param>
/// <param name="IsLikely">Whether what stands before it ends like a sentence.</param>
public readonly record struct BreakPlace(int At, string Word, bool IsLikely)
{
    private const string Ends = ".?!…:;؟۔。！？；।։";
    private const string Closers = "\"'”’»)]」』）";

    /// <summary>The words of the sentence in their order; the first one only begins it.</summary>
    public static IReadOnlyList<BreakPlace> Of(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        List<BreakPlace> places = [];
        for (var at = 0; at < sentence.Length; )
        {
            var end = at;
            while (end < sentence.Length && !char.IsWhiteSpace(sentence[end]))
            {
                end += StringInfo.GetNextTextElementLength(sentence, end);
                if (IsUnspaced(sentence[at]))
                {
                    break;
                }
            }

            if (end > at)
            {
                places.Add(new BreakPlace(at, sentence[at..end], EndsSentence(sentence.AsSpan(0, at))));
            }

            at = Math.Max(end, at + (end == at ? 1 : 0));
        }

        return places;
    }

    private static bool EndsSentence(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd().TrimEnd(Closers);
        return !before.IsEmpty && Ends.Contains(before[^1]);
    }

    // Thai to Khmer, kana, and the Chinese characters of the basic plane: what is written without spaces between words.
    private static bool IsUnspaced(char c) =>
        c
            is (>= '\u0E00' and <= '\u0EFF')
                or (>= '\u1000' and <= '\u109F')
                or (>= '\u1780' and <= '\u17FF')
                or (>= '\u3000' and <= '\u30FF')
                or (>= '\u3400' and <= '\u9FFF')
                or (>= '\uF900' and <= '\uFAFF')
                or (>= '\uFF00' and <= '\uFF60');
}
