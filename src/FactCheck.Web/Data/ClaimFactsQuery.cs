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
        var outlets = db.OutletsAsRead();
        var rows = await claims
            .AsNoTracking()
            .OrderBy(c => c.Id)
            .Select(c => new Row(
                c,
                db.Articles.Where(a => a.Id == c.ArticleId)
                    .SelectMany(a => db.Anchors.Where(x => x.ClaimId == c.Id && x.Revision == a.LatestRevision))
                    .OrderBy(x => x.Id)
                    .ToList(),
                (
                    from e in db.Evidence
                    where e.ClaimId == c.Id && e.RemovedAt == null
                    join own in db.Sources on e.SourceId equals own.Id
                    join source in db.Sources on own.MergedInto ?? own.Id equals source.Id
                    join ownDerived in db.Sources on e.DerivedFrom equals (SourceId?)ownDerived.Id into ownDeriveds
                    from ownDerived in ownDeriveds.DefaultIfEmpty()
                    join derived in db.Sources on ownDerived.MergedInto ?? ownDerived.Id equals derived.Id into deriveds
                    from derived in deriveds.DefaultIfEmpty()
                    orderby e.Id
                    select new EvidenceRow(
                        e,
                        own.Version,
                        source.CaptureId ?? own.CaptureId,
                        source,
                        outlets.Where(o => o.Id == source.OutletId).Select(o => o.Name).FirstOrDefault(),
                        derived,
                        outlets.Where(o => o.Id == derived.OutletId).Select(o => o.Name).FirstOrDefault()
                    )
                ).ToList(),
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
            row.Evidence.SourceId,
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
        )
        {
            Origin = row.Evidence.Origin,
            DerivedFrom = row.Derived is { } d
                ? new DerivationFacts(d.Id, d.Kind, d.Title, row.DerivedOutlet, d.Fields.Who)
                : null,
            Who = row.Source.Fields.Who,
            Survivor = row.Source.Id,
            LatestVersion = row.LatestVersion,
            Capture = row.Capture,
            Seen = row.Evidence.Seen,
        };

    private sealed record Row(
        Claim Claim,
        List<TextAnchor> Anchors,
        List<EvidenceRow> Evidence,
        List<PersonId> TouchedBy
    );

    private sealed record EvidenceRow(
        Evidence Evidence,
        int LatestVersion,
        CaptureId? Capture,
        Source Source,
        string? Outlet,
        Source? Derived,
        string? DerivedOutlet
    );
}
