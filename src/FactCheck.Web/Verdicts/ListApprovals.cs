using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Verdicts;

/// <summary>The verdicts of one article that wait for an editor.</summary>
public sealed record ApprovalGroup(
    ArticleId Article,
    string Title,
    DateTimeOffset? Deadline,
    IReadOnlyList<ApprovalLine> Lines
);

/// <summary>A verdict that waits for an editor, with the number and the text of the sentence it stands in.</summary>
public sealed record ApprovalLine(ClaimFacts Claim, SentenceId SentenceId, int Number, string Sentence);

/// <summary>Lists the verdicts of a desk that wait for an editor.</summary>
public sealed class ListApprovals(IDbContextFactory<FactCheckDb> contexts)
{
    /// <summary>
    /// By article, nearest deadline first; in an article those that speak against the text before the plain ticks. Two SQL
    /// commands, however many there are.
    /// </summary>
    public async Task<IReadOnlyList<ApprovalGroup>> Run(Member member)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var submitted = db.Claims.Where(c =>
            c.DeskId == member.Desk
            && c.Status == WorkStatus.Submitted
            && db.Memberships.Any(m => m.DeskId == c.DeskId && m.PersonId == member.Person)
        );
        var facts = (await db.FactsOf(submitted)).ToDictionary(f => f.Id);
        var places = await Places(db, submitted);
        return
        [
            .. places
                .Where(p => facts.ContainsKey(p.Claim))
                .GroupBy(p => p.Claim)
                .Select(g => g.MinBy(p => (p.Number, p.At))!)
                .GroupBy(p => (p.Article, p.Title, p.Deadline))
                .OrderBy(g => g.Key.Deadline ?? DateTimeOffset.MaxValue)
                .ThenBy(g => g.Key.Article.Value)
                .Select(g => new ApprovalGroup(g.Key.Article, g.Key.Title, g.Key.Deadline, Lines(g, facts))),
        ];
    }

    private static List<ApprovalLine> Lines(IEnumerable<Place> places, Dictionary<ClaimId, ClaimFacts> facts) =>
        [
            .. places
                .OrderByDescending(p => facts[p.Claim].Conclusion.SpeaksAgainstText)
                .ThenBy(p => facts[p.Claim].Conclusion.IsPlainTick)
                .ThenBy(p => p.Number)
                .ThenBy(p => p.At)
                .Select(p => new ApprovalLine(facts[p.Claim], p.Sentence, p.Number, p.Text[p.Start..p.End])),
        ];

    private static Task<List<Place>> Places(FactCheckDb db, IQueryable<Claim> claims) =>
        (
            from c in claims
            join a in db.Articles on c.ArticleId equals a.Id
            join x in db.Anchors
                on new { ClaimId = c.Id, Revision = a.LatestRevision } equals new { x.ClaimId, x.Revision }
            join p in db.Placements on new { x.SentenceId, x.Revision } equals new { p.SentenceId, p.Revision }
            join t in db.Paragraphs
                on new
                {
                    p.ArticleId,
                    p.Revision,
                    Index = p.Paragraph,
                } equals new
                {
                    t.ArticleId,
                    t.Revision,
                    t.Index,
                }
            select new Place(
                c.Id,
                a.Id,
                a.Title,
                a.Deadline,
                x.SentenceId,
                x.Start,
                t.Text,
                p.Start,
                p.End,
                db.Placements.Count(q =>
                    q.ArticleId == p.ArticleId
                    && q.Revision == p.Revision
                    && (q.Paragraph < p.Paragraph || (q.Paragraph == p.Paragraph && q.Start <= p.Start))
                )
            )
        ).ToListAsync();

    private sealed record Place(
        ClaimId Claim,
        ArticleId Article,
        string Title,
        DateTimeOffset? Deadline,
        SentenceId Sentence,
        int At,
        string Text,
        int Start,
        int End,
        int Number
    );
}
