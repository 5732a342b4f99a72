using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.History;
using FactCheck.Web.Articles;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.History;

/// <summary>Takes claims back from where they stand, or brings them back there, and with them what their sentences are.</summary>
internal static class InversePlaces
{
    /// <summary>Does it, or gives the refusal.</summary>
    public static async Task<Refusal?> Replace(this Change change, Inverse inverse) =>
        inverse switch
        {
            TakeClaimsBack i => await change.TakeBack(i),
            BringClaimBack i => await change.OnClaim(i.Claim, change.BringBack),
            TakeFromPlaces i => await change.OnClaim(i.Claim, (claim, facts) => change.TakeFrom(claim, facts, i)),
            PutInPlaces i => await change.OnClaim(i.Claim, (claim, facts) => change.PutIn(claim, facts, i)),
            _ => throw new InvalidOperationException($"Nothing does {inverse.GetType().Name}."),
        };

    /// <summary>The sentences of the article, under its lock.</summary>
    public static Task<List<Sentence>> SentencesOf(this Change change, IEnumerable<SentenceId> ids)
    {
        var (desk, article, wanted) = (change.Member.Desk, change.Article.Id, ids.Distinct().ToList());
        return change
            .Db.Sentences.Where(s => s.DeskId == desk && s.ArticleId == article && wanted.Contains(s.Id))
            .OrderBy(s => s.Id)
            .ToListAsync();
    }

    private static async Task<Refusal?> TakeBack(this Change change, TakeClaimsBack inverse)
    {
        List<SentenceId> left = [];
        foreach (var id in inverse.Claims)
        {
            var refusal = await change.OnClaim(
                id,
                (claim, facts) =>
                {
                    left.AddRange(facts.Anchors.Select(a => a.Sentence));
                    var why = ClaimRules.WhyNotChange(facts, change.Member);
                    if (why is null)
                    {
                        change.Record(claim.Withdraw());
                    }

                    return Task.FromResult(why);
                }
            );
            if (refusal is not null)
            {
                return refusal;
            }
        }

        await change.Free(left, inverse.Claims, inverse.NeededNoCheck);
        return null;
    }

    private static async Task<Refusal?> BringBack(this Change change, Claim claim, ClaimFacts facts)
    {
        var sentences = await change.SentencesOf(facts.Anchors.Select(a => a.Sentence));
        var refusal = ClaimRules.WhyNotRestore(facts, change.Member) ?? WhyNotHold(sentences, change);
        if (refusal is null)
        {
            change.Record(claim.Restore());
            change.Record(sentences.SelectMany(s => s.HoldsClaims(change.Member.Person, change.At)));
        }

        return refusal;
    }

    private static async Task<Refusal?> TakeFrom(
        this Change change,
        Claim claim,
        ClaimFacts facts,
        TakeFromPlaces inverse
    )
    {
        if (ClaimRules.WhyNotRemoveSpan(facts, change.Member) is { } refusal)
        {
            return refusal;
        }

        List<AnchorFacts> removed =
        [
            .. facts.Anchors.Where(a => inverse.Places.Any(p => p.Sentence == a.Sentence && p.Span == a.Span)),
        ];
        if (removed.Count != inverse.Places.Count || removed.Count == facts.Anchors.Length)
        {
            return new NotFound();
        }

        var ids = removed.ConvertAll(a => a.Id);
        change.Db.RemoveRange(
            await change.Db.Anchors.Where(a => a.DeskId == change.Member.Desk && ids.Contains(a.Id)).ToListAsync()
        );
        foreach (var place in inverse.Places)
        {
            change.Record(claim.SpansChanged(new SpanRemoved(claim.Id, place)));
        }

        var kept = facts.Anchors.Except(removed).Select(a => a.Sentence);
        await change.Free(removed.Select(a => a.Sentence).Except(kept), [claim.Id], inverse.NeededNoCheck);
        return null;
    }

    private static async Task<Refusal?> PutIn(this Change change, Claim claim, ClaimFacts facts, PutInPlaces inverse)
    {
        if (ClaimRules.WhyNotChange(facts, change.Member) is { } refusal)
        {
            return refusal;
        }

        var places = await change.PlacesOf([.. inverse.Places.Select(p => new SentenceSpan(p.Sentence, p.Span))]);
        if (places.Refusal is not null)
        {
            return places.Refusal;
        }

        if (!places.Value.Select(p => p.AsMarked).SequenceEqual(inverse.Places))
        {
            return new SpanOutsideSentence();
        }

        List<Sentence> sentences = [.. places.Value.Select(p => p.Sentence).Distinct()];
        if (WhyNotHold(sentences, change) is { } decided)
        {
            return decided;
        }

        change.Anchor(claim, places.Value);
        change.Record(claim.SpansChanged(new SpansAdded(claim.Id, inverse.Places)));
        change.Record(sentences.SelectMany(s => s.HoldsClaims(change.Member.Person, change.At)).ToList());
        return null;
    }

    // A colleague who found nothing to check in a sentence since would be overruled.
    private static ChangedByColleague? WhyNotHold(List<Sentence> sentences, Change change) =>
        sentences.Find(s => s.Disposition is Disposition.NothingToCheck && s.DisposedBy != change.Member.Person)
            is { DisposedBy: { } by }
            ? new ChangedByColleague(by, nameof(Disposition))
            : null;

    private static async Task Free(
        this Change change,
        IEnumerable<SentenceId> left,
        IReadOnlyList<ClaimId> claims,
        IReadOnlyList<SentenceId> neededNoCheck
    )
    {
        foreach (var sentence in await change.SentencesOf(left))
        {
            if (!await DisposeSentence.LiveClaims(change.Db, sentence.Id).AnyAsync(c => !claims.Contains(c.Id)))
            {
                change.Record(
                    neededNoCheck.Contains(sentence.Id)
                        ? sentence.NeedsNoCheck(change.Member.Person, change.At)
                        : sentence.BecomesUnseen()
                );
            }
        }
    }
}
