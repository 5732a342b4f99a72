using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Claims;

/// <summary>Brings a withdrawn claim back, with its evidence and its outcome, as work to be done.</summary>
public sealed class RestoreClaim(Workspace workspace)
{
    /// <summary>Restores the claim; its sentences hold claims again.</summary>
    public Task<Result> Run(Intent intent, ArticleId article, ClaimId id) =>
        workspace.ChangeClaim(
            intent,
            Ledgers.Of(article),
            id,
            async (change, claim, facts) =>
            {
                if (ClaimRules.WhyNotRestore(facts, change.Member) is { } refusal)
                {
                    return refusal;
                }

                change.Record(claim.Restore());
                var ids = facts.Anchors.Select(a => a.Sentence).Distinct().ToList();
                var sentences = await change
                    .Db.Sentences.Where(s => s.DeskId == intent.Desk && s.ArticleId == article && ids.Contains(s.Id))
                    .ToListAsync();
                change.Record(sentences.SelectMany(s => s.HoldsClaims(intent.Person, change.At)));
                return null;
            }
        );
}
