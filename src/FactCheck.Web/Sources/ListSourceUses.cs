using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Sources;

/// <summary>A claim that rests on a source.</summary>
/// <param name="Article">The article it stands in.</param>
/// <param name="ArticleTitle">What that is called.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Sentence">The first sentence it stands in; null when it stands in none of the newest draft.</param>
/// <param name="Assertion">What it asserts.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Stance">How the source bears on it.</param>
/// <param name="Source">The source itself, or the one that was merged into it.</param>
public sealed record SourceUse(
    ArticleId Article,
    string ArticleTitle,
    ClaimId Claim,
    SentenceId? Sentence,
    string Assertion,
    WorkStatus Status,
    Stance Stance,
    SourceId Source
);

/// <summary>Lists where a source is used.</summary>
public sealed class ListSourceUses(IDbContextFactory<FactCheckDb> contexts)
{
    /// <summary>How many are listed at once.</summary>
    public const int PageSize = 50;

    /// <summary>
    /// The claims that rest on the source or on what was merged into it, newest first; withdrawn ones are left out. One SQL
    /// command.
    /// </summary>
    /// <param name="member">Who asks.</param>
    /// <param name="id">The source.</param>
    /// <param name="skip">How many are shown already.</param>
    public async Task<IReadOnlyList<SourceUse>> Run(Member member, SourceId id, int skip = 0)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var uses =
            from e in db.Evidence.AsNoTracking()
            where e.DeskId == member.Desk && e.RemovedAt == null
            where db.Memberships.Any(m => m.DeskId == e.DeskId && m.PersonId == member.Person)
            where e.SourceId == id || db.Sources.Any(s => s.Id == e.SourceId && s.MergedInto == id)
            join c in db.Claims on e.ClaimId equals c.Id
            where c.Status != WorkStatus.Withdrawn
            join a in db.Articles on c.ArticleId equals a.Id
            orderby e.Id descending
            select new
            {
                Evidence = e,
                Claim = c,
                Article = a,
                Anchor = db
                    .Anchors.Where(x => x.ClaimId == c.Id && x.Revision == a.LatestRevision)
                    .OrderBy(x => x.Id)
                    .FirstOrDefault(),
            };
        var rows = await uses.Skip(skip).Take(PageSize).ToListAsync();
        return
        [
            .. rows.Select(r => new SourceUse(
                r.Article.Id,
                r.Article.Title,
                r.Claim.Id,
                r.Anchor?.SentenceId,
                r.Claim.Wording ?? r.Anchor?.Exact ?? "",
                r.Claim.Status,
                r.Evidence.Stance,
                r.Evidence.SourceId
            )),
        ];
    }
}
