using FactCheck.Domain;
using FactCheck.Domain.Notes;

namespace FactCheck.Web.Data;

/// <summary>That a thread stands at a sentence of the newest revision; once, however many spans of its claim are there.</summary>
public sealed record ThreadPlace
{
    public required SentenceId Sentence { get; init; }
    public required ThreadId Thread { get; init; }
    public required bool IsOpen { get; init; }
    public required ThreadKind Kind { get; init; }
    public required int Changes { get; init; }
}

/// <summary>The threads at a sentence that has any; see <see cref="NoteCount"/>.</summary>
public sealed record SentenceNotes
{
    public required SentenceId Sentence { get; init; }
    public required int Open { get; init; }
    public required int Questions { get; init; }
    public required int Changes { get; init; }
}

/// <summary>Finds where threads stand: at their sentence, or wherever their claim stands now. For use inside other queries.</summary>
public static class ThreadPlacesQuery
{
    /// <summary>All places of the article's threads.</summary>
    public static IQueryable<ThreadPlace> ThreadPlaces(this FactCheckDb db, DeskId desk, ArticleId article)
    {
        var threads = db.NoteThreads.Where(t => t.DeskId == desk && t.ArticleId == article);
        var anchors = db.Anchors.Where(a =>
            a.DeskId == desk
            && a.ArticleId == article
            && a.Revision == db.Articles.Where(x => x.Id == article).Select(x => x.LatestRevision).First()
        );
        return threads
            .Where(t => t.SentenceId != null)
            .Select(t => new ThreadPlace
            {
                Sentence = t.SentenceId!.Value,
                Thread = t.Id,
                IsOpen = t.ResolvedAt == null && t.Standing > 0,
                Kind = t.Kind,
                Changes = t.Changes,
            })
            .Union(
                threads
                    .Join(anchors, t => t.ClaimId, a => (ClaimId?)a.ClaimId, (t, a) => new { Thread = t, Anchor = a })
                    .Select(x => new ThreadPlace
                    {
                        Sentence = x.Anchor.SentenceId,
                        Thread = x.Thread.Id,
                        IsOpen = x.Thread.ResolvedAt == null && x.Thread.Standing > 0,
                        Kind = x.Thread.Kind,
                        Changes = x.Thread.Changes,
                    })
            );
    }

    /// <summary>The threads at each sentence that has any, counted.</summary>
    public static IQueryable<SentenceNotes> NoteCounts(this FactCheckDb db, DeskId desk, ArticleId article) =>
        db.ThreadPlaces(desk, article)
            .GroupBy(p => p.Sentence)
            .Select(g => new SentenceNotes
            {
                Sentence = g.Key,
                Open = g.Count(p => p.IsOpen),
                Questions = g.Count(p => p.IsOpen && p.Kind == ThreadKind.Question),
                Changes = g.Sum(p => p.Changes),
            });
}
