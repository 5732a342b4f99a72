using System.Text.RegularExpressions;

namespace FactCheck.Web.Tests.Conventions;

public sealed partial class MarkupConventions
{
    /// <summary>A page that returns inside an element leaves it open, and the circuit ends: only a condition outside all elements may.</summary>
    [Fact]
    public void No_page_returns_inside_an_element()
    {
        var files = Repository.Files("src", ".razor");
        Assert.NotEmpty(files);

        var inside = files.SelectMany(f =>
            Return().Matches(Repository.Text(f).Split("@code")[0]).Select(m => $"{f}: {m.Value.TrimEnd()}")
        );

        Assert.Empty(inside);
    }

    // Markup is indented by two: deeper than the braces of a condition at the left edge stands in something else.
    [GeneratedRegex(@"^ {3,}return;\s*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Return();
}
