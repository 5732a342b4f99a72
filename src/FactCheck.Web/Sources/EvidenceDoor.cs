using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Sources;

/// <summary>The door for commands on one piece of evidence of a claim.</summary>
internal static class EvidenceDoor
{
    /// <summary>Changes the evidence as <paramref name="decide"/> decides; what it gives happened to the claim.</summary>
    public static Task<Result> ChangeEvidence(
        this Workspace workspace,
        Intent intent,
        ArticleId article,
        ClaimId claimId,
        EvidenceId id,
        Func<Change, ClaimFacts, Evidence, Task<Result<ClaimEvent?>>> decide
    ) =>
        workspace.ChangeClaim(
            intent,
            Ledgers.Of(article),
            claimId,
            async (change, claim, facts) =>
            {
                var evidence = await change.Db.Evidence.SingleOrDefaultAsync(e =>
                    e.DeskId == intent.Desk && e.ArticleId == article && e.ClaimId == claimId && e.Id == id
                );
                if (evidence is null)
                {
                    return new NotFound();
                }

                var decided = await decide(change, facts, evidence);
                if (decided.Done && decided.Value is { } happened)
                {
                    change.Record(claim.EvidenceChanged(happened));
                }

                return decided.Refusal;
            }
        );
}
