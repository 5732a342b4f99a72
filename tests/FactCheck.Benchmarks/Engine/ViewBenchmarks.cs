using BenchmarkDotNet.Attributes;
using FactCheck.Benchmarks.Articles;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Text.Sentences;
using FactCheck.Web.Live;

namespace FactCheck.Benchmarks.Engine;

/// <summary>The live view of the bench article: made as a whole, and after one sentence or one claim changed.</summary>
public class ViewBenchmarks
{
    private readonly DeskId _desk = DeskId.New();
    private readonly ArticleId _article = ArticleId.New();
    private readonly HeadRow _head;
    private readonly List<SentenceRow> _sentences = [];
    private readonly List<ClaimFacts> _claims;
    private readonly ArticleView _view;
    private readonly ArticleNews _sentence;
    private readonly ArticleNews _claim;

    public ViewBenchmarks()
    {
        var plan = BenchArticle.Plan;
        var head = new ArticleHead(BenchArticle.Title, null, null, null, "en", null, null, 1, false, null, null);
        _head = new HeadRow(
            1,
            1,
            head,
            [
                .. plan
                    .Draft.Paragraphs.Index()
                    .Select(p => new Paragraph(_desk, _article, 1, p.Index, p.Item.Kind, p.Item.Text)),
            ]
        );
        foreach (var (index, paragraph) in plan.Draft.Paragraphs.Index())
        {
            _sentences.AddRange(
                SentenceSegmenter
                    .Split(paragraph.Text, BenchProse.Language)
                    .Select(s => new SentenceRow(SentenceId.New(), index, s, Disposition.Unseen, null))
            );
        }

        _claims = [.. plan.Claims.Select(Facts)];
        foreach (var holder in plan.Claims.SelectMany(c => c.Spans).Select(s => s.Sentence).Distinct())
        {
            _sentences[holder] = _sentences[holder] with { Disposition = Disposition.HasClaims };
        }

        _view = ArticleViewBuilder.Build(_desk, _article, _head, _sentences, _claims);
        var next = _head with { Version = 2, Paragraphs = [] };
        var seen = _sentences[plan.NoChecks[0]] with { Disposition = Disposition.NothingToCheck };
        _sentence = new ArticleNews(next, [seen.Id], [seen], []);
        _claim = new ArticleNews(next, [], [], [_claims[10] with { Status = WorkStatus.Submitted }]);
    }

    [Benchmark]
    public int Build_the_view() =>
        ArticleViewBuilder.Build(_desk, _article, _head, _sentences, _claims).Sentences.Length;

    [Benchmark]
    public long Apply_one_sentence_to_the_view() => ArticleViewBuilder.Apply(_view, _sentence).Version;

    [Benchmark]
    public long Apply_one_claim_to_the_view() => ArticleViewBuilder.Apply(_view, _claim).Version;

    private ClaimFacts Facts(PlannedClaim plan) =>
        new()
        {
            Id = ClaimId.New(),
            Status = plan.End is PlannedEnd.Approved ? WorkStatus.Approved : WorkStatus.Open,
            Details = new ClaimDetails(null, plan.Test, ClaimKind.Figure, null),
            Anchors =
            [
                .. plan.Spans.Select(s => new AnchorFacts(AnchorId.New(), _sentences[s.Sentence].Id, s.Span, "")),
            ],
            Evidence =
            [
                .. plan.Evidence.Select(e => new EvidenceFacts(
                    EvidenceId.New(),
                    SourceId.New(),
                    1,
                    SourceKind.Document,
                    "Ledger",
                    null,
                    null,
                    e.Bearing.Stance,
                    e.Bearing.Proximity,
                    e.Bearing.Quote,
                    e.Bearing.Locator,
                    null,
                    PersonId.New()
                )),
            ],
            Conclusion = Conclusion.None,
            MarkedBy = PersonId.New(),
            MarkedAt = DateTimeOffset.UnixEpoch,
            TouchedBy = [],
        };
}
