namespace FactCheck.Formats.Reading;

/// <summary>
/// Turns lines into paragraphs. Ordinarily each line is one. Text that was hard-wrapped at a width has blank lines between
/// its paragraphs and single breaks inside them; there the lines of a paragraph are joined.
/// </summary>
/// <remarks>
/// A wrapping program breaks a line because the next word no longer fitted. So the widest line gives the width, and a break is
/// taken for wrapping when the next line's first word would have made the line longer than that. The whole text counts
/// as wrapped when nearly all breaks are of that sort and many fall inside a sentence. Given up: text wrapped with very uneven
/// lines, and two-line paragraphs alone; these keep their breaks, which a person mends by merging.
/// </remarks>
internal static class WrappedLines
{
    private const int NarrowestWidth = 30;
    private const int WidestWidth = 120;

    /// <summary>The paragraphs of the lines, blank lines left out, or those up to the first beyond <paramref name="limit"/>.</summary>
    /// <param name="lines">Clean and trimmed lines; the blank ones separate paragraphs.</param>
    /// <param name="limit">One paragraph more than this is enough to know that there are too many.</param>
    public static List<ReadParagraph> Join(IReadOnlyList<string> lines, int limit)
    {
        var width = WidthOfWrapping(lines);
        var paragraphs = new List<ReadParagraph>();
        for (var i = 0; i < lines.Count && paragraphs.Count <= limit; i++)
        {
            if (lines[i].Length == 0)
            {
                continue;
            }

            var end = i + 1;
            while (width > 0 && end < lines.Count && lines[end].Length > 0 && Wraps(lines[end - 1], lines[end], width))
            {
                end++;
            }

            paragraphs.Add(new ReadParagraph(end == i + 1 ? lines[i] : Joined(lines, i, end)));
            i = end - 1;
        }

        return paragraphs;
    }

    private static int WidthOfWrapping(IReadOnlyList<string> lines)
    {
        var width = lines.Count == 0 ? 0 : lines.Max(line => line.Length);
        if (width is < NarrowestWidth or > WidestWidth)
        {
            return 0;
        }

        var (breaks, full, insideSentence) = (0, 0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            // A short line was ended on purpose, as a headline is; it says nothing for or against wrapping.
            if (lines[i].Length > 0 && lines[i - 1].Length * 2 > width)
            {
                breaks++;
                full += Wraps(lines[i - 1], lines[i], width) ? 1 : 0;
                insideSentence += GoesOn(lines[i - 1], lines[i]) ? 1 : 0;
            }
        }

        return breaks >= 2 && full * 10 >= breaks * 8 && insideSentence * 10 >= breaks * 4 ? width : 0;
    }

    private static bool Wraps(string line, string next, int width)
    {
        var space = next.IndexOf(' ', StringComparison.Ordinal);
        var firstWord = space < 0 ? next.Length : space;
        return line.Length + 1 + firstWord > width && !Bullets.Starts(next);
    }

    private static bool GoesOn(string line, string next) =>
        !Sentences.EndsOne(line) && char.IsLetter(next[0]) && !char.IsUpper(next[0]);

    private static string Joined(IReadOnlyList<string> lines, int start, int end)
    {
        var text = new System.Text.StringBuilder(lines[start]);
        for (var i = start + 1; i < end; i++)
        {
            var (last, first) = (text[^1], lines[i][0]);
            var together = (last == '-' && char.IsLower(first)) || (IsIdeographic(last) && IsIdeographic(first));
            text.Append(together ? "" : " ").Append(lines[i]);
        }

        return text.ToString();
    }

    // Chinese and Japanese write no spaces between words.
    private static bool IsIdeographic(char c) => c is (>= '\u3000' and <= '\u9fff') or (>= '\uff00' and <= '\uffef');
}
