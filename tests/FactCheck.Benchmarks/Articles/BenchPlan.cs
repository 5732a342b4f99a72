using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Notes;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Text;
using FactCheck.Text.Sentences;

namespace FactCheck.Benchmarks.Articles;

/// <summary>How far the check of a planned claim goes.</summary>
internal enum PlannedEnd
{
    Marked,
    Concluded,
    Submitted,
    Returned,
    Approved,
}

/// <summary>A span of a sentence, by the sentence's number in the article from 0.</summary>
internal sealed record PlannedSpan(int Sentence, TextSpan Span);

/// <summary>One piece of evidence: which of the desk's sources it rests on, from 0, and how it bears on the claim.</summary>
internal sealed record PlannedEvidence(int Source, Bearing Bearing);

/// <summary>A claim as it will stand when the article is made.</summary>
internal sealed record PlannedClaim(
    IReadOnlyList<PlannedSpan> Spans,
    Test Test,
    IReadOnlyList<PlannedEvidence> Evidence,
    Conclusion Conclusion,
    PlannedEnd End,
    int Reviewer,
    int Editor
);

/// <summary>A thread on a sentence, or on a claim or its evidence, by their numbers from 0, with its notes.</summary>
internal sealed record PlannedThread(
    int Sentence,
    int? Claim,
    bool OnEvidence,
    ThreadKind Kind,
    IReadOnlyList<string> Notes,
    string? Resolution
);

/// <summary>How large an article is to be.</summary>
/// <param name="Sentences">Headlines included.</param>
/// <param name="Claims">How many claims.</param>
/// <param name="Evidence">How many pieces of evidence, spread evenly over the claims.</param>
/// <param name="NoChecks">How many sentences need no check.</param>
/// <param name="Notes">How many notes, in threads of one to three.</param>
/// <param name="IsSettled">Whether claims are concluded, submitted and approved, or only marked and linked.</param>
internal sealed record BenchSize(
    int Sentences,
    int Claims,
    int Evidence,
    int NoChecks,
    int Notes = 0,
    bool IsSettled = true
)
{
    /// <summary>The bench article of the goals.</summary>
    public static BenchSize Goal { get; } = new(2_000, 500, 800, 900, 1_500);
}

/// <summary>
/// Everything a bench article consists of but its ids, decided by the seed alone: text, claims, evidence, verdicts and the
/// sentences that need no check. Claims stand in four sentences of five that the others leave free; one in ten has two spans.
/// </summary>
internal sealed class BenchPlan
{
    /// <summary>How many sources the desk has.</summary>
    public const int Sources = 60;

    private readonly Random _random;
    private readonly List<string> _sentences = [];

    public BenchPlan(string title, BenchSize size, int seed)
    {
        _random = new Random(seed + 1);
        Draft = new BenchProse(seed).Article(title, size.Sentences);
        foreach (var paragraph in Draft.Paragraphs)
        {
            _sentences.AddRange(
                SentenceSegmenter.Split(paragraph.Text, BenchProse.Language).Select(s => s.Of(paragraph.Text))
            );
        }

        var order = Enumerable.Range(0, _sentences.Count).ToArray();
        _random.Shuffle(order);
        NoChecks = [.. order.Take(size.NoChecks).Order()];
        var free = order.Skip(size.NoChecks).ToList();
        var holders = free.Take(Math.Max(1, Math.Min(free.Count, size.Claims * 4 / 5))).ToList();
        Claims = [.. Enumerable.Range(0, size.Claims).Select(i => Claim(i, size, holders))];
        Threads = [.. PlanThreads(size.Notes)];
    }

    /// <summary>The text.</summary>
    public ArticleDraft Draft { get; }

    /// <summary>The numbers, from 0, of the sentences that need no check.</summary>
    public IReadOnlyList<int> NoChecks { get; }

    /// <summary>All claims in the order in which they are marked.</summary>
    public IReadOnlyList<PlannedClaim> Claims { get; }

    /// <summary>All threads in the order in which they are begun; one in three is resolved, one in five asks the writer.</summary>
    public IReadOnlyList<PlannedThread> Threads { get; }

