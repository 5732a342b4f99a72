namespace FactCheck.Text.Similarity;

/// <summary>
/// An inverted index of one kind of feature, scored by BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework,
/// 2009) and divided by what a text with every feature of the query would get at least, so that scores of several indexes can
/// be added. Features are hashes; two that collide count as one.
/// </summary>
internal sealed class PostingIndex
{
    private const float Saturation = 0.5f;
    private const float LengthShare = 0.6f;
    private readonly Dictionary<ulong, List<(int Text, float Count)>> postings = [];
    private readonly List<int> lengths = [];
    private long total;

    /// <summary>Adds the features of the next text.</summary>
    public void Add(IReadOnlyCollection<ulong> features)
    {
        var text = lengths.Count;
        lengths.Add(features.Count);
        total += features.Count;
        foreach (var group in features.GroupBy(feature => feature))
        {
            if (!postings.TryGetValue(group.Key, out var list))
            {
                postings[group.Key] = list = [];
            }

            list.Add((text, group.Count()));
        }
    }

    /// <summary>How telling a feature is: the rarer, the higher; of one never seen as if seen in no text.</summary>
    public float Rarity(ulong feature)
    {
        var seen = postings.TryGetValue(feature, out var list) ? list.Count : 0;
        return MathF.Log(1 + (lengths.Count - seen + 0.5f) / (seen + 0.5f));
    }

    /// <summary>The share of a query's features that no text has: near 1 where it is in another language.</summary>
    public float UnknownShare(IReadOnlyCollection<ulong> query) =>
        query.Count == 0 ? 0 : (float)query.Count(feature => !postings.ContainsKey(feature)) / query.Count;

    /// <summary>Adds to <paramref name="scores"/>, one for each text, what the features of a query earn times <paramref name="weight"/>.</summary>
    public void Score(IEnumerable<ulong> query, float weight, float[] scores)
    {
        var distinct = query.Distinct().ToList();
        var most = Math.Max(1e-6f, distinct.Sum(Rarity));
        var average = Math.Max(1, (float)total / Math.Max(1, lengths.Count));
        foreach (var feature in distinct)
        {
            if (!postings.TryGetValue(feature, out var list))
            {
                continue;
            }

            var share = weight * Rarity(feature) / most;
            foreach (var (text, count) in list)
            {
                var norm = Saturation * (1 - LengthShare + LengthShare * lengths[text] / average);
                scores[text] += share * count * (Saturation + 1) / (count + norm);
            }
        }
    }
}
