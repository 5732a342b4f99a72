using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Web.Data;
using FactCheck.Web.Live;

namespace FactCheck.Web.Articles;

/// <summary>An editor approves the whole article, when every sentence of it is accounted for.</summary>
public sealed class SignOffArticle(Workspace workspace)
{
    /// <summary>Signs off the article, or refuses with the list of what is missing.</summary>
    public Task<Result> Run(Intent intent, ArticleId id) =>
        workspace.Change(
            intent,
            Ledgers.Of(id),
            async change =>
            {
                // Read under the lock, so that nothing can be opened again between the count and the signature.
                var view = await change.Db.ReadView(intent.Desk, id);
                if (view is null)
                {
                    return new NotFound();
                }

                var signedOff = change.Article.SignedOffAt is not null;
                if (ArticleRules.WhyNotSignOff(signedOff, view.Missing, change.Member) is { } refusal)
                {
                    return refusal;
                }

                change.Record(change.Article.SignOff(intent.Person, change.At));
                return null;
            }
        );
}
