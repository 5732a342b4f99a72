using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Claims;

/// <summary>The door for commands on one claim: the claim and its facts, read under the article's lock.</summary>
internal static class ClaimDoor
{
    /// <summary>Changes one claim of an article as <paramref name="decide"/> decides; not found where there is none.</summary>
    public static Task<Result> ChangeClaim(
        this Workspace workspace,
        Intent intent,
        Ledgers ledgers,
        ClaimId id,
        Func<Change, Claim, ClaimFacts, Task<Refusal?>> decide
    ) =>
        workspace.Change(
            intent,
            ledgers,
            async change =>
            {
                var claim = await change.Db.Claims.SingleOrDefaultAsync(c =>
                    c.DeskId == intent.Desk && c.ArticleId == change.Article.Id && c.Id == id
                );
                var facts = await change.Db.FactsOf(intent.Desk, change.Article.Id, id);
                return claim is null || facts is null ? new NotFound() : await decide(change, claim, facts);
            }
        );

    /// <summary>Several claims of the locked article with their facts; those that it has not are left out. Two SQL commands.</summary>
    public static async Task<IReadOnlyDictionary<ClaimId, (Claim Claim, ClaimFacts Facts)>> ClaimsOf(
        this Change change,
        IReadOnlyCollection<ClaimId> ids
    )
    {
        var (desk, article) = (change.Member.Desk, change.Article.Id);
        var claims = await change
            .Db.Claims.Where(c => c.DeskId == desk && c.ArticleId == article && ids.Contains(c.Id))
            .ToDictionaryAsync(c => c.Id);
        return (await change.Db.FactsOf(desk, article, ids)).ToDictionary(f => f.Id, f => (claims[f.Id], f));
    }

    /// <summary>The same for commands that need nothing more from the database.</summary>
    public static Task<Result> ChangeClaim(
        this Workspace workspace,
        Intent intent,
        ArticleId article,
        ClaimId id,
        Func<Change, Claim, ClaimFacts, Refusal?> decide
    ) =>
        workspace.ChangeClaim(
            intent,
            Ledgers.Of(article),
            id,
            (change, claim, facts) => Task.FromResult(decide(change, claim, facts))
        );
}
