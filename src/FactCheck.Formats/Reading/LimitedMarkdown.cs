using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Formats.Reading;

/// <summary>
/// Parses Markdown that may be hostile: CommonMark with bare links; raw HTML is text. What is too long, nested too deeply or
/// would take long to read gives no document.
/// </summary>
internal static class LimitedMarkdown
{
    /// <summary>The longest Markdown that is read, in UTF-16 code units.</summary>
    public const int Longest = 100_000;

    private const int DeepestNesting = 100;

    // 1,000 links in the longest text.
    private const long MostLinkSearching = 100_000_000;

    private const long MostOfLinks = 1_000_000;

    /// <summary>The dialect, for rendering what was parsed.</summary>
    public static readonly MarkdownPipeline Dialect = new MarkdownPipelineBuilder
    {
        MaximumNestingDepth = DeepestNesting,
    }
        .UseAutoLinks()
        .DisableHtml()
        .Build();

    /// <summary>The document, or null when a limit forbids it; then the text is to be shown as it was typed.</summary>
    public static MarkdownDocument? Parse(string markdown)
    {
        if (markdown.Length > Longest || AsksForTooMuch(markdown))
        {
            return null;
        }

        try
        {
            var document = Markdown.Parse(markdown, Dialect);
            return LengthOfLinks(document) <= MostOfLinks ? document : null;
        }
        catch (ArgumentException)
        {
            // Markdig's way to say that the nesting limit was passed.
            return null;
        }
    }

    // Each start of a link may be followed by a search for its end to the end of the text.
    private static bool AsksForTooMuch(string markdown)
    {
        var text = markdown.AsSpan();
        return ((long)text.Count("](") + text.Count("://") + text.Count("www.")) * text.Length > MostLinkSearching;
    }

    // A long address is defined once and may be referred to thousands of times, each of which writes all of it.
    private static long LengthOfLinks(MarkdownDocument document) =>
        document.Descendants<LinkInline>().Sum(link => (link.Url?.Length ?? 0L) + (link.Title?.Length ?? 0L));
}
