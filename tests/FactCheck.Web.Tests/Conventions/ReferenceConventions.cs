using System.Xml.Linq;
using FactCheck.Domain;
using FactCheck.Text;
using FactCheck.Web.Data;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactCheck.Web.Tests.Conventions;

public sealed class ReferenceConventions
{
    private static readonly string[] Parsers =
    [
        "AngleSharp",
        "HtmlSanitizer",
        "Markdig",
        "SmartReader",
        "PdfPig",
        "OpenXml",
    ];

    /// <summary>Folders of the web project that know no feature; every other folder is one.</summary>
    private static readonly string[] Foundations = ["Data", "Live", "Layout", "Jobs"];

    private static readonly string[] NoFeatures = [.. Foundations, "Accounts", "Properties"];

    [Theory]
    [InlineData("Text", "")]
    [InlineData("Domain", "Text")]
    [InlineData("Formats", "Domain")]
    [InlineData("Web", "Domain Formats Text")]
    public void Projects_stand_in_one_line(string project, string references) =>
        Assert.Equal(
            references.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(r => $"FactCheck.{r}"),
            Items(project, "ProjectReference").Select(p => Path.GetFileNameWithoutExtension(p)).Order()
        );

    [Theory]
    [InlineData("Text")]
    [InlineData("Domain")]
    public void Text_and_domain_need_no_package(string project)
    {
        Assert.Empty(Items(project, "PackageReference"));
        var assembly = project == "Text" ? typeof(TextSpan).Assembly : typeof(DeskId).Assembly;
        var references = assembly.GetReferencedAssemblies().Select(a => a.Name!).ToList();
        Assert.NotEmpty(references);
        Assert.All(
            references,
            r => Assert.True(r.StartsWith("System.", StringComparison.Ordinal) || r == "FactCheck.Text", r)
        );
    }

    [Fact]
    public void Parsers_of_what_comes_from_outside_are_in_formats_and_nowhere_else()
    {
        var formats = Items("Formats", "PackageReference");

        Assert.NotEmpty(formats);
        Assert.Contains(formats, f => f == "AngleSharp");
        var others = Repository
            .Files("src", ".csproj")
            .Where(p => !p.Contains("FactCheck.Formats", StringComparison.Ordinal))
            .SelectMany(p => ItemsOf(p, "PackageReference"))
            .ToList();
        Assert.NotEmpty(others);
        Assert.All(others, o => Assert.DoesNotContain(Parsers, p => o.Contains(p, StringComparison.Ordinal)));
        Assert.DoesNotContain(
            typeof(FactCheckDb).Assembly.GetReferencedAssemblies(),
            a => Parsers.Any(p => a.Name!.Contains(p, StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Data_live_and_layout_know_no_feature()
    {
        var features = Features();
        var types = typeof(FactCheckDb)
            .Assembly.GetTypes()
            .Where(t => t.DeclaringType is null && features.Any(f => t.Namespace == $"FactCheck.Web.{f}"))
            .Select(t => t.Name)
            .ToHashSet(StringComparer.Ordinal);
        var files = Foundations
            .Where(f => Directory.Exists(Path.Combine(Repository.Root, "src/FactCheck.Web", f)))
            .SelectMany(f => Repository.Files($"src/FactCheck.Web/{f}", ".cs", ".razor"))
            .ToList();
        Assert.NotEmpty(types);
        Assert.NotEmpty(files);

        var known = files.SelectMany(f =>
            Names(f).Where(types.Contains).Concat(Namespaces(f, features)).Select(name => $"{f} knows {name}")
        );

        Assert.Empty(known);
    }

    private static List<string> Features() =>
        [
            .. Directory
                .EnumerateDirectories(Path.Combine(Repository.Root, "src/FactCheck.Web"))
                .Select(d => Path.GetFileName(d))
                .Where(f => f is not ("bin" or "obj") && !NoFeatures.Contains(f)),
        ];

    private static IEnumerable<string> Namespaces(string file, List<string> features) =>
        features
            .Select(f => $"FactCheck.Web.{f}")
            .Where(n => Repository.Text(file).Contains(n, StringComparison.Ordinal));

    // The names that the code mentions, those it gives apart; of a page every word between punctuation.
    private static IEnumerable<string> Names(string file) =>
        file.EndsWith(".razor", StringComparison.Ordinal)
            ? Repository.Text(file).Split([' ', '\n', '<', '>', '(', ')', '.', '"', '@', '/', '=', ';', ','])
            : CSharpSyntaxTree
                .ParseText(Repository.Text(file))
                .GetRoot()
                .DescendantNodes()
                .OfType<SimpleNameSyntax>()
                .Select(name => name.Identifier.ValueText);

    private static IReadOnlyList<string> Items(string project, string kind) =>
        ItemsOf($"src/FactCheck.{project}/FactCheck.{project}.csproj", kind);

    private static IReadOnlyList<string> ItemsOf(string path, string kind) =>
        [.. XDocument.Parse(Repository.Text(path)).Descendants(kind).Select(i => (string)i.Attribute("Include")!)];
}
