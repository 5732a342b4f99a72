namespace FactCheck.Text.Similarity;

/// <summary>An earlier claim that a new one may repeat.</summary>
/// <param name="Position">Its place in the index, counted from 0 in the order of adding.</param>
/// <param name="Score">How alike they are; comparable within one question only.</param>
/// <param name="Shared">Spans of the new claim whose words the earlier one has too, the most telling first.</param>
public sealed record ClaimMatch(int Position, double Score, IReadOnlyList<TextSpan> Shared);

/// <summary>
/// Ranks earlier claims for a new one. Idea: BM25 over words, stems, pairs of stems and runs of letters, added up, each scaled
/// by what a perfect match would earn; runs of letters bridge spelling and languages that share an alphabet, transliterated
/// names and a small dictionary of news words those that do not. Ranking is by topic; whether two claims say the same is for
/// <see cref="ClaimComparison"/>. Not safe for adding while ranking. Gives up: synonyms that share no letters.
/// </summary>
public sealed class ClaimIndex
{
    private const float WordWeight = 0.4f;
    private const float StemWeight = 0.4f;
    private const float PairWeight = 0.5f;
    private const float RunWeight = 1f;
    private const float ConceptWeight = 1f;
    private const int MostShared = 6;
    private readonly PostingIndex words = new();
    private readonly PostingIndex stems = new();
    private readonly PostingIndex pairs = new();
    private readonly PostingIndex runs = new();
    private readonly PostingIndex concepts = new();
    private readonly List<HashSet<ulong>> stemsOfText = [];

    /// <summary>How many claims it holds.</summary>
    public int Count => stemsOfText.Count;

    /// <summary>Adds a claim and gives its position.</summary>
    public int Add(string claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var features = new MatchFeatures(claim);
        words.Add(features.Words);
        stems.Add(features.Stems);
        pairs.Add(features.Pairs);
        runs.Add(features.Runs);
        concepts.Add(features.Concepts);
        stemsOfText.Add([.. features.Stems]);
        return stemsOfText.Count - 1;
    }

    /// <summary>The <paramref name="most"/> claims likest to a new one, best first; those that share nothing are left out.</summary>
    public IReadOnlyList<ClaimMatch> Rank(string claim, int most)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        var features = new MatchFeatures(claim);
        var scores = new float[Count];

        var foreign = words.UnknownShare(features.Words);
        // Words of another language that look like ours mislead more than they help; what stands above languages then counts.
        var own = 1 - foreign;
        words.Score(features.Words, own * WordWeight, scores);
        stems.Score(features.Stems, own * StemWeight, scores);
        pairs.Score(features.Pairs, own * PairWeight, scores);
        runs.Score(features.Runs, RunWeight, scores);
        concepts.Score(features.Concepts, ConceptWeight * foreign * foreign * foreign, scores);
        return
        [
            .. Best(scores, most)
                .Select(position => new ClaimMatch(position, scores[position], Shared(features, position))),
        ];
    }

    private static List<int> Best(float[] scores, int most)
    {
        var best = new PriorityQueue<int, (float, int)>();
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] > 0)
            {
                best.Enqueue(i, (scores[i], -i));
                if (best.Count > most)
                {
                    best.Dequeue();
                }
            }
        }

        var order = new List<int>(best.Count);
        while (best.TryDequeue(out var position, out _))
        {
            order.Add(position);
        }

        order.Reverse();
        return order;
    }

    private List<TextSpan> Shared(MatchFeatures features, int position) =>
        [
            .. features
                .Terms.Zip(features.Stems)
                .Where(pair => pair.First.Kind != TermKind.Function && stemsOfText[position].Contains(pair.Second))
                .OrderByDescending(pair => stems.Rarity(pair.Second))
                .Take(MostShared)
                .Select(pair => pair.First.Span),
        ];
}
