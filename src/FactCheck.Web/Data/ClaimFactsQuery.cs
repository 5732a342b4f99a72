using System.Collections.Immutable;
using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Text;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Data;

/// <summary>Reads the facts of claims: the same for the command that decides and the page that asks before.</summary>
public static class ClaimFactsQuery
{
    /// <summary>The facts of one claim of the article, or null when there is none.</summary>
    public static async Task<ClaimFacts?> FactsOf(this FactCheckDb db, DeskId desk, ArticleId article, ClaimId claim) =>
        (await db.FactsOf(desk, article, [claim])).SingleOrDefault();

    /// <summary>The facts of the article's claims, or of those named, in one SQL command.</summary>
    public static Task<IReadOnlyList<ClaimFacts>> FactsOf(
        this FactCheckDb db,
        DeskId desk,
        ArticleId article,
        IReadOnlyCollection<ClaimId>? only = null
    )
    {
        var claims = db.Claims.Where(c => c.DeskId == desk && c.ArticleId == article);
        return db.FactsOf(only is null ? claims : claims.Where(c => only.Contains(c.Id)));
    }

    /// <summary>The facts of the claims that the query finds, oldest first, in one SQL command.</summary>
    public static async Task<IReadOnlyList<ClaimFacts>> FactsOf(this FactCheckDb db, IQueryable<Claim> claims)
    {
        var rows = await claims
            .AsNoTracking()
            .OrderBy(c => c.Id)
            .Select(c => new Row(
                c,
                db.Articles.Where(a => a.Id == c.ArticleId)
                    .SelectMany(a => db.Anchors.Where(x => x.ClaimId == c.Id && x.Revision == a.LatestRevision))
                    .OrderBy(x => x.Id)
                    .ToList(),
                db.Evidence.Where(e => e.ClaimId == c.Id && e.RemovedAt == null)
                    .Join(db.Sources, e => e.SourceId, s => s.Id, (e, s) => new { Evidence = e, Source = s })
                    .OrderBy(e => e.Evidence.Id)
                    .Select(e => new EvidenceRow(
                        e.Evidence,
                        e.Source,
                        db.Outlets.Where(o => o.Id == e.Source.OutletId).Select(o => o.Name).FirstOrDefault()
                    ))
                    .ToList(),
                db.ClaimTouches.Where(t => t.ClaimId == c.Id).OrderBy(t => t.PersonId).Select(t => t.PersonId).ToList()
            ))
            .ToListAsync();
        return [.. rows.Select(Facts)];
    }

    private static ClaimFacts Facts(Row row) =>
        new()
        {
            Id = row.Claim.Id,
            Status = row.Claim.Status,
            Details = new ClaimDetails(row.Claim.Wording, row.Claim.Test, row.Claim.Kind, row.Claim.Claimant),
            Anchors =
            [
                .. row.Anchors.Select(a => new AnchorFacts(a.Id, a.SentenceId, new TextSpan(a.Start, a.End), a.Exact)),
            ],
            Evidence = [.. row.Evidence.Select(Facts)],
            Conclusion = new Conclusion(row.Claim.Outcome, row.Claim.Reasoning),
            AsOf = row.Claim.AsOf,
            ReturnReason = row.Claim.ReturnReason,
            SealHash = row.Claim.SealHash,
            ApprovedBy = row.Claim.ApprovedBy,
            ApprovedAt = row.Claim.ApprovedAt,
            SubmittedBy = row.Claim.SubmittedBy,
            MarkedBy = row.Claim.MarkedBy,
            MarkedAt = row.Claim.MarkedAt,
            TouchedBy = [.. row.TouchedBy],
        };

    private static EvidenceFacts Facts(EvidenceRow row) =>
        new(
            row.Evidence.Id,
            row.Source.Id,
            row.Evidence.SourceVersion,
            row.Source.Kind,
            row.Source.Title,
            row.Source.Url,
            row.Outlet,
            row.Evidence.Stance,
            row.Evidence.Proximity,
            row.Evidence.Quote,
            row.Evidence.Locator,
            row.Evidence.Note,
            row.Evidence.AddedBy
        );

    private sealed record Row(
        Claim Claim,
        List<TextAnchor> Anchors,
        List<EvidenceRow> Evidence,
        List<PersonId> TouchedBy
    );

    private sealed record EvidenceRow(Evidence Evidence, Source Source, string? Outlet);
}
