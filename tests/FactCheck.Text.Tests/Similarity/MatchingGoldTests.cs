using System.Text.Json;
using FactCheck.Text.Similarity;

namespace FactCheck.Text.Tests.Similarity;

/// <summary>The marks of the goals on the gold data that lies beside the repository; skipped where it does not.</summary>
public sealed class MatchingGoldTests
{
    private const double PeerOnEvidence = 0.321;
    private const double PeerAcrossLanguages = 0.492;

    [Fact]
    public void Evidence_is_ranked_better_than_by_words_stems_or_letters_alone()
    {
        var ranks = Ranks("evidence-fm2/retrieval.docs.jsonl", "evidence-fm2/retrieval.queries.jsonl", take: 1);
        Assert.True(ranks.Average(rank => rank == 0 ? 0 : 1.0 / rank) > PeerOnEvidence);
    }

    [Fact]
    public void Sentences_are_found_across_languages_better_than_by_letters_alone()
    {
        var ranks = Ranks(
            "claim-matching/crosslingual.docs.jsonl",
            "claim-matching/crosslingual.queries.jsonl",
            take: 6
        );
        Assert.True(ranks.Average(rank => rank == 1 ? 1.0 : 0) > PeerAcrossLanguages);
    }

    [Fact]
    public void Pairs_that_differ_in_one_fact_are_told_from_restated_ones()
    {
        var pairs = Lines("claim-matching/pairs.jsonl")
            .Select(json =>
                (
                    ClaimComparison.Of(Text(json, "a"), Text(json, "b")).Score,
                    Same: json.GetProperty("same").GetBoolean()
                )
            )
            .ToList();
        var same = pairs.Where(pair => pair.Same).ToList();
        var other = pairs.Where(pair => !pair.Same).ToList();
        var won = same.Sum(a => other.Count(b => a.Score > b.Score));
        Assert.True((double)won / (same.Count * other.Count) >= 0.85);
    }

    // The place of the first right document for every take-th query, 0 when it is not among the first twenty.
    private static List<int> Ranks(string docs, string queries, int take)
    {
        var index = new ClaimIndex();
        var ids = new List<string>();
        foreach (var json in Lines(docs))
        {
            index.Add(Text(json, "text"));
            ids.Add(Text(json, "id"));
        }

        return
        [
            .. Lines(queries)
                .Where((_, i) => i % take == 0)
                .Select(json =>
                {
                    var right = json.GetProperty("relevant").EnumerateArray().Select(id => id.GetString()).ToHashSet();
                    var ranked = index.Rank(Text(json, "text"), 20).Select(match => ids[match.Position]).ToList();
                    return ranked.FindIndex(right.Contains) + 1;
                }),
        ];
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? "";

    private static List<JsonElement> Lines(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "data", path);
            if (File.Exists(file))
            {
                return [.. File.ReadLines(file).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
            }
        }

        Assert.Skip($"no gold data: {path} is not beside the repository");
        return [];
    }
}
