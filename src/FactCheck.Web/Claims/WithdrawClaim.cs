using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Web.Articles;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Claims;

/// <summary>Takes a claim back. A sentence whose last claim is withdrawn is unseen again.</summary>
public sealed class WithdrawClaim(Workspace workspace)
{
    /// <summary>Withdraws the claim; it can be restored.</summary>
    public Task<Result> Run(Intent intent, ArticleId article, ClaimId id) =>
        workspace.ChangeClaim(
            intent,
            Ledgers.Of(article),
            id,
            async (change, claim, facts) =>
            {
                if (ClaimRules.WhyNotChange(facts, change.Member) is { } refusal)
                {
                    return refusal;
                }

                change.Record(claim.Withdraw());
                var ids = facts.Anchors.Select(a => a.Sentence).Distinct().ToList();
                var sentences = await change
                    .Db.Sentences.Where(s => s.DeskId == intent.Desk && s.ArticleId == article && ids.Contains(s.Id))
                    .ToListAsync();
                foreach (var sentence in sentences)
                {
                    if (!await DisposeSentence.LiveClaims(change.Db, sentence.Id).AnyAsync(c => c.Id != id))
                    {
                        change.Record(sentence.BecomesUnseen());
                    }
                }

                return null;
            }
        );
}
