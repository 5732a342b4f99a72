using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Web.Data;

namespace FactCheck.Web.Claims;

/// <summary>Lets a claim stand in more places: the headline says what the body says.</summary>
public sealed class AddSpans(Workspace workspace)
{
    /// <summary>Adds the spans to the places the claim has.</summary>
    public Task<Result> Run(Intent intent, ArticleId article, ClaimId id, IReadOnlyList<SentenceSpan> spans) =>
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

                var places = await change.PlacesOf(spans);
                if (places.Refusal is not null)
                {
                    return places.Refusal;
                }

                List<MarkedPlace> added = [.. places.Value.Where(p => !facts.StandsIn(p.Sentence.Id, p.Marked!.Value))];
                if (added.Count == 0)
                {
                    return new StandsThereAlready();
                }

                change.Anchor(claim, added);
                change.Record(claim.SpansChanged(new SpansAdded(id, [.. added.Select(p => p.AsMarked)])));
                change.Record(added.SelectMany(p => p.Sentence.HoldsClaims(change.Member.Person, change.At)).ToList());
                return null;
            }
        );
}
