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

    /// <summary>The next view: touched sentences and claims are new, every other part is the same object as before.</summary>
    public static ArticleView Apply(ArticleView view, ArticleNews news)
    {
        var claims = view.Claims.SetItems(news.Claims.Select(c => KeyValuePair.Create(c.Id, c)));
        var rows = news.Sentences.ToDictionary(s => s.Id);
        var stale = rows.Keys.Concat(news.Claims.SelectMany(c => c.Anchors.Select(a => a.Sentence))).ToHashSet();
        var marks = MarksOf(claims.Values.Where(c => c.Anchors.Any(a => stale.Contains(a.Sentence))));
        ImmutableArray<ParagraphView> paragraphs = [.. view.Paragraphs.Select(Renewed)];
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

        ParagraphView Renewed(ParagraphView paragraph) =>
            paragraph.Sentences.Any(s => stale.Contains(s.Id))
                ? paragraph with
                {
                    Sentences =
                    [
                        .. paragraph.Sentences.Select(s =>
                            stale.Contains(s.Id) ? SentenceOf(RowOf(s), s.Number, s.Text, marks[s.Id]) : s
                        ),
                    ],
                }
                : paragraph;

        SentenceRow RowOf(SentenceView s) =>
            rows.GetValueOrDefault(s.Id)
            ?? new SentenceRow(s.Id, 0, s.Span, s.Disposition, s.DisposedBy) { Notes = s.Notes };
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
}
