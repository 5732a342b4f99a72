using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Domain.History;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Articles;
using FactCheck.Web.Data;
using FactCheck.Web.Sources;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.History;

/// <summary>Does what takes an event back, inside one change: by the verbs of the domain, asking the rules that any command asks.</summary>
internal static class InverseDoor
{
    /// <summary>Does it, or gives the refusal; the value that it replaces must still be there.</summary>
    public static async Task<Refusal?> Do(this Change change, Inverse inverse) =>
        inverse switch
        {
            Redispose i => await change.Redispose(i),
            MoveBoundaryBack i => await change.TakeBack(i.Move),
            TakeClaimsBack or BringClaimBack or TakeFromPlaces or PutInPlaces => await change.Replace(inverse),
            ReplaceDetails i => await change.OnClaim(i.Claim, (claim, facts) => change.Replace(claim, facts, i)),
            ReplaceConclusion i => await change.OnClaim(i.Claim, (claim, facts) => change.Replace(claim, facts, i)),
            ReplaceBearing i => await change.OnClaim(
                i.Claim,
                (claim, facts) => change.OnEvidence(claim, i.Evidence, e => Replace(e, facts, i, change))
            ),
            MoveEvidence i => await change.OnClaim(
                i.Claim,
                (claim, facts) => change.OnEvidence(claim, i.Evidence, e => Move(e, facts, i, change))
            ),
            ReplaceSeen i => await change.OnClaim(
                i.Claim,
                (claim, facts) =>
                    change.OnEvidence(claim, i.Evidence, e => Task.FromResult(Replace(e, facts, i, change.Member)))
            ),
            _ => throw new InvalidOperationException($"Nothing does {inverse.GetType().Name}."),
        };

    /// <summary>Decides about one claim of the article with its facts as they were before this change.</summary>
    public static async Task<Refusal?> OnClaim(
        this Change change,
        ClaimId id,
        Func<Claim, ClaimFacts, Task<Refusal?>> decide
    )
    {
        var (desk, article) = (change.Member.Desk, change.Article.Id);
        var claim = await change.Db.Claims.SingleOrDefaultAsync(c =>
            c.DeskId == desk && c.ArticleId == article && c.Id == id
        );
        var facts = await change.Db.FactsOf(desk, article, id);
        return claim is null || facts is null ? new NotFound() : await decide(claim, facts);
    }

    private static async Task<Refusal?> OnEvidence(
        this Change change,
        Claim claim,
        EvidenceId id,
        Func<Evidence, Task<Result<ClaimEvent?>>> decide
    )
    {
        var evidence = await change.Db.Evidence.SingleOrDefaultAsync(e =>
            e.DeskId == change.Member.Desk && e.ClaimId == claim.Id && e.Id == id
        );
        if (evidence is null)
        {
            return new NotFound();
        }

        var decided = await decide(evidence);
        if (decided.Done && decided.Value is { } happened)
        {
            change.Record(claim.EvidenceChanged(happened));
        }

        return decided.Refusal;
    }

    private static async Task<Refusal?> Redispose(this Change change, Redispose inverse)
    {
        if ((await change.SentencesOf([inverse.Sentence])).SingleOrDefault() is not { } sentence)
        {
            return new NotFound();
        }

        var claims = await DisposeSentence.LiveClaims(change.Db, sentence.Id).CountAsync();
        var refusal =
            ArticleRules.WhyNotMarkNoCheck(claims, change.Member)
            ?? ChangedMeanwhile.If(nameof(Disposition), inverse.Wanted, sentence.Disposition, inverse.Before);
        if (refusal is null)
        {
            change.Record(
                inverse.Wanted is Disposition.NothingToCheck
                    ? sentence.NeedsNoCheck(change.Member.Person, change.At)
                    : sentence.BecomesUnseen()
            );
        }

        return refusal;
    }

    private static Task<Refusal?> Replace(this Change change, Claim claim, ClaimFacts facts, ReplaceDetails inverse)
    {
        var refusal =
            ClaimRules.WhyNotEdit(facts, inverse.Wanted, change.Member)
            ?? inverse.Wanted.WhyNotReplace(facts.Details, inverse.Before);
        if (refusal is null)
        {
            change.Record(claim.Edit(inverse.Wanted.Onto(facts.Details, inverse.Before)));
        }

        return Task.FromResult(refusal);
    }

    private static Task<Refusal?> Replace(this Change change, Claim claim, ClaimFacts facts, ReplaceConclusion inverse)
    {
        var refusal =
            VerdictRules.WhyNotConclude(facts, inverse.Wanted, change.Member)
            ?? inverse.Wanted.WhyNotReplace(facts.Conclusion, inverse.Before);
        if (refusal is null)
        {
            change.Record(claim.Conclude(inverse.Wanted, change.At));
        }

        return Task.FromResult(refusal);
    }

    private static async Task<Result<ClaimEvent?>> Replace(
        Evidence evidence,
        ClaimFacts facts,
        ReplaceBearing inverse,
        Change change
    )
    {
        var current = evidence.Bearing;
        var refusal =
            SourceRules.WhyNotLink(facts, inverse.Wanted, change.Member)
            ?? (evidence.RemovedAt is null ? null : new NotFound())
            ?? inverse.Wanted.WhyNotReplace(current, inverse.Before);
        if (refusal is not null)
        {
            return refusal;
        }

        var next = inverse.Wanted.Onto(current, inverse.Before);
        var shown = facts.Evidence.Single(e => e.Id == evidence.Id);
        var own = (shown.Survivor, shown.SourceTitle);
        return await change.WhyNotDerive(facts.Evidence, evidence.Id, own, next.Origin) is { } round
            ? round
            : evidence.Edit(next);
    }

    private static async Task<Result<ClaimEvent?>> Move(
        Evidence evidence,
        ClaimFacts facts,
        MoveEvidence inverse,
        Change change
    )
    {
        if (ClaimRules.WhyNotChange(facts, change.Member) is { } refusal)
        {
            return refusal;
        }

        if (inverse.Back == evidence.RemovedAt is null)
        {
            return new NotFound();
        }

        return inverse.Back ? await RemoveEvidence.Restore(change, facts, evidence) : evidence.Remove(change.At);
    }

    private static Result<ClaimEvent?> Replace(Evidence evidence, ClaimFacts facts, ReplaceSeen inverse, Member member)
    {
        var refusal =
            ClaimRules.WhyNotChange(facts, member) ?? (evidence.Seen == inverse.Before ? null : new NotFound());
        return refusal is null ? evidence.See(inverse.Wanted) : refusal;
    }
}
