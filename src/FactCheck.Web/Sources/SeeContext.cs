using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;

namespace FactCheck.Web.Sources;

/// <summary>Says that somebody saw the quotations of a claim in what a source says around them.</summary>
public sealed class SeeContext(Workspace workspace)
{
    /// <summary>
    /// Notes what was shown. Not shown any more as it is: other words are quoted now, or another copy is the newest, so that
    /// it is to be looked at anew.
    /// </summary>
    public Task<Result> Run(Intent intent, ArticleId article, ClaimId claim, EvidenceId id, ShownContext shown) =>
        workspace.ChangeEvidence(
            intent,
            article,
            claim,
            id,
            async (change, facts, evidence) =>
            {
                if (ClaimRules.WhyNotChange(facts, change.Member) is { } refusal)
                {
                    return refusal;
                }

                if (facts.Evidence.SingleOrDefault(e => e.Id == id) is not { } now)
                {
                    return new NotFound();
                }

                var words = QuoteRules.KeyOf(QuoteRules.LookedUp(facts.Quotations, now.Quote));
                if (shown != new ShownContext(now.Capture ?? default, words))
                {
                    return new ShownBefore();
                }

                return now.IsSeenAs(shown)
                    ? Result<ClaimEvent?>.From((ClaimEvent?)null)
                    : evidence.See(await change.SeenNow(shown));
            }
        );
}
