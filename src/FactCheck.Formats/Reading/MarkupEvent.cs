using AngleSharp.Html.Parser.Tokens;

namespace FactCheck.Formats.Reading;

/// <summary>What <see cref="BalancedMarkup"/> met.</summary>
internal enum MarkupEventKind
{
    Start,
    End,
    Text,
    Comment,
}

/// <summary>One step through markup.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The element's name in lower case, or the characters of a text or comment.</param>
/// <param name="Tag">The start tag with its attributes, else null.</param>
internal readonly record struct MarkupEvent(MarkupEventKind Kind, string Value, HtmlTagToken? Tag = null)
{
    /// <summary>The value of an attribute of a start tag, or null.</summary>
    public string? Attribute(string name)
    {
        foreach (var attribute in Tag?.Attributes ?? [])
        {
            if (attribute.Name == name)
            {
                return attribute.Value;
            }
        }

        return null;
    }
}
