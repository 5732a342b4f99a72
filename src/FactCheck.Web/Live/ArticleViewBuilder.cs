using System.Collections.Immutable;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Text;

namespace FactCheck.Web.Live;

/// <summary>Makes the view from what was read, whole or after a change. Pure: what did not change keeps its identity.</summary>
public static class ArticleViewBuilder
{
    /// <summary>The view of an article read as a whole.</summary>
    public static ArticleView Build(
        DeskId desk,
        ArticleId article,
        HeadRow head,
        IReadOnlyList<SentenceRow> sentences,
        IReadOnlyList<ClaimFacts> claims
    )
    {
        var all = claims.ToImmutableDictionary(c => c.Id);
        var marks = MarksOf(claims);
        var numbers = sentences.Select((s, index) => (s.Id, index + 1)).ToDictionary(s => s.Id, s => s.Item2);
        var byParagraph = sentences.ToLookup(s => s.Paragraph);
        ImmutableArray<ParagraphView> paragraphs =
        [
            .. head.Paragraphs.Select(p => new ParagraphView(
                p.Index,
                p.Kind,
                p.Text,
                [.. byParagraph[p.Index].Select(s => SentenceOf(s, numbers[s.Id], s.Span.Of(p.Text), marks[s.Id]))]
            )),
        ];
        return WithCounts(
            new ArticleView
            {
                Desk = desk,
                Id = article,
                Version = head.Version,
                DeskVersion = head.DeskVersion,
                Head = head.Head,
                Paragraphs = paragraphs,
                Sentences = [.. paragraphs.SelectMany(p => p.Sentences)],
                Claims = all,
                Coverage = Coverage.Of([]),
                Missing = [],
            }
        );
    }

    /// <summary>
    /// The next view: touched sentences and claims are new, every other part is the same object as before. A touched sentence
    /// stands where it has its place now: one that has none any more is gone, one that was not there comes in. Whatever comes
    /// after it in the text is new only where its number is another.
    /// </summary>
    public static ArticleView Apply(ArticleView view, ArticleNews news)
    {
        var claims = view.Claims.SetItems(news.Claims.Select(c => KeyValuePair.Create(c.Id, c)));
        var renewal = new Renewal(news, claims);
        ImmutableArray<ParagraphView> paragraphs = [.. view.Paragraphs.Select(renewal.Of)];
        return WithCounts(
            view with
            {
                Version = news.Head.Version,
                DeskVersion = news.Head.DeskVersion,
                Head = news.Head.Head == view.Head ? view.Head : news.Head.Head,
                Claims = claims,
                Paragraphs = paragraphs,
                Sentences = [.. paragraphs.SelectMany(p => p.Sentences)],
            }
        );
    }

    private static ILookup<SentenceId, (TextSpan Span, ClaimFacts Claim)> MarksOf(IEnumerable<ClaimFacts> claims) =>
        claims
            .Where(c => c.IsLive)
            .SelectMany(c => c.Anchors.Select(a => (a.Sentence, Mark: (a.Span, c))))
            .ToLookup(m => m.Sentence, m => m.Mark);

    private static SentenceView SentenceOf(
        SentenceRow row,
        int number,
        string text,
        IEnumerable<(TextSpan Span, ClaimFacts Claim)> marks
    )
    {
        var ordered = marks.OrderBy(m => m.Span).ThenBy(m => m.Claim.Id.Value).ToList();
        return new SentenceView(
            row.Id,
            number,
            row.Span,
            text,
            row.Disposition,
            row.DisposedBy,
            Coverage.StateOf(row.Disposition, ordered.Select(m => m.Claim)),
            [.. ordered.Select(m => m.Claim.Id).Distinct()],
            MarkedPieces.Of(text, ordered)
        )
        {
            Notes = row.Notes,
        };
    }

    private static ArticleView WithCounts(ArticleView view) =>
        view with
        {
            Coverage = Coverage.Of(view.Sentences.Select(s => s.State)),
            Missing =
            [
                .. view
                    .Sentences.Where(s => s.State is SentenceState.Unseen or SentenceState.Open)
                    .Select(s => new MissingPart(s.Id, s.Number, [.. s.Claims.Where(c => !view.Claims[c].IsCleared)])),
            ],
        };

    /// <summary>Renews the paragraphs of an article one after the other, counting their sentences.</summary>
    private sealed class Renewal
    {
        private readonly HashSet<SentenceId> _touched;
        private readonly HashSet<SentenceId> _stale;
        private readonly ILookup<int, SentenceRow> _rows;
        private readonly ILookup<SentenceId, (TextSpan Span, ClaimFacts Claim)> _marks;
        private int _count;

        public Renewal(ArticleNews news, ImmutableDictionary<ClaimId, ClaimFacts> claims)
        {
            _touched = [.. news.Touched];
            _stale = [.. news.Touched, .. news.Claims.SelectMany(c => c.Anchors.Select(a => a.Sentence))];
            _rows = news.Sentences.ToLookup(r => r.Paragraph);
            _marks = MarksOf(claims.Values.Where(c => c.Anchors.Any(a => _stale.Contains(a.Sentence))));
        }

        public ParagraphView Of(ParagraphView paragraph)
        {
            ImmutableArray<SentenceView> sentences = [.. Placed(paragraph).Select(s => Numbered(s, ++_count))];
            return sentences.AsEnumerable().SequenceEqual(paragraph.Sentences, ReferenceEqualityComparer.Instance)
                ? paragraph
                : paragraph with
                {
                    Sentences = sentences,
                };
        }

        private IEnumerable<SentenceView> Placed(ParagraphView paragraph) =>
            _rows.Contains(paragraph.Index) || paragraph.Sentences.Any(s => _touched.Contains(s.Id))
                ? paragraph
                    .Sentences.Where(s => !_touched.Contains(s.Id))
                    .Select(Marked)
                    .Concat(_rows[paragraph.Index].Select(r => Placed(r, paragraph.Text)))
                    .OrderBy(s => s.Span)
                : paragraph.Sentences.Select(Marked);

        private SentenceView Placed(SentenceRow row, string paragraph) =>
            SentenceOf(row, 0, row.Span.Of(paragraph), _marks[row.Id]);

        private SentenceView Marked(SentenceView s) =>
            _stale.Contains(s.Id)
                ? SentenceOf(
                    new SentenceRow(s.Id, 0, s.Span, s.Disposition, s.DisposedBy) { Notes = s.Notes },
                    s.Number,
                    s.Text,
                    _marks[s.Id]
                )
                : s;

        private static SentenceView Numbered(SentenceView sentence, int number) =>
            sentence.Number == number ? sentence : sentence with { Number = number };
    }
}
