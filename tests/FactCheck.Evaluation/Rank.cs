using System.Globalization;
using System.Text;
using System.Text.Json;
using FactCheck.Text.Similarity;

namespace FactCheck.Evaluation;

internal static class Rank
{
    private static double E(string name, double d) =>
        Environment.GetEnvironmentVariable(name) is { } v ? double.Parse(v, CultureInfo.InvariantCulture) : d;

    public static Func<string, string> Start(string[] arguments)
    {
        var docs = File.ReadLines(arguments[0])
            .Select(l => JsonDocument.Parse(l).RootElement)
            .Select(e => (Id: e.GetProperty("id").GetString()!, Text: e.GetProperty("text").GetString()!))
            .ToList();
        double k1 = E("K1", 1.2),
            b = E("B", 0.6),
            wW = E("W", 1),
            wS = E("S", 1),
            wC = E("C", 1),
            wB = E("BI", 0),
            gk = E("GK", 0),
            gb = E("GB", 0.5),
            cap = E("CAP", 0),
            num = E("NUM", 0);
        int lo = (int)E("LO", 3),
            hi = (int)E("HI", 5);
        var channels = new (double Weight, Func<string, Dictionary<string, double>> Terms)[]
        {
            (wW, t => Count(Words(t).Select(w => w.Word), t)),
            (wS, t => Count(Words(t).Select(w => LightStemmer.Stem(w.Word)), t)),
            (wC, t => Count(Words(t).SelectMany(w => Grams(w.Word, lo, hi)), t)),
            (
                wB,
                t =>
                    Count(
                        Words(t)
                            .Zip(
                                Words(t).Skip(1),
                                (x, y) => LightStemmer.Stem(x.Word) + " " + LightStemmer.Stem(y.Word)
                            ),
                        t
                    )
            ),
            (cap, t => Count(Words(t).Where(w => w.Cap).Select(w => w.Word), t)),
        };
        var indexes = channels
            .Select(c => c.Weight == 0 ? null : new Bm25(docs.Select(d => c.Terms(d.Text)).ToList(), k1, b))
            .ToArray();
        var mode = E("COS", 1);
        var cos = new Cosine(docs.Select(d => channels[2].Terms(d.Text)).ToList());
        return line =>
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString() ?? "";
            var total = new double[docs.Count];
            for (var c = 0; c < channels.Length; c++)
            {
                if (indexes[c] is null)
                {
                    continue;
                }
                var s =
                    c == 2 && mode == 1
                        ? cos.Score(channels[c].Terms(text))
                        : indexes[c]!.Score(channels[c].Terms(text));
                for (var d = 0; d < s.Length; d++)
                {
                    total[d] += channels[c].Weight * s[d];
                }
            }
            var best = Enumerable.Range(0, docs.Count).OrderByDescending(d => total[d]).Take(20);
            return JsonSerializer.Serialize(
                new
                {
                    id = json.RootElement.GetProperty("id"),
                    ranked = best.Select(d => new { id = docs[d].Id, score = total[d] }),
                }
            );
        };
    }

    private static IEnumerable<string> Grams(string w, int lo, int hi)
    {
        var p = " " + w + " ";
        for (var n = lo; n <= hi; n++)
        {
            for (var i = 0; i + n <= p.Length; i++)
            {
                yield return p.Substring(i, n);
            }
        }
    }

    private static IEnumerable<(string Word, bool Cap)> Words(string t)
    {
        t = t.Normalize(NormalizationForm.FormD);
        var sb = new StringBuilder();
        var cap = false;
        foreach (var ch in t + " ")
        {
            if (char.GetUnicodeCategory(ch) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }
            if (char.IsLetterOrDigit(ch))
            {
                if (sb.Length == 0)
                {
                    cap = char.IsUpper(ch) || char.IsDigit(ch);
                }
                sb.Append(char.ToLowerInvariant(ch));
            }
            else if (sb.Length > 0)
            {
                yield return (sb.ToString(), cap);
                sb.Clear();
            }
        }
    }

    private static Dictionary<string, double> Count(IEnumerable<string> terms, string t)
    {
        var d = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var x in terms)
        {
            d[x] = d.GetValueOrDefault(x) + 1;
        }
        return d;
    }

    private sealed class Cosine
    {
        private readonly Dictionary<string, List<(int, double)>> postings = new(StringComparer.Ordinal);
        private readonly int n;

        public Cosine(List<Dictionary<string, double>> docs)
        {
            n = docs.Count;
            var df = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var d in docs)
            {
                foreach (var k in d.Keys)
                {
                    df[k] = df.GetValueOrDefault(k) + 1;
                }
            }
            Df = df;
            for (var i = 0; i < n; i++)
            {
                var v = docs[i]
                    .ToDictionary(x => x.Key, x => (1 + Math.Log(x.Value)) * Idf(x.Key), StringComparer.Ordinal);
                var norm = Math.Sqrt(v.Values.Sum(x => x * x));
                foreach (var (k, x) in v)
                {
                    if (!postings.TryGetValue(k, out var l))
                    {
                        postings[k] = l = [];
                    }
                    l.Add((i, x / Math.Pow(norm, E("NP", 1))));
                }
            }
        }

        private Dictionary<string, int> Df { get; }

        private double Idf(string k) => Math.Log((1.0 + n) / (1 + Df.GetValueOrDefault(k)));

        public double[] Score(Dictionary<string, double> q)
        {
            var s = new double[n];
            var v = q.ToDictionary(x => x.Key, x => (1 + Math.Log(x.Value)) * Idf(x.Key), StringComparer.Ordinal);
            var norm = Math.Sqrt(v.Values.Sum(x => x * x));
            foreach (var (k, x) in v)
            {
                if (postings.TryGetValue(k, out var l))
                {
                    foreach (var (d, y) in l)
                    {
                        s[d] += x * y / norm;
                    }
                }
            }
            return s;
        }
    }

    private sealed class Bm25
    {
        private readonly Dictionary<string, List<(int, double)>> postings = new(StringComparer.Ordinal);
        private readonly Dictionary<string, double> idf;
        private readonly int n;
        private readonly double k1;

        public Bm25(List<Dictionary<string, double>> docs, double k1, double b)
        {
            n = docs.Count;
            this.k1 = k1;
            var avg = docs.Average(d => d.Values.Sum());
            for (var i = 0; i < n; i++)
            {
                var len = docs[i].Values.Sum();
                foreach (var (k, tf) in docs[i])
                {
                    if (!postings.TryGetValue(k, out var l))
                    {
                        postings[k] = l = [];
                    }
                    l.Add((i, tf * (k1 + 1) / (tf + k1 * (1 - b + b * len / avg))));
                }
            }
            idf = postings.ToDictionary(
                p => p.Key,
                p => Math.Log(1 + (n - p.Value.Count + 0.5) / (p.Value.Count + 0.5)),
                StringComparer.Ordinal
            );
        }

        public double[] Score(Dictionary<string, double> q)
        {
            var s = new double[n];
            var max = 0.0;
            foreach (var (k, x) in q)
            {
                max += idf.GetValueOrDefault(k, Math.Log(1 + n));
                if (postings.TryGetValue(k, out var l))
                {
                    var w = idf[k];
                    foreach (var (d, y) in l)
                    {
                        s[d] += w * y;
                    }
                }
            }
            for (var d = 0; d < n; d++)
            {
                s[d] /= Math.Max(1e-9, max);
            }
            return s;
        }
    }
}
