namespace FactCheck.Text.Similarity;

/// <summary>The features by which a claim is looked up: words, stems, pairs of stems, runs of letters, and what it shares with other languages.</summary>
internal sealed class MatchFeatures
{
    private const int ShortestRun = 3;
    private const int LongestRun = 5;

    public MatchFeatures(string text)
    {
        Terms = ClaimTerms.Read(text);
        Words = Terms.ConvertAll(term => FeatureHash.Of(term.Folded));
        Stems = Terms.ConvertAll(term => FeatureHash.Of(term.Stem));
        Pairs = [.. Stems.Zip(Stems.Skip(1), FeatureHash.Add)];
        Runs = [.. Terms.SelectMany(term => RunsOf(term.Folded))];
        Concepts = CrossLanguage.Of(text, Terms);
    }

    public List<ClaimTerm> Terms { get; }

    public List<ulong> Words { get; }

    public List<ulong> Stems { get; }

    public List<ulong> Pairs { get; }

    public List<ulong> Runs { get; }

    public List<ulong> Concepts { get; }

    private static IEnumerable<ulong> RunsOf(string word)
    {
        var padded = $" {word} ";
        for (var start = 0; start < padded.Length; start++)
        {
            for (var length = ShortestRun; length <= LongestRun && start + length <= padded.Length; length++)
            {
                yield return FeatureHash.Of(padded.AsSpan(start, length));
            }
        }
    }
}
