using System.Runtime.CompilerServices;

namespace FactCheck.Text.Worthiness;

/// <summary>
/// The tokens of one sentence with their word classes, in buffers that are used again. A word keeps its inner apostrophes,
/// hyphens and dots; a number is one token of no particular value; of other signs only those that tell something count.
/// </summary>
internal sealed class SentenceTokens
{
    /// <summary>What lies after so many code units, or after so many tokens, is left out.</summary>
    public const int LongestText = 1000;
    public const int Most = 200;

    private readonly char[] folded = new char[LongestText + 2];
    private readonly ulong[] hashes = new ulong[Most];
    private readonly byte[] classes = new byte[Most];
    private readonly TextSpan[] spans = new TextSpan[Most];
    private int folds;

    public static byte Number { get; } = (byte)WordClasses.Count;

    public static byte Year { get; } = (byte)(WordClasses.Count + 1);

    public int Count { get; private set; }

    /// <summary>Tokens that are figures or years.</summary>
    public int Numbers { get; private set; }

    /// <summary>Capitalised words after the first token.</summary>
    public int Capitals { get; private set; }

    /// <summary>Words the lexicon knows.</summary>
    public int Known { get; private set; }

    public bool HasQuestionMark { get; private set; }

    /// <summary>The sentence in lower case with digits made equal and a space at each end.</summary>
    public ReadOnlySpan<char> Folded => folded.AsSpan(0, folds);

    public ulong Hash(int token) => hashes[token];

    public byte Class(int token) => classes[token];

    public TextSpan Span(int token) => spans[token];

    // Runs are short: a few thousand sentences are over before the runtime would compile this a second time.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(ReadOnlySpan<char> sentence)
    {
        (Count, Numbers, Capitals, Known, HasQuestionMark) = (0, 0, 0, 0, false);
        folded[0] = ' ';
        folds = 1;
        var text = sentence[..Math.Min(sentence.Length, LongestText)];
        for (var at = 0; at < text.Length; )
        {
            at = char.IsLetterOrDigit(text[at]) ? ReadWord(text, at) : ReadSign(text, at);
        }

        folded[folds++] = ' ';
    }

    private int ReadSign(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        var tells = c is '?' or '？' or '؟' or '$' or '%' or '€' or '£' or '"' or '“' or '”';
        if (tells || folded[folds - 1] != ' ')
        {
            folded[folds++] = char.IsWhiteSpace(c) ? ' ' : c;
        }

        HasQuestionMark |= c is '?' or '？' or '؟';
        if (tells)
        {
            Add(FeatureHash.Add(FeatureHash.Seed, c), 0, new TextSpan(at, at + 1));
        }

        return at + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ReadWord(ReadOnlySpan<char> text, int start)
    {
        var foldedStart = folds;
        var at = start;
        for (; at < text.Length && Continues(text, at); at++)
        {
            var c = char.ToLowerInvariant(text[at]);
            folded[folds++] =
                c == '’' ? '\''
                : char.IsDigit(c) ? '0'
                : c;
        }

        var span = new TextSpan(start, at);
        if (char.IsDigit(text[start]))
        {
            var isYear = FiguresYear(text[start..at]);
            Numbers++;
            Add(FeatureHash.Add(FeatureHash.Seed, isYear ? 1UL : 2UL), isYear ? Year : Number, span);
            return at;
        }

        Capitals += char.IsUpper(text[start]) && Count > 0 ? 1 : 0;
        var hash = FeatureHash.Of(folded.AsSpan(foldedStart, folds - foldedStart));
        var wordClass = WordClasses.Of(hash);
        Known += wordClass > 0 ? 1 : 0;
        Add(hash, wordClass, span);
        return at;
    }

    // "1998" and "1990s", not "2,000".
    private static bool FiguresYear(ReadOnlySpan<char> word) =>
        word.Length is 4 or 5 && word[0] is '1' or '2' && !word[1..4].ContainsAnyExceptInRange('0', '9');

    private static bool Continues(ReadOnlySpan<char> text, int at) =>
        char.IsLetterOrDigit(text[at])
        || at + 1 < text.Length
            && at > 0
            && char.IsLetterOrDigit(text[at + 1])
            && text[at] switch
            {
                '\'' or '’' or '-' => true,
                '.' => char.IsUpper(text[at - 1]) || char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
                ',' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
                _ => false,
            };

    private void Add(ulong hash, byte wordClass, TextSpan span)
    {
        if (Count < Most)
        {
            hashes[Count] = hash;
            classes[Count] = wordClass;
            spans[Count++] = span;
        }
    }
}
