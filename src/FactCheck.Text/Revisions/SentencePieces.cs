using System.Buffers;

namespace FactCheck.Text.Revisions;

/// <summary>
/// The sentences of a text cut once more wherever a sentence might end. Two revisions may be cut into sentences differently,
/// by the segmenter or by a person; cut this finely they are comparable all the same, and a cut too many does no harm, for it
/// is made in both.
/// </summary>
internal sealed class SentencePieces
{
    private const int LeastLength = 12;
    private const int ShortWord = 2;

    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?\u2026\u3002\uff01\uff1f");

    private readonly List<TextSpan> spans;
    private readonly List<int> owners = [];
    private readonly int[] first;
    private readonly int[] lengths;

    public SentencePieces(string text, IReadOnlyList<TextSpan> sentences)
    {
        spans = new List<TextSpan>(sentences.Count);
        first = new int[sentences.Count + 1];
        lengths = new int[sentences.Count];
        for (var i = 0; i < sentences.Count; i++)
        {
            var start = sentences[i].Start;
            while (NextCut(text, start, sentences[i].End) is > 0 and var cut)
            {
                Add(new TextSpan(start, cut), i);
                start = cut;
                while (char.IsWhiteSpace(text[start]))
                {
                    start++;
                }
            }

            Add(new TextSpan(start, sentences[i].End), i);
            first[i + 1] = spans.Count;
        }
    }

    /// <summary>The pieces in order, none with white space at its ends.</summary>
    public IReadOnlyList<TextSpan> Spans => spans;

    /// <summary>How many sentences were cut.</summary>
    public int SentenceCount => first.Length - 1;

    /// <summary>The number of the sentence a piece belongs to.</summary>
    public int Owner(int piece) => owners[piece];

    /// <summary>The number of the first piece of a sentence.</summary>
    public int First(int sentence) => first[sentence];

    /// <summary>How many pieces a sentence has.</summary>
    public int PieceCount(int sentence) => first[sentence + 1] - first[sentence];

    /// <summary>The length of the pieces of a sentence together, without the white space between them.</summary>
    public int Length(int sentence) => lengths[sentence];

    /// <summary>The length of the pieces of several sentences.</summary>
    public int Length(SentenceRange sentences)
    {
        var length = 0;
        for (var i = sentences.First; i < sentences.End; i++)
        {
            length += lengths[i];
        }

        return length;
    }

    private void Add(TextSpan span, int owner)
    {
        spans.Add(span);
        owners.Add(owner);
        lengths[owner] += span.Length;
    }

    /// <summary>Where the first piece of [start, end) ends, or 0 when it is all one.</summary>
    private static int NextCut(string text, int start, int end)
    {
        var at = start + LeastLength;
        while (at < end - LeastLength && text.AsSpan(at, end - LeastLength - at).IndexOfAny(Stops) is >= 0 and var step)
        {
            at += step + 1;
            var after = at;
            while (after < end && IsCloser(text[after]))
            {
                after++;
            }

            var wide = text[at - 1] > '\u3000';
            if (
                after < end - LeastLength
                && (wide || (char.IsWhiteSpace(text[after]) && !IsAbbreviation(text, start, at - 1)))
            )
            {
                return after;
            }

            at = after;
        }

        return 0;
    }

    private static bool IsCloser(char c) =>
        c
            is '.'
                or '!'
                or '?'
                or '"'
                or '\''
                or ')'
                or ']'
                or '*'
                or '_'
                or '\u201d'
                or '\u2019'
                or '\u00bb'
                or '\u300d';

    /// <summary>Whether the stop at <paramref name="stop"/> follows an initial or a word so short that it is likely cut short.</summary>
    private static bool IsAbbreviation(string text, int start, int stop)
    {
        var letters = 0;
        while (stop - letters > start && char.IsLetter(text[stop - letters - 1]))
        {
            letters++;
        }

        var cutShort = letters is > 0 and <= ShortWord && (stop == letters || !char.IsDigit(text[stop - letters - 1]));
        return text[stop] == '.' && cutShort;
    }
}
