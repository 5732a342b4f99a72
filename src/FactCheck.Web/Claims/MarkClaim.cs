using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Text;
using FactCheck.Web.Data;

namespace FactCheck.Web.Claims;

/// <summary>A span of a sentence that a person marked, in UTF-16 code units of the sentence.</summary>
public sealed record SentenceSpan(SentenceId Sentence, TextSpan Span);

/// <summary>Makes a claim of one or several spans of sentences; they are accounted for by it from now on.</summary>
public sealed class MarkClaim(Workspace workspace)
{
    /// <summary>Marks the claim under the id that was minted for it.</summary>
    /// <param name="intent">Who wants it.</param>
    /// <param name="article">The article.</param>
    /// <param name="id">The id of the claim.</param>
    /// <param name="spans">Where it stands; at least one.</param>
    /// <param name="test">What is tested; null for what the words propose.</param>
    /// <param name="both">The id of a second claim on the same spans: then the first tests the fact, the second that it was said.</param>
    public Task<Result> Run(
        Intent intent,
        ArticleId article,
        ClaimId id,
        IReadOnlyList<SentenceSpan> spans,
        Test? test = null,
        ClaimId? both = null
    ) =>
        workspace.Change(
            intent,
            Ledgers.Of(article),
            async change =>
            {
                if (DeskRules.WhyNotCheck(change.Member) is { } refusal)
                {
                    return refusal;
                }

                var places = await change.PlacesOf(spans);
                if (places.Refusal is null)
                {
                    change.Mark(id, places.Value, both is null ? test : Test.Fact);
                    if (both is { } second)
                    {
                        change.Mark(second, places.Value, Test.Said);
                    }
                }

                return places.Refusal;
            }
        );
}
