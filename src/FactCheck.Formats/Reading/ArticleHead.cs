using FactCheck.Domain.Articles;

namespace FactCheck.Formats.Reading;

/// <summary>Finds the head of an article in its lines: where it ends, the headline, who wrote it and when it came out.</summary>
internal static class ArticleHead
{
    private const int FarthestSign = 60;
    private const int LongestHeadline = 220;

    /// <summary>
    /// The last byline, dateline or address of the head, or -1 when there is none. At most two paragraphs of prose stand before
    /// it (a standfirst, perhaps in two parts), and the signs of one head stand close together.
    /// </summary>
    public static int LastSign(IReadOnlyList<PageLine> lines)
    {
        var (last, prose) = (-1, 0);
        for (var i = 0; i < Math.Min(lines.Count, FarthestSign) && prose <= 2; i++)
        {
            if (IsSign(lines[i]) && (last < 0 ? prose == 0 || !IsBareDate(lines[i]) : i - last <= 6))
            {
                last = i;
                continue;
            }

            prose += lines[i] is { IsProse: true, Role: LineRole.Text } ? (last < 0 ? 1 : 3) : 0;
        }

        return last;
    }

    /// <summary>The headline's place, or -1 when there is none.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="lastSign">What <see cref="LastSign"/> found.</param>
    public static int Headline(IReadOnlyList<PageLine> lines, int lastSign)
    {
        var named = Named(lines);
        if (named >= 0)
        {
            return named;
        }

        var firstSign = lastSign < 0 ? -1 : Enumerable.Range(0, lastSign + 1).First(i => IsSign(lines[i]));
        var above = firstSign < 0 ? -1 : Above(lines, firstSign);
        return above >= 0 ? above : Below(lines, lastSign);
    }

    /// <summary>The names of the byline in the head, or null.</summary>
    public static string? Byline(IReadOnlyList<PageLine> lines, int lastSign) =>
        lines
            .Take(lastSign + 1)
            .Where(line => line.Role == LineRole.Byline)
            .Select(line => AuthorLines.Byline(line.Text))
            .FirstOrDefault();

    /// <summary>The day of the head's datelines, the first publication before any update; or null.</summary>
    public static DateOnly? PublishedOn(IReadOnlyList<PageLine> lines, int lastSign)
    {
        var dated = lines
            .Where((line, i) => i <= lastSign || (line.Role == LineRole.Dateline && line.Date.HasCue))
            .Where(line => line.Date.Day is not null)
            .ToList();
        return (dated.Find(line => !line.Date.IsUpdate) ?? dated.FirstOrDefault())?.Date.Day;
    }

    // Below prose a day alone may head a part of a chronicle.
    private static bool IsBareDate(PageLine line) => line.Role == LineRole.Dateline && !line.Date.HasCue;

    private static bool IsSign(PageLine line) => line.Role is LineRole.Byline or LineRole.Dateline or LineRole.Address;

    // A first-level heading below some paragraphs of text heads a part and not the whole.
    private static int Named(IReadOnlyList<PageLine> lines)
    {
        var (first, prose) = (-1, 0);
        for (var i = 0; i < lines.Count && prose < 3; i++)
        {
            prose += IsBody(lines[i]) ? 1 : 0;
            if (lines[i].Known == ParagraphKind.Headline)
            {
                if (Sentences.Words(lines[i].Text) >= 3)
                {
                    return i;
                }

                first = first < 0 ? i : first;
            }
        }

        return first;
    }

    // The run of lines right above the sign, standfirst included, as far as lines have the length of a headline: its top is it.
    private static int Above(IReadOnlyList<PageLine> lines, int sign)
    {
        var (headline, shortOne) = (-1, -1);
        for (var i = sign - 1; i >= 0; i--)
        {
            if (lines[i].Role != LineRole.Text || (lines[i].Known is not null && lines[i].Known != ParagraphKind.Body))
            {
                continue;
            }

            if (CanBeHeadline(lines[i].Text) && Sentences.Words(lines[i].Text) < 4)
            {
                shortOne = shortOne < 0 ? i : shortOne;
                if (headline >= 0)
                {
                    break;
                }
            }
            else if (CanBeHeadline(lines[i].Text))
            {
                headline = i;
            }
            else if (headline >= 0)
            {
                break;
            }
        }

        return headline >= 0 ? headline : shortOne;
    }

    // No sign above: the first line of text, when it is a label over prose. "Draft" and the like above it stay where they are.
    private static int Below(IReadOnlyList<PageLine> lines, int lastSign)
    {
        for (var i = lastSign + 1; i < lines.Count; i++)
        {
            if (lines[i].Role is LineRole.Text or LineRole.Caption)
            {
                var label = lines[i].Role == LineRole.Text && lines[i].Known is null && CanBeHeadline(lines[i].Text);
                return label && lines.Skip(i + 1).Take(4).Any(IsBody) ? i : -1;
            }
        }

        return -1;
    }

    private static bool IsBody(PageLine line) =>
        line.Role == LineRole.Text && (line.IsProse || Sentences.EndsInFullStop(line.Text));

    private static bool CanBeHeadline(string text) =>
        text.Length <= LongestHeadline
        && !Sentences.EndsInFullStop(text)
        && Sentences.Words(text) <= 35
        && !Bullets.Starts(text);
}
