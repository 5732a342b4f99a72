using System.Text;

namespace FactCheck.Text.Anchoring;

/// <summary>
/// A text with what typesetting and copying change levelled: quote marks, dashes, white space, upper and lower case, accents,
/// ligatures, soft hyphens, and words hyphenated over a line end. Keeps for each letter where it came from, so that what is
/// found in it can be shown in the text as it stands. Takes time and memory in proportion to the text.
/// </summary>
public sealed class FoldedText
{
    private const int FirstAccented = '\u00c0';
    private const int LastAccented = '\u024f';

    private static readonly char[] Bare =
    [
        .. Enumerable
            .Range(FirstAccented, LastAccented + 1 - FirstAccented)
            .Select(c => char.ToLowerInvariant(((char)c).ToString().Normalize(NormalizationForm.FormD)[0])),
    ];

    private char[] letters;
    private int[] starts;
    private int[] ends;
    private int count;

    private FoldedText(string original)
    {
        Original = original;
        letters = new char[original.Length];
        starts = new int[original.Length];
        ends = new int[original.Length];
    }

    /// <summary>The text as it stands.</summary>
    public string Original { get; }

    /// <summary>The levelled letters.</summary>
    internal ReadOnlySpan<char> Letters => letters.AsSpan(0, count);

    /// <summary>Levels <paramref name="text"/>; white space at its ends is dropped.</summary>
    public static FoldedText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new FoldedText(text);
        for (var at = 0; at < text.Length; )
        {
            at = folded.Take(at);
        }

        folded.count -= folded.count > 0 && folded.letters[folded.count - 1] == ' ' ? 1 : 0;
        return folded;
    }

    /// <summary>Where the levelled letters [start, end) stand in the original.</summary>
    internal TextSpan Unfold(int start, int end) =>
        end > start ? new TextSpan(starts[start], ends[end - 1])
        : start < count ? new TextSpan(starts[start], starts[start])
        : new TextSpan(Original.Length, Original.Length);

    private int Take(int at)
    {
        var c = Original[at];
        if (char.IsWhiteSpace(c))
        {
            return TakeSpace(at);
        }

        if (IsInvisible(c))
        {
            // A combining mark belongs to the letter before it, a soft hyphen to none.
            if (count > 0 && c is >= '\u0300' and <= '\u036f')
            {
                ends[count - 1] = at + 1;
            }

            return at + 1;
        }

        if (c is '-' or '\u2010' && LineBreakAfter(at) is > 0 and var next)
        {
            return next;
        }

        if (Several(c) is { } several)
        {
            foreach (var letter in several)
            {
                Add(letter, at, at + 1);
            }

            return at + 1;
        }

        Add(Level(c), at, at + 1);
        return at + 1;
    }

    private int TakeSpace(int at)
    {
        var end = at + 1;
        while (end < Original.Length && char.IsWhiteSpace(Original[end]))
        {
            end++;
        }

        if (count > 0)
        {
            Add(' ', at, end);
        }

        return end;
    }

    /// <summary>Where the word goes on when a hyphen divides it at a line end, otherwise 0.</summary>
    private int LineBreakAfter(int hyphen)
    {
        if (hyphen == 0 || !char.IsLetter(Original[hyphen - 1]))
        {
            return 0;
        }

        var (at, breaks) = (hyphen + 1, false);
        while (at < Original.Length && char.IsWhiteSpace(Original[at]))
        {
            breaks |= Original[at++] == '\n';
        }

        return breaks && at < Original.Length && char.IsLower(Original[at]) ? at : 0;
    }

    private void Add(char letter, int start, int end)
    {
        if (count == letters.Length)
        {
            // Only letters that become several need more room than the text.
            var room = (2 * count) + 4;
            Array.Resize(ref letters, room);
            Array.Resize(ref starts, room);
            Array.Resize(ref ends, room);
        }

        (letters[count], starts[count], ends[count]) = (letter, start, end);
        count++;
    }

    private static bool IsInvisible(char c) =>
        c is '\u00ad' or (>= '\u0300' and <= '\u036f') or (>= '\u200b' and <= '\u200f') or '\u2060' or '\ufeff';

    private static string? Several(char c) =>
        c switch
        {
            '\u2026' => "...",
            '\u00df' => "ss",
            '\u00e6' or '\u00c6' => "ae",
            '\u0153' or '\u0152' => "oe",
            '\ufb00' => "ff",
            '\ufb01' => "fi",
            '\ufb02' => "fl",
            '\ufb03' => "ffi",
            '\ufb04' => "ffl",
            _ => null,
        };

    private static char Level(char c) =>
        c switch
        {
            < '\u0080' => c == '`' ? '\'' : char.ToLowerInvariant(c),
            '\u2018' or '\u2019' or '\u201a' or '\u201b' or '\u2032' or '\u2039' or '\u203a' or '\u00b4' => '\'',
            '\u201c' or '\u201d' or '\u201e' or '\u201f' or '\u2033' or '\u00ab' or '\u00bb' => '"',
            (>= '\u2010' and <= '\u2015') or '\u2212' or '\ufe58' or '\uff0d' => '-',
            >= (char)FirstAccented and <= (char)LastAccented => Bare[c - FirstAccented],
            _ => char.ToLowerInvariant(c),
        };
}
