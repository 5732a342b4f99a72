using FactCheck.Domain.Articles;

namespace FactCheck.Formats.Reading;

/// <summary>Where the article ends in its lines, and who wrote it if the lines there tell.</summary>
/// <param name="Index">The first line that is no part of it any more, or the number of lines.</param>
/// <param name="Author">The name in the author's blurb, or null.</param>
internal readonly record struct ArticleEnd(int Index, string? Author)
{
    private const int LastParagraphs = 6;

    /// <summary>Looks for the end from line <paramref name="from"/> on, that is below the head.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="from">The first line below the head.</param>
    /// <param name="byline">Who the head says wrote it, or null.</param>
    public static ArticleEnd Find(IReadOnlyList<PageLine> lines, int from, string? byline)
    {
        var all = lines.Skip(from).Sum(Weight);
        var before = 0L;
        string? author = null;
        for (var i = from; i < lines.Count; i++)
        {
            // What follows an end is shorter than what stands before; else the sign only interrupts the article.
            if (before > 0 && (all - before) * 2 < before && IsEnd(lines, i, byline, out author))
            {
                return new ArticleEnd(i, author);
            }

            before += Weight(lines[i]);
        }

        return new ArticleEnd(lines.Count, null);
    }

    private static long Weight(PageLine line) => line is { Role: LineRole.Text, IsProse: true } ? line.Text.Length : 0;

    private static bool IsEnd(IReadOnlyList<PageLine> lines, int i, string? byline, out string? author)
    {
        author = BlurbAt(lines, i, byline);
        if (author is not null)
        {
            return true;
        }

        if (lines[i].Role == LineRole.Ending)
        {
            author = i + 1 < lines.Count ? BlurbAt(lines, i + 1, byline) : null;
            return true;
        }

        return false;
    }

    private static string? BlurbAt(IReadOnlyList<PageLine> lines, int i, string? byline)
    {
        var line = lines[i];
        if (line.Known is not null and not ParagraphKind.Body)
        {
            return null;
        }

        if (byline is not null && AuthorLines.TellsAbout(line.Text, byline))
        {
            return byline;
        }

        if (
            i + 1 < lines.Count
            && AuthorLines.NameAndRole(line.Text) is { } name
            && AuthorLines.TellsAbout(lines[i + 1].Text, name)
        )
        {
            return name;
        }

        var presented = i >= lines.Count - LastParagraphs ? AuthorLines.PresentedReporter(line.Text) : null;
        return presented is not null && !IsNamedBefore(lines, i, presented) ? presented : null;
    }

    // Who was spoken of in the text is a person of the story and not its author; a byline is another matter.
    private static bool IsNamedBefore(IReadOnlyList<PageLine> lines, int i, string name)
    {
        var surname = name[(name.LastIndexOf(' ') + 1)..];
        return lines
            .Take(i)
            .Any(line => line.Role == LineRole.Text && line.Text.Contains(surname, StringComparison.Ordinal));
    }
}
