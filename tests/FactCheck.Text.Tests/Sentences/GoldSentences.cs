using System.Text.Json;
using FactCheck.Text.Sentences;

namespace FactCheck.Text.Tests.Sentences;

/// <summary>The development part of the gold data, where it lies beside the repository; else skipped.</summary>
public sealed class GoldSentences
{
    [Theory]
    [InlineData("ar_pud", 99.5)]
    [InlineData("de_gsd", 98.5)]
    [InlineData("de_pud", 99.5)]
    [InlineData("en_ewt", 94.5)]
    [InlineData("en_pud", 99.8)]
    [InlineData("es_gsd", 99.0)]
    [InlineData("es_pud", 98.8)]
    [InlineData("fr_pud", 99.2)]
    [InlineData("fr_sequoia", 94.0)]
    [InlineData("hi_pud", 99.5)]
    [InlineData("ja_gsd", 99.3)]
    [InlineData("pt_bosque", 95.0)]
    [InlineData("zh_gsdsimp", 99.3)]
    [InlineData("zh_pud", 99.2)]
    public void Boundaries_of_a_treebank_are_found(string treebank, double atLeast)
    {
        var (right, wrong, missed) = (0, 0, 0);
        foreach (var document in Documents($"segmentation-ud/{treebank}.jsonl"))
        {
            var gold = document.Gold.Select(s => s.End).SkipLast(1).ToHashSet();
            var found = document.Found.Select(s => s.End).Where(end => end < document.Gold[^1].End).ToHashSet();
            right += found.Count(gold.Contains);
            wrong += found.Count(end => !gold.Contains(end));
            missed += gold.Count(end => !found.Contains(end));
        }

        Assert.True(right > 0);
        var f1 = 200.0 * right / ((2 * right) + wrong + missed);
        Assert.True(f1 >= atLeast, $"F1 of {treebank} is {f1:F1}");
    }

    [Fact]
    public void Every_golden_rule_holds()
    {
        var broken = Documents("segmentation-golden/dev.jsonl").Where(d => !d.Gold.SequenceEqual(d.Found)).ToList();
        Assert.True(broken.Count == 0, string.Join(", ", broken.Select(d => d.Id)));
    }

    private static IEnumerable<Document> Documents(string file)
    {
        var folder = Folders.FindOrNull("shared/data");
        Assert.SkipWhen(folder is null, "There is no folder shared/data beside the repository.");
        foreach (var line in File.ReadLines(Path.Combine(folder!, file)))
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            var gold = json
                .RootElement.GetProperty("sentences")
                .EnumerateArray()
                .Select(s => new TextSpan(s.GetProperty("start").GetInt32(), s.GetProperty("end").GetInt32()));
            yield return new Document(
                json.RootElement.GetProperty("id").GetString()!,
                [.. gold],
                SentenceSegmenter.Split(text, json.RootElement.GetProperty("lang").GetString())
            );
        }
    }

    private sealed record Document(string Id, IReadOnlyList<TextSpan> Gold, IReadOnlyList<TextSpan> Found);
}
