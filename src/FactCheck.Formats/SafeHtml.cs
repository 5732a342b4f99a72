using System.Net;
using System.Text;
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
    public const int LongestMarkup = 100_000;

    private const int DeepestNesting = 100;

    private static readonly HashSet<string> Tags = Set(
        "a abbr b blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i "
            + "ins kbd li mark ol p pre q s samp section small span strong sub sup table tbody td tfoot th thead time tr u ul var"
    );

    private static readonly HashSet<string> Attributes = Set(
        "href title lang dir datetime cite colspan rowspan start reversed"
    );

    private static readonly HtmlSanitizer Policy = CreatePolicy();

    /// <summary>The HTML with everything taken out that is not in the policy. Any string may be given.</summary>
    public static string Clean(string html)
    {
        if (html.Length > LongestMarkup)
        {
            return AsText(html);
        }

        return Sanitised(html);
    }

    /// <summary>
    /// The Markdown as safe HTML: CommonMark with bare links, raw HTML shown as text, images as links. What is too long or nested too deeply
    /// to be read as Markdown is shown as it was typed.
    /// </summary>
    public static string FromMarkdown(string markdown)
    {
        if (LimitedMarkdown.Parse(markdown) is not { } document)
        {
            return AsText(markdown);
        }

        foreach (var image in document.Descendants<LinkInline>().Where(link => link.IsImage))
        {
            image.IsImage = false;
        }

        return Sanitised(document.ToHtml(LimitedMarkdown.Dialect));
    }

    private static string Sanitised(string html) => Policy.Sanitize(Balanced(html));

    /// <summary>The same markup with the policy's elements only, all closed and none nested too deeply, so that no parser is led astray.</summary>
    private static string Balanced(string html)
    {
        var balanced = new StringBuilder(html.Length);
        foreach (var step in BalancedMarkup.Read(html, DeepestNesting))
        {
            if (step.Kind == MarkupEventKind.Text)
            {
                balanced.Append(WebUtility.HtmlEncode(CleanText.Of(step.Value)));
            }
            else if (step.Kind == MarkupEventKind.Start && Tags.Contains(step.Value))
            {
                AppendTag(balanced, step);
            }
            else if (
                step.Kind == MarkupEventKind.End
                && Tags.Contains(step.Value)
                && step.Value is not ("br" or "hr" or "col")
            )
            {
                balanced.Append("</").Append(step.Value).Append('>');
            }
        }

        return balanced.ToString();
    }

    private static void AppendTag(StringBuilder balanced, MarkupEvent start)
    {
        balanced.Append('<').Append(start.Value);
        foreach (var attribute in start.Tag?.Attributes ?? [])
        {
            if (Attributes.Contains(attribute.Name))
            {
                var value = WebUtility.HtmlEncode(CleanText.Of(attribute.Value));
                balanced.Append(' ').Append(attribute.Name).Append("=\"").Append(value).Append('"');
            }
        }

        balanced.Append('>');
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
            AllowedTags = Tags,
            AllowedAttributes = Attributes,
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
