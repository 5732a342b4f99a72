using System.Net;
using AngleSharp.Dom;
using FactCheck.Formats.Reading;
using Ganss.Xss;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Formats;

/// <summary>
/// The one policy for markup that people wrote or pasted: what comes out can be put into a page. Text structure, lists, tables
/// and links to http, https and mailto stay; scripts, styles, forms, frames and images do not (an image on another
/// server tells its owner who reads). Markdown goes through the same policy.
/// </summary>
public static class SafeHtml
{
    /// <summary>The longest markup that is kept as markup, in UTF-16 code units; anything longer is shown as its own text.</summary>
    public const int LongestMarkup = 200_000;

    private const int DeepestNesting = 100;
    private const int MostElements = 20_000;

    private static readonly HtmlSanitizer Policy = CreatePolicy();

    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder
    {
        MaximumNestingDepth = DeepestNesting,
    }
        .UseAutoLinks()
        .DisableHtml()
        .Build();

    /// <summary>The HTML with everything taken out that is not in the policy. Any string may be given.</summary>
    public static string Clean(string html)
    {
        if (html.Length > LongestMarkup)
        {
            return AsText(html);
        }

        return LimitedHtml.Parse(html, DeepestNesting, MostElements) is { } document
            ? Policy.SanitizeDom(document).Body?.InnerHtml ?? ""
            : AsText(html);
    }

    /// <summary>
    /// The Markdown as safe HTML: CommonMark with bare links, raw HTML shown as text, images as links. What is too long or nested too deeply
    /// to be read as Markdown is shown as it was typed.
    /// </summary>
    public static string FromMarkdown(string markdown)
    {
        if (markdown.Length > LongestMarkup)
        {
            return AsText(markdown);
        }

        try
        {
            var document = Markdig.Markdown.Parse(markdown, Markdown);
            foreach (var image in document.Descendants<LinkInline>().Where(link => link.IsImage))
            {
                image.IsImage = false;
            }

            return Clean(document.ToHtml(Markdown));
        }
        catch (ArgumentException)
        {
            // Markdig's way to say that the nesting limit was passed.
            return AsText(markdown);
        }
    }

    private static string AsText(string text) =>
        string.Concat(
            CleanText
                .Of(text)
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>")
        );

    private static HtmlSanitizer CreatePolicy()
    {
        var options = new HtmlSanitizerOptions
        {
            AllowedTags = Set(
                "a abbr b blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i "
                    + "ins kbd li mark ol p pre q s samp section small span strong sub sup table tbody td tfoot th thead time tr u ul var"
            ),
            AllowedAttributes = Set("href title lang dir datetime cite colspan rowspan start reversed"),
            UriAttributes = Set("href cite"),
            AllowedSchemes = Set("http https mailto"),
        };
        var policy = new HtmlSanitizer(options);
        policy.PostProcessNode += (_, e) =>
        {
            if (e.Node is IElement { LocalName: "a" } link && link.HasAttribute("href"))
            {
                link.SetAttribute("rel", "noopener noreferrer nofollow");
            }
        };
        return policy;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}
