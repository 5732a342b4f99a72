using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Web.Sources;

namespace FactCheck.Web.Tests.Desks;

/// <summary>Copies of sources that are kept, taken back and looked at in any order; what the rules forbid is refused.</summary>
public sealed class RandomContexts(TestArticle article)
{
    private readonly List<CaptureId> _kept = [];

    /// <summary>Keeps a copy of what a piece of evidence rests on, takes one back or puts it back, or looks at the newest.</summary>
    public async Task<Result> Do(PersonId by, ClaimFacts facts, Step step)
    {
        if (facts.Evidence.IsEmpty)
        {
            return Result.Ok;
        }

        var evidence = facts.Evidence[step.Claim % facts.Evidence.Length];
        return step.Value switch
        {
            0 or 1 => await Keep(by, evidence.Survivor, step.Person),
            2 when _kept.Count > 0 => await article
                .Use<TakeBackCapture>()
                .Run(article.Desk.By(by), _kept[step.Claim % _kept.Count], undo: step.Person % 2 == 1),
            _ => await See(by, facts, evidence),
        };
    }

    /// <summary>Keeps a copy of what the newest piece of evidence rests on.</summary>
    public async Task KeepOfLast(PersonId by, ClaimFacts facts)
    {
        if (!facts.Evidence.IsEmpty)
        {
            await Keep(by, facts.Evidence[^1].Survivor, which: 1);
        }
    }

    /// <summary>Looks at all that is quoted in the claim, where copies are kept.</summary>
    public async Task SeeAll(PersonId by, ClaimFacts facts)
    {
        foreach (var evidence in facts.Evidence)
        {
            await See(by, facts, evidence);
        }
    }

    private async Task<Result> Keep(PersonId by, SourceId source, int which)
    {
        _kept.Add(CaptureId.New());
        var text = $"It cost 12 million, page {which}. “We waited long enough,” he said, “but not in vain.”";
        return await article
            .Use<KeepCapture>()
            .Run(article.Desk.By(by), source, _kept[^1], CaptureState.Complete, text);
    }

    private async Task<Result> See(PersonId by, ClaimFacts facts, EvidenceFacts evidence) =>
        QuoteLookUp.Of(facts, evidence) is { Shown: var shown }
            ? await article.Use<SeeContext>().Run(article.Desk.By(by), article.Id, facts.Id, evidence.Id, shown)
            : Result.Ok;
}
