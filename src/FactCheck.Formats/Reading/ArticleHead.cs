using FactCheck.Domain.Articles;

namespace FactCheck.Formats.Reading;

/// <summary>Finds the head of an article in its lines: where it ends, the headline, who wrote it and when it came out.</summary>
internal static class ArticleHead
{
    private const int LongestHeadline = 220;
    private const int FarthestApart = 6;
    private const int ShortestMenu = 5;

    /// <summary>
    /// The last byline, dateline or address of the head, or -1 when there is none. Before prose each sign counts, for pages print
    /// the day of reading on their top; after prose (a standfirst, perhaps in two parts) only a byline or a dateline that says what it is.
    /// </summary>
    public static int LastSign(IReadOnlyList<PageLine> lines)
    {
        var (last, prose, proseAtLast) = (-1, 0, 0);
        for (var i = 0; i < lines.Count && prose <= 2; i++)
        {
            var near = last >= 0 && i - last <= FarthestApart && proseAtLast == prose;
            if (IsSign(lines[i]) && (prose == 0 || near || !IsBareDate(lines[i])))
            {
                (last, proseAtLast) = (i, prose);
            }

            prose += lines[i] is { IsProse: true, Role: LineRole.Text } ? 1 : 0;
        }

        return last;
    }

    /// <summary>The headline's place, or -1 when there is none.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="lastSign">What <see cref="LastSign"/> found.</param>
    public static int Headline(IReadOnlyList<PageLine> lines, int lastSign)
    {
        var named = Named(lines);
        if (named >= 0 || lastSign < 0)
        {
            return named >= 0 ? named : Below(lines, lastSign);
        }

        var first = FirstSign(lines, lastSign);
        var (above, shortOne) = Above(lines, 0, first);
        var between = above >= 0 ? -1 : Above(lines, first, lastSign).Headline;
        return new[] { above, between, shortOne }.FirstOrDefault(i => i >= 0, Below(lines, lastSign));
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
        var first = FirstSign(lines, lastSign);
        var dated = lines
            .Where((line, i) => (i >= first && i <= lastSign) || (line.Role == LineRole.Dateline && line.Date.HasCue))
            .Where(line => line.Date.Day is not null)
            .ToList();
        return (dated.Find(line => !line.Date.IsUpdate) ?? dated.FirstOrDefault())?.Date.Day;
    }

    // The first of the signs that stand together with the last; -1 when there is none.
    private static int FirstSign(IReadOnlyList<PageLine> lines, int lastSign)
    {
        var first = lastSign;
        for (var i = lastSign; i >= 0 && first - i <= FarthestApart; i--)
        {
            first = IsSign(lines[i]) ? i : first;
        }

        return first;
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
    private static (int Headline, int ShortOne) Above(IReadOnlyList<PageLine> lines, int from, int sign)
    {
        var (headline, shortOne) = (-1, -1);
        for (var i = sign - 1; i >= from; i--)
        {
            if (lines[i].Role != LineRole.Text || (lines[i].Known is not null && lines[i].Known != ParagraphKind.Body))
            {
                continue;
            }

            var label = CanBeHeadline(lines[i].Text);
            var isShort = Sentences.Words(lines[i].Text) < 4;
            if (headline >= 0 && (isShort || !label))
            {
                break;
            }

            headline = label && !isShort ? i : headline;
            shortOne = label && isShort && shortOne < 0 ? i : shortOne;
        }

        return (headline, shortOne);
    }

    // No sign above: in a draft the first line of text, when it is a label over prose; below a menu the label right above prose.
    private static int Below(IReadOnlyList<PageLine> lines, int lastSign)
    {
        var (first, nearest, labels) = (-1, -1, 0);
        for (var i = lastSign + 1; i < lines.Count; i++)
        {
            if (IsBody(lines[i]))
            {
                return labels >= ShortestMenu ? nearest : first;
            }

            if (lines[i] is { Role: LineRole.Text, Known: null } && CanBeHeadline(lines[i].Text))
            {
                labels++;
                first = first < 0 ? i : first;
                nearest = Sentences.Words(lines[i].Text) >= 4 ? i : nearest;
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
