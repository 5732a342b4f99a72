using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Formats.Tests;

namespace FactCheck.Browser.Tests;

/// <summary>
/// A real news page as a person copies it, kept beside the repository: what a reader should find in it is worked out from
/// its own lines, so that none of it stands here.
/// </summary>
internal sealed partial class SeedArticle
{
    private readonly string[] lines;

    public SeedArticle()
    {
        Text = SharedData.Text("seed-article/article.txt");
        lines = [.. Text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];
    }

    public string Text { get; }

    /// <summary>The first line that is no advertisement.</summary>
    public string Title => lines[2];

    /// <summary>As the field of a date holds it.</summary>
    public string PublishedOn
    {
        get
        {
            var found = DateLine().Match(lines[3]);
            var date = DateOnly.Parse(
                $"{found.Groups["day"].Value} {found.Groups["month"].Value} {found.Groups["year"].Value}",
                CultureInfo.InvariantCulture
            );
            return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Advertising, the affiliate notice, the teaser of another story, and the blurb about the author.</summary>
    public IEnumerable<string> Junk =>
        lines
            .Take(2)
            .Concat(lines.Where(l => l.Contains("affiliate") || l.StartsWith("FROM EARLIER", StringComparison.Ordinal)))
            .Concat(lines.TakeLast(2));

    /// <summary>The line under the picture.</summary>
    public string Caption => lines[4];

    /// <summary>How the body begins.</summary>
    public string Opening => lines[6][..60];

    [GeneratedRegex(
        @"(?<month>\w{3}) (?<day>\d+)\w*, (?<year>\d{4})",
        RegexOptions.None,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex DateLine();
}