    /// <summary>How many words the text has.</summary>
    public int Words => Draft.Paragraphs.Sum(p => p.Text.Split(' ').Length);

    /// <summary>SHA-256 over text and plan, to show that two runs made the same article.</summary>
    public string Fingerprint =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    JsonSerializer.Serialize(
                        new
                        {
                            Draft,
                            NoChecks,
                            Claims,
                            Threads,
                        }
                    )
                )
            )
        )[..16];

    /// <summary>What is said of one of the desk's sources.</summary>
    public static SourceDetails SourceOf(int number) =>
        new(
            (SourceKind)(number % 9),
            $"Ledger {number + 1} of the county archive",
            $"{BenchWords.People[number % BenchWords.People.Count]} Press",
            $"https://archive.example/ledgers/{number + 1}"
        );

    private PlannedClaim Claim(int index, BenchSize size, List<int> holders)
    {
        var end = (index % 10) switch
        {
            0 or 1 => PlannedEnd.Marked,
            2 => PlannedEnd.Concluded,
            3 => PlannedEnd.Returned,
            4 or 5 => PlannedEnd.Submitted,
            _ => PlannedEnd.Approved,
        };
        List<PlannedSpan> spans = [SpanIn(holders[index % holders.Count])];
        if (index % 10 == 9 && holders.Count > 1)
        {
            spans.Add(SpanIn(holders[(index + 1) % holders.Count]));
        }

        var pieces = (size.Evidence * (index + 1) / size.Claims) - (size.Evidence * index / size.Claims);
        var outcome = index % 4 == 3 ? Outcome.ChangeNeeded : Outcome.Correct;
        return new PlannedClaim(
            spans,
            index % 3 == 0 ? Test.Said : Test.Fact,
            [.. Enumerable.Range(0, pieces).Select(_ => Evidence(outcome))],
            new Conclusion(
                outcome,
                outcome is Outcome.Correct ? "" : "The ledger gives *another* figure for that month."
            ),
            pieces == 0 || !size.IsSettled ? PlannedEnd.Marked : end,
            _random.Next(BenchDesk.Reviewers),
            _random.Next(BenchDesk.Editors)
        );
    }

    private IEnumerable<PlannedThread> PlanThreads(int notes)
    {
        for (var number = 0; notes > 0; number++)
        {
            var length = Math.Min(notes, 1 + (number % 3));
            notes -= length;
            var claim = number % 3 == 0 || Claims.Count == 0 ? (int?)null : _random.Next(Claims.Count);
            yield return new PlannedThread(
                _random.Next(_sentences.Count),
                claim,
                number % 3 == 2 && Claims[claim ?? 0].Evidence.Count > 0,
                number % 5 == 0 ? ThreadKind.Question : ThreadKind.Remark,
                [
                    .. Enumerable
                        .Range(0, length)
                        .Select(_ => $"See *this*: {_sentences[_random.Next(_sentences.Count)]}"),
                ],
                number % 3 == 1 ? "The ledger has it." : null
            );
        }
    }

    private PlannedEvidence Evidence(Outcome outcome)
    {
        var quote = _sentences[_random.Next(_sentences.Count)];
        var stance = outcome is Outcome.Correct ? Stance.Supports : Stance.Refutes;
        var page = $"page {_random.Next(1, 400)}";
        return new PlannedEvidence(
            _random.Next(Sources),
            new Bearing(stance, (Proximity)_random.Next(3), quote, page, null)
        );
    }

    private PlannedSpan SpanIn(int sentence)
    {
        var text = _sentences[sentence];
        var words = text.Split(' ');
        var first = _random.Next(Math.Max(1, words.Length - 4));
        var last = Math.Min(words.Length, first + _random.Next(3, 10));
        var start = words.Take(first).Sum(w => w.Length + 1);
        var end = Math.Min(text.Length, words.Take(last).Sum(w => w.Length + 1) - 1);
        return new PlannedSpan(sentence, new TextSpan(start, Math.Max(end, start + 1)));
    }
}
