using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Verdicts;

/// <summary>Hands every verdict of an article that is ready to an editor, in one go; the others stay as they are.</summary>
public sealed class SubmitArticle(Workspace workspace)
{
    /// <summary>Submits what is ready, or refuses when nothing is.</summary>
    public Task<Result> Run(Intent intent, ArticleId article) =>
        workspace.Change(
            intent,
            Ledgers.Of(article),
            async change =>
            {
                if (DeskRules.WhyNotCheck(change.Member) is { } refusal)
                {
                    return refusal;
                }

                var facts = await change.Db.FactsOf(intent.Desk, article);
                var ready = facts
                    .Where(f => VerdictRules.WhyNotSubmit(f, change.Member) is null)
                    .Select(f => f.Id)
                    .ToList();
                var claims = await change
                    .Db.Claims.Where(c => c.DeskId == intent.Desk && c.ArticleId == article && ready.Contains(c.Id))
                    .OrderBy(c => c.Id)
                    .ToListAsync();
                change.Record(claims.SelectMany(c => c.Submit(intent.Person)));
                return claims.Count == 0 ? new NothingToSubmit() : null;
            }
        );
}
