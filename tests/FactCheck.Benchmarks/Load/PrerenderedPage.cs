using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FactCheck.Benchmarks.Load;

/// <summary>What a page's HTML tells the browser about its circuit: the places of the components, and their state.</summary>
/// <param name="Operations">The JSON by which the browser asks for the components of the page.</param>
/// <param name="State">The protected state of the prerendered components; empty when there is none.</param>
internal sealed partial record PrerenderedPage(string Operations, string State)
{
    /// <summary>Reads the comments in the HTML; throws when the page has no interactive component.</summary>
    public static PrerenderedPage Read(string html)
    {
        List<JsonElement> markers = [];
        foreach (Match match in Marker().Matches(html))
        {
            using var json = JsonDocument.Parse(WebUtility.HtmlDecode(match.Groups["value"].Value));
            // A marker that only ends a component has no descriptor.
            if (json.RootElement.TryGetProperty("descriptor", out _))
            {
                markers.Add(json.RootElement.Clone());
            }
        }

        if (markers.Count == 0)
        {
            throw new InvalidOperationException("The page has no interactive component.");
        }

        var operations = markers.Select(
            (marker, index) =>
                new
                {
                    type = "add",
                    ssrComponentId = index + 1,
                    marker,
                }
        );
        var state = StateComment().Match(html);
        return new PrerenderedPage(
            JsonSerializer.Serialize(new { batchId = 1, operations }),
            state.Success ? state.Groups["value"].Value : ""
        );
    }

    [GeneratedRegex("<!--Blazor:(?<value>\\{.*?\\})-->", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Marker();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(?<value>.*?)-->", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex StateComment();
}
