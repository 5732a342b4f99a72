using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Notes;
using FactCheck.Text;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Live;

/// <summary>A sentence as the database has it, with its place in the newest revision.</summary>
public sealed record SentenceRow(
    SentenceId Id,
    int Paragraph,
    TextSpan Span,
    Disposition Disposition,
    PersonId? DisposedBy
)
{
    /// <summary>The threads that stand at it.</summary>
    public NoteCount Notes { get; init; } = NoteCount.None;
}

/// <summary>The article's own row with the versions that it and its desk stand at, and its paragraphs.</summary>
public sealed record HeadRow(long Version, long DeskVersion, ArticleHead Head, IReadOnlyList<Paragraph> Paragraphs);

/// <summary>Reads what the live view is made of: three SQL commands for a whole article, however many claims it has.</summary>
internal static class ArticleRows
{
    /// <summary>The whole article as it is now, or null when the desk has no such article. Wants one snapshot or the ledger's lock.</summary>
    public static async Task<ArticleView?> ReadView(this FactCheckDb db, DeskId desk, ArticleId article)
    {
        if (await db.ReadHead(desk, article, withText: true) is not { } head)
        {
            return null;
        }

        var sentences = await db.ReadSentences(desk, article);
        var claims = await db.FactsOf(desk, article);
        return ArticleViewBuilder.Build(desk, article, head, sentences, claims);
    }

    /// <summary>The article's head, with its paragraphs where the text is wanted, or null when the desk has no such article.</summary>
    public static async Task<HeadRow?> ReadHead(this FactCheckDb db, DeskId desk, ArticleId article, bool withText)
    {
        var row = await db
            .Articles.AsNoTracking()
            .Where(a => a.DeskId == desk && a.Id == article)
            .Select(a => new
            {
                Article = a,
                Desk = db.Desks.Where(d => d.DeskId == desk).Select(d => new { d.IsExercise, d.Version }).First(),
                Paragraphs = db
                    .Paragraphs.Where(p =>
                        withText && p.DeskId == desk && p.ArticleId == a.Id && p.Revision == a.LatestRevision
                    )
                    .OrderBy(p => p.Index)
                    .ToList(),
            })
            .SingleOrDefaultAsync();
        return row is null
            ? null
            : new HeadRow(
                row.Article.Version,
                row.Desk.Version,
                HeadOf(row.Article, row.Desk.IsExercise),
                row.Paragraphs
            );
    }

    /// <summary>The sentences of the newest revision in the order of the text, or those named.</summary>
    public static async Task<IReadOnlyList<SentenceRow>> ReadSentences(
        this FactCheckDb db,
        DeskId desk,
        ArticleId article,
        IReadOnlyCollection<SentenceId>? only = null
    )
    {
        var rows = await Named(db.Sentences.Where(s => s.DeskId == desk && s.ArticleId == article), only)
            .Join(Newest(db, article), s => s.Id, p => p.SentenceId, (s, p) => new { Sentence = s, Placement = p })
            .LeftJoin(
                db.NoteCounts(desk, article),
                r => r.Sentence.Id,
                n => n.Sentence,
                (r, n) =>
                    new
                    {
                        r.Sentence.Id,
                        r.Placement.Paragraph,
                        r.Placement.Start,
                        r.Placement.End,
                        r.Sentence.Disposition,
                        r.Sentence.DisposedBy,
                        Open = (int?)n!.Open ?? 0,
                        Questions = (int?)n.Questions ?? 0,
                        Changes = (int?)n.Changes ?? 0,
                    }
            )
            .OrderBy(r => r.Paragraph)
            .ThenBy(r => r.Start)
            .ToListAsync();
        return
        [
            .. rows.Select(r => new SentenceRow(
                r.Id,
                r.Paragraph,
                new TextSpan(r.Start, r.End),
                r.Disposition,
                r.DisposedBy
            )
            {
                Notes = r.Changes == 0 ? NoteCount.None : new NoteCount(r.Open, r.Questions, r.Changes),
            }),
        ];
    }

    private static IQueryable<Sentence> Named(IQueryable<Sentence> all, IReadOnlyCollection<SentenceId>? only) =>
        only is null ? all : all.Where(s => only.Contains(s.Id));

    private static IQueryable<Placement> Newest(FactCheckDb db, ArticleId article) =>
        db.Placements.Where(p =>
            p.Revision == db.Articles.Where(a => a.Id == article).Select(a => a.LatestRevision).First()
        );

    private static ArticleHead HeadOf(Article a, bool isExercise) =>
        new(
            a.Title,
            a.Byline,
            a.Outlet,
            a.Url,
            a.Language,
            a.PublishedOn,
            a.Deadline,
            a.LatestRevision,
            isExercise,
            a.SignedOffBy,
            a.SignedOffAt
        );
}

/// <summary>What was read again after some entries: only what they touched.</summary>
/// <param name="Head">The article's row as it is now.</param>
/// <param name="Touched">The sentences that were touched.</param>
/// <param name="Sentences">Those of them that have a place in the newest revision.</param>
/// <param name="Claims">The claims that were touched.</param>
public sealed record ArticleNews(
    HeadRow Head,
    IReadOnlyCollection<SentenceId> Touched,
    IReadOnlyList<SentenceRow> Sentences,
    IReadOnlyList<ClaimFacts> Claims
);
