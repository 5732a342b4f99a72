using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Articles;

/// <summary>Says that a sentence needs no check, or takes that back.</summary>
public sealed class DisposeSentence(Workspace workspace)
{
    /// <summary>Sets “no check needed” or unseen; a sentence that has become so already is left as it is.</summary>
    /// <param name="intent">Who, where, and which intention.</param>
    /// <param name="article">The article.</param>
    /// <param name="id">The sentence.</param>
    /// <param name="before">What the person saw when they decided.</param>
    /// <param name="needsNoCheck">True for “no check needed”, false for unseen.</param>
    public Task<Result> Run(Intent intent, ArticleId article, SentenceId id, Disposition before, bool needsNoCheck) =>
        workspace.Change(
            intent,
            Ledgers.Of(article),
            async change =>
            {
                var sentence = await change.Db.Sentences.SingleOrDefaultAsync(s =>
                    s.DeskId == intent.Desk && s.ArticleId == article && s.Id == id
                );
                if (sentence is null)
                {
                    return new NotFound();
                }

                if (sentence.MergedInto is not null)
                {
                    return new SentenceWasMerged(await change.SurvivorOf(id));
                }

                var claims = await LiveClaims(change.Db, id).CountAsync();
                var wanted = needsNoCheck ? Disposition.NothingToCheck : Disposition.Unseen;
                if (ArticleRules.WhyNotMarkNoCheck(claims, change.Member) is { } refusal)
                {
                    return refusal;
                }

                if (ChangedMeanwhile.If(nameof(Disposition), wanted, sentence.Disposition, before) is { } conflict)
                {
                    return conflict;
                }

                change.Record(
                    needsNoCheck ? sentence.NeedsNoCheck(intent.Person, change.At) : sentence.BecomesUnseen()
                );
                return null;
            }
        );

    /// <summary>The claims that stand in a sentence and are not withdrawn.</summary>
    internal static IQueryable<Claim> LiveClaims(FactCheckDb db, SentenceId sentence) =>
        db.Claims.Where(c =>
            c.Status != WorkStatus.Withdrawn
            && db.Anchors.Any(a => a.ClaimId == c.Id && a.DeskId == c.DeskId && a.SentenceId == sentence)
        );
}
