namespace FactCheck.Text.Revisions;

/// <summary>
/// Walks over the words of a text: runs of letters, digits and marks, with an apostrophe inside a word and a point or comma
/// inside a number. In scripts written without spaces, and outside the basic plane (emoji
/// among them), each character is a word of its own. Punctuation is skipped or
/// handed out one character at a time; white space is always skipped.
/// </summary>
internal ref struct WordScanner(ReadOnlySpan<char> text, bool punctuation)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly bool punctuation = punctuation;

    /// <summary>Where the current word begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the current word ends, exclusive.</summary>
    public int End { get; private set; }

    /// <summary>What <see cref="WordHash.Of"/> the current word is.</summary>
    public ulong Hash { get; private set; }

    /// <summary>Whether the current word belongs to a script written without spaces.</summary>
    public bool IsUnspaced { get; private set; }

    /// <summary>Steps to the next word; false at the end.</summary>
    public bool Next()
    {
        var at = End;
        while (at < text.Length && !IsToken(text[at]))
        {
            at++;
        }

        if (at == text.Length)
        {
            return false;
        }

        Start = at;
        IsUnspaced = Unspaced(text[at]);
        Hash = WordHash.Add(WordHash.Seed, WordHash.Level(text[at]));
        if (IsPair(at))
        {
            Hash = WordHash.Add(Hash, WordHash.Level(text[at + 1]));
            End = at + 2;
        }
        else
        {
            End = IsUnspaced || !IsWordPart(text[at]) ? at + 1 : WordEnd(at + 1);
        }

        return true;
    }

    private readonly bool IsToken(char c) =>
        IsWordPart(c) || char.IsSurrogate(c) || (punctuation && !char.IsWhiteSpace(c));

    private readonly bool IsPair(int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);

    private int WordEnd(int at)
    {
        var hash = Hash;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (char.IsAsciiLetterOrDigit(c))
            {
                // Sets the bit that tells a small letter from a capital, and that every digit has.
                hash = WordHash.Add(hash, (char)(c | 0x20));
            }
            else if (Continues(at))
            {
                hash = WordHash.Add(hash, WordHash.Level(c));
            }
            else
            {
                break;
            }
        }

        Hash = hash;
        return at;
    }

    private readonly bool Continues(int at) => IsWordPart(text[at]) ? !Unspaced(text[at]) : JoinsWord(at);

    private readonly bool JoinsWord(int at) =>
        at + 1 < text.Length
        && text[at] switch
        {
            '\'' or '\u2019' => char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]),
            '.' or ',' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
            _ => false,
        };

    private static bool IsWordPart(char c) =>
        c < 128 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || IsMark(c);

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool Unspaced(char c) =>
        c >= '\u0e00'
        && c
            is (>= '\u0e00' and <= '\u0eff')
                or (>= '\u1000' and <= '\u109f')
                or (>= '\u1780' and <= '\u17ff')
                or (>= '\u3040' and <= '\u30ff')
                or (>= '\u3400' and <= '\u9fff');
}
