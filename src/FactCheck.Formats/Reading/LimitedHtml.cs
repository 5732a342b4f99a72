using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace FactCheck.Formats.Reading;

/// <summary>
/// Parses HTML that may be hostile: no scripting, nothing is loaded, and neither the depth nor the number of elements can be
/// driven beyond what the machine can bear.
/// </summary>
/// <remarks>
/// Two traps of HTML as such: code that walks a very deep tree ends the process, so nesting is limited; and formatting
/// elements left open are opened again in every later paragraph, so that a few kilobytes can ask for millions of elements.
/// </remarks>
internal static class LimitedHtml
{
    /// <summary>
    /// The document of the markup, elements nested deeper than the limit as siblings of the deepest; or null when it asks for
    /// more elements than allowed.
    /// </summary>
    public static IHtmlDocument? Parse(string html, int deepest, int mostElements)
    {
        var elements = 0;
        var parser = new HtmlParser(
            new HtmlParserOptions
            {
                IsScripting = false,
                MaximumDepth = deepest,
                SkipComments = true,
                DisableElementPositionTracking = true,
                OnCreated = (_, _) =>
                {
                    if (++elements > mostElements)
                    {
                        throw new OperationCanceledException();
                    }
                },
            }
        );
        try
        {
            return parser.ParseDocument(html);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
