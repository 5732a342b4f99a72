using System.Text.RegularExpressions;
using Bunit;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.History;
using FactCheck.Domain.Notes;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Articles;
using FactCheck.Web.Claims;
using FactCheck.Web.Desks;
using FactCheck.Web.History;
using FactCheck.Web.Import;
using FactCheck.Web.Notes;
using FactCheck.Web.Sources;
using FactCheck.Web.Verdicts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Tests.Components;

/// <summary>Every word that a page asks for is in its resource: read from the sources, since most are asked for by name.</summary>
public sealed partial class WordsTests : ComponentTest
{
    public static TheoryData<string> Pages
    {
        get
        {
            var web = Path.Combine(Repository, "src", "FactCheck.Web");
            var pages = Directory.EnumerateFiles(web, "*.razor", SearchOption.AllDirectories);
            return [.. pages.Select(p => Path.GetRelativePath(web, p).Replace('\\', '/')).Order()];
        }
    }

    public static TheoryData<Type, string, Type> Choices =>
        new()
        {
            { typeof(ArticleWords), "Status.", typeof(WorkStatus) },
            { typeof(ArticleWords), "State.", typeof(SentenceState) },
            { typeof(ClaimWords), "Test.", typeof(Test) },
            { typeof(ClaimWords), "Kind.", typeof(ClaimKind) },
            { typeof(SourceWords), "Kind.", typeof(SourceKind) },
            { typeof(SourceWords), "Stance.", typeof(Stance) },
            { typeof(SourceWords), "Proximity.", typeof(Proximity) },
            { typeof(SourceWords), "OriginKind.", typeof(OriginKind) },
            { typeof(SourceWords), "Field.", typeof(SourceField) },
            { typeof(SourceWords), "Terms.", typeof(SpeakingTerms) },
            { typeof(RefusalWords), "Field.", typeof(SourceField) },
            { typeof(ImportWords), "Kind.", typeof(ParagraphKind) },
            { typeof(VerdictWords), "Outcome.", typeof(Outcome) },
            { typeof(VerdictWords), "Short.", typeof(Outcome) },
            { typeof(HistoryWords), "Fault.", typeof(ChainFault) },
            { typeof(NoteWords), "Kind.", typeof(ThreadKind) },
            { typeof(NoteWords), "Form.", typeof(ThreadKind) },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_word_a_page_asks_for_is_there(string page)
    {
        var source = Source(page);
        var missing = Injected()
            .Matches(source)
            .SelectMany(injected => Missing(source, injected.Groups["type"].Value, injected.Groups["name"].Value));

        Assert.Empty(missing);
    }

    [Fact]
    public void The_pages_ask_for_words() => Assert.True(Pages.Sum(page => Injected().Count(Source(page.Data))) > 20);

    [Theory]
    [MemberData(nameof(Choices))]
    public void Every_choice_has_words(Type words, string prefix, Type choices)
    {
        var resource = Services.GetRequiredService<IStringLocalizerFactory>().Create(words);

        Assert.All(
            Enum.GetNames(choices),
            name => Assert.False(resource[prefix + name].ResourceNotFound, prefix + name)
        );
    }

    [Fact]
    public void Every_key_of_the_keyboard_is_explained() => Assert.NotEmpty(Render<KeysHelp>().FindAll("dd"));

    private IEnumerable<string> Missing(string source, string type, string name)
    {
        var words = typeof(Program).Assembly.GetTypes().Single(t => t.Name == type);
        var resource = Services.GetRequiredService<IStringLocalizerFactory>().Create(words);
        var all = resource.GetAllStrings(includeParentCultures: true).Select(s => s.Name).ToHashSet();
        foreach (Match asked in Regex.Matches(source, $@"\b{name}\[(?<key>[^\],]*)", RegexOptions.None, Limit))
        {
            foreach (Match literal in Literal().Matches(asked.Groups["key"].Value))
            {
                var key = literal.Groups["key"].Value;
                var prefix = key.Split('{')[0];
                if (prefix == key ? !all.Contains(key) : !all.Any(k => k.StartsWith(prefix, StringComparison.Ordinal)))
                {
                    yield return $"{type}: {key}";
                }
            }
        }
    }

    private static TimeSpan Limit => TimeSpan.FromSeconds(1);

    private static string Source(string page)
    {
        var path = Path.Combine(Repository, "src", "FactCheck.Web", page);
        return File.ReadAllText(path) + (File.Exists($"{path}.cs") ? File.ReadAllText($"{path}.cs") : "");
    }

    private static string Repository
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "FactCheck.sln")))
            {
                folder =
                    folder.Parent ?? throw new InvalidOperationException("The tests do not lie in the repository.");
            }

            return folder.FullName;
        }
    }

    [GeneratedRegex(@"IStringLocalizer<(?:\w+\.)*(?<type>\w+)>\s+(?<name>\w+)", RegexOptions.None, 1000)]
    private static partial Regex Injected();

    [GeneratedRegex(@"""(?<key>[^""]+)""", RegexOptions.None, 1000)]
    private static partial Regex Literal();
}
