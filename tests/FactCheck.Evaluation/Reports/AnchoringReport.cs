using System.Text.Json;
using FactCheck.Text;
using FactCheck.Text.Anchoring;
using FactCheck.Text.Revisions;

namespace FactCheck.Evaluation.Reports;

/// <summary>
/// Scores of re-anchoring: a place is exact when both ends are right, good when it shares half of what it and the gold cover
/// together, wrong when it is given and not good. A quote that is gone must be said to be gone.
/// </summary>
internal static class AnchoringReport
{
    private const double LeastShared = 0.5;
    private static readonly TimeSpan RateTime = TimeSpan.FromSeconds(1);

    public static IEnumerable<Score> Of(GoldFolder gold)
    {
        if (gold.File("reanchor", "pairs.jsonl") is { } pairs && gold.File("reanchor", "cases.jsonl") is { } cases)
        {
            foreach (var score in Reanchored(Reanchor.Texts(pairs), [.. JsonLines.Read(cases).Select(ReadCase)]))
            {
                yield return score;
            }
        }

        if (gold.File("anchoring-cases", "cases.jsonl") is { } quotes)
        {
            var all = JsonLines.Read(quotes).Where(json => json.TryGetProperty("text", out _)).ToList();
            yield return new Score(
                "quotes",
                "found %",
                Percent(all.Count(IsFound), all.Count),
                1,
                Remark: $"{all.Count} cases"
            );
        }
    }

    private static IEnumerable<Score> Reanchored(Dictionary<string, (string Old, string New)> texts, List<Case> cases)
    {
        var places = Carry(texts, cases);
        var outcomes = cases.Zip(places, Outcome.Of).ToList();
        var edited = outcomes.Where((_, i) => cases[i].Kind == "edited").ToList();
        var gone = outcomes.Where((_, i) => cases[i].Gold is null).ToList();
        yield return new Score("reanchor", "exact %", Percent(outcomes.Count(o => o.IsExact), cases.Count), 1);
        yield return new Score("reanchor", "good %", Percent(outcomes.Count(o => o.IsGood), cases.Count), 1);
        yield return new Score(
            "reanchor",
            "wrong %",
            Percent(outcomes.Count(o => o.IsWrong), cases.Count),
            1,
            IsLowBetter: true,
            Remark: $"{outcomes.Count(o => o.IsWrong)} of {cases.Count} cases"
        );
        yield return new Score("reanchor", "edited, good %", Percent(edited.Count(o => o.IsGood), edited.Count), 1);
        yield return new Score(
            "reanchor",
            "gone, said so %",
            Percent(gone.Count(o => o.IsExact), gone.Count),
            1,
            Remark: $"{gone.Count(o => !o.IsExact)} of {gone.Count} were placed"
        );
        yield return new Score(
            "reanchor",
            "cases/s",
            cases.Count * ProcessorRate.Of(() => Carry(texts, cases), RateTime, roundsBetweenLooks: 1),
            0,
            Remark: "processor time, one core, texts aligned anew each time, without reading and writing"
        );
    }

    private static List<TextSpan?> Carry(Dictionary<string, (string Old, string New)> texts, List<Case> cases)
    {
        var prepared = new Dictionary<string, Reanchoring>(StringComparer.Ordinal);
        return cases.ConvertAll(c =>
        {
            if (!prepared.TryGetValue(c.Pair, out var reanchoring))
            {
                var (old, @new) = texts[c.Pair];
                prepared[c.Pair] = reanchoring = new Reanchoring(SentenceAligner.Align(old, @new));
            }

            var carried = reanchoring.Carry(c.Quote, c.Place);
            return carried.Method == CarryMethod.Uncertain ? null : carried.Span;
        });
    }

    private static bool IsFound(JsonElement json)
    {
        TextSpan? hint = json.TryGetProperty("hint", out var at) ? new TextSpan(at.GetInt32(), at.GetInt32()) : null;
        var match = QuoteFinder.Find(json.Text("text"), ReadQuote(json.GetProperty("selector")), hint);
        return match?.Span == json.GetProperty("expected")[0].Span();
    }

    private static Case ReadCase(JsonElement json)
    {
        var gold = json.GetProperty("gold");
        return new Case(
            json.Text("pair"),
            json.Text("kind"),
            ReadQuote(json),
            json.Span(),
            gold.ValueKind == JsonValueKind.Null ? null : gold.Span()
        );
    }

    private static Quote ReadQuote(JsonElement json) =>
        new(Part(json, "exact"), Part(json, "prefix"), Part(json, "suffix"));

    private static string Part(JsonElement json, string name) =>
        json.TryGetProperty(name, out var part) ? part.GetString() ?? "" : "";

    private static double Percent(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;

    private sealed record Case(string Pair, string Kind, Quote Quote, TextSpan Place, TextSpan? Gold);

    private readonly record struct Outcome(bool IsExact, bool IsGood, bool IsWrong)
    {
        public static Outcome Of(Case asked, TextSpan? found)
        {
            var place = found is { IsEmpty: false } ? found : null;
            if (asked.Gold is not { } gold)
            {
                return new Outcome(place is null, place is null, place is not null);
            }

            if (place is not { } at)
            {
                return default;
            }

            var shared = Math.Max(0, Math.Min(gold.End, at.End) - Math.Max(gold.Start, at.Start));
            var together = Math.Max(gold.End, at.End) - Math.Min(gold.Start, at.Start);
            var isGood = shared >= LeastShared * together;
            return new Outcome(at == gold, isGood, !isGood);
        }
    }
}
