using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Articles;

/// <summary>An article in the desk's list, with its coverage and how many verdicts wait for an editor.</summary>
public sealed record ArticleLine(
    ArticleId Id,
    string Title,
    string? Outlet,
    DateOnly? PublishedOn,
    DateTimeOffset? Deadline,
    DateTimeOffset ImportedAt,
    DateTimeOffset? SignedOffAt,
    Coverage Coverage,
    int Claims,
    int Submitted
);

/// <summary>Lists the articles of a desk.</summary>
public sealed class ListArticles(IDbContextFactory<FactCheckDb> contexts)
{
    /// <summary>Nearest deadline first, then the newest; one SQL command.</summary>
    public async Task<IReadOnlyList<ArticleLine>> Run(Member member)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var rows = await db
            .Articles.AsNoTracking()
            .Where(a =>
                a.DeskId == member.Desk && db.Memberships.Any(m => m.DeskId == a.DeskId && m.PersonId == member.Person)
            )
            .OrderBy(a => a.SignedOffAt != null)
            .ThenBy(a => a.Deadline ?? DateTimeOffset.MaxValue)
            .ThenByDescending(a => a.ImportedAt)
            .Select(a => new Row(
                a,
                db.Sentences.Count(s =>
                    s.ArticleId == a.Id && s.MergedInto == null && s.Disposition == Disposition.Unseen
                ),
                db.Sentences.Count(s =>
                    s.ArticleId == a.Id && s.MergedInto == null && s.Disposition == Disposition.NothingToCheck
                ),
                db.Sentences.Count(s =>
                    s.ArticleId == a.Id && s.MergedInto == null && s.Disposition == Disposition.HasClaims
                ),
                db.Sentences.Count(s =>
                    s.ArticleId == a.Id
                    && s.MergedInto == null
                    && s.Disposition == Disposition.HasClaims
                    && db.Anchors.Any(x =>
                        x.SentenceId == s.Id
                        && x.Revision == a.LatestRevision
                        && db.Claims.Any(c =>
                            c.Id == x.ClaimId && c.Status != WorkStatus.Withdrawn && c.Status != WorkStatus.Approved
                        )
                    )
                ),
                db.Claims.Count(c => c.ArticleId == a.Id && c.Status != WorkStatus.Withdrawn),
                db.Claims.Count(c => c.ArticleId == a.Id && c.Status == WorkStatus.Submitted)
            ))
            .ToListAsync();
        return [.. rows.Select(LineOf)];
    }

    private static ArticleLine LineOf(Row row) =>
        new(
            row.Article.Id,
            row.Article.Title,
            row.Article.Outlet,
            row.Article.PublishedOn,
            row.Article.Deadline,
            row.Article.ImportedAt,
            row.Article.SignedOffAt,
            new Coverage(row.Unseen, row.NoCheck, row.Open, row.WithClaims - row.Open),
            row.Claims,
            row.Submitted
        );

    private sealed record Row(
        Article Article,
        int Unseen,
        int NoCheck,
        int WithClaims,
        int Open,
        int Claims,
        int Submitted
    );
}
