using CsCheck;
using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Notes;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Articles;
using FactCheck.Web.Claims;
using FactCheck.Web.Notes;
using FactCheck.Web.Sources;
using FactCheck.Web.Verdicts;

namespace FactCheck.Web.Tests.Desks;

/// <summary>One thing that one of four people tries; the numbers choose what, who, on which claim and with which value.</summary>
public sealed record Step(int Verb, int Person, int Claim, int Value)
{
    /// <summary>Random histories, in which the steps that lead to an approval are the most likely.</summary>
    public static Gen<Step[]> Histories(int most) =>
        (
            from verb in Gen.Frequency((2, Gen.Int[0, RandomChecking.LastVerb]), (3, Gen.Int[0, 3]))
            from person in Gen.Int[0, 3]
            from claim in Gen.Int[0, 5]
            from value in Gen.Int[0, 3]
            select new Step(verb, person, claim, value)
        ).Array[most / 2, most];
}

/// <summary>Two reviewers and two editors at work on an article in any order; what the rules forbid is refused and goes on.</summary>
public sealed class RandomChecking(TestArticle article)
{
    public const int LastVerb = 18;
    private const int Notes = 14;

    // Two overlap and stand in one paragraph; one is a quotation.
    private static readonly string[] Places =
    [
        "12 million crowns",
        "“We waited long enough,”",
        "cost 12 million",
        "second bridge",
    ];

    private readonly List<ClaimId> _claims = [];
    private readonly RandomBoundaries _boundaries = new(article);
    private readonly RandomContexts _contexts = new(article);
    private readonly List<(ThreadId Thread, NoteId Note)> _threads = [];

    private PersonId[] People => [article.Desk.Ana, article.Desk.Yusuf, article.Desk.Mira, article.Desk.Jon];

    /// <summary>Tries the step.</summary>
    public async Task<Result> Do(Step step)
    {
        var by = People[step.Person];
        if (step.Verb == 0 && _claims.Count < Places.Length)
        {
            return await Mark(by, Places[_claims.Count], step.Value);
        }

        if (step.Verb == Notes)
        {
            return await OnNotes(by, step);
        }

        if (step.Verb is > Notes and < LastVerb)
        {
            return await _boundaries.Do(by, step);
        }

        if (step.Verb is 4 or 5 || _claims.Count == 0)
        {
            return await OnArticle(by, step);
        }

        var claim = _claims[step.Claim % _claims.Count];
        return await OnClaim(by, claim, await article.Facts(claim), step);
    }

    private async Task<Result> Mark(PersonId by, string words, int value)
    {
        var (claim, places) = (ClaimId.New(), new List<SentenceSpan> { await _boundaries.PlaceOf(words) });
        if (value == 0)
        {
            places.Add(await _boundaries.PlaceOf("comes"));
        }

        _claims.Add(claim);
        return await article.Use<MarkClaim>().Run(article.Desk.By(by), article.Id, claim, places, Test.Fact);
    }

    private async Task<Result> OnArticle(PersonId by, Step step)
    {
        var intent = article.Desk.By(by);
        if (step.Verb == 4)
        {
            return step.Value == 0
                ? await article.Use<SignOffArticle>().Run(intent, article.Id)
                : await article.Use<SubmitArticle>().Run(intent, article.Id);
        }

        var sentences = (await article.Read()).Sentences;
        var sentence = sentences[step.Claim % sentences.Length];
        return await article
            .Use<DisposeSentence>()
            .Run(intent, article.Id, sentence.Id, sentence.Disposition, needsNoCheck: step.Value > 0);
    }

    private async Task<Result> OnNotes(PersonId by, Step step)
    {
        var intent = article.Desk.By(by);
        if (step.Value == 0 || _threads.Count == 0)
        {
            var subject =
                _claims.Count > 0 && step.Claim > 1
                    ? NoteSubject.OfClaim(_claims[step.Claim % _claims.Count])
                    : NoteSubject.OfSentence((await article.Read()).Sentences[step.Claim].Id);
            _threads.Add(await article.Note(by, subject, "Which page?", (ThreadKind)(step.Claim % 2)));
            return Result.Ok;
        }

        var (thread, note) = _threads[step.Claim % _threads.Count];
        return (step.Value, step.Person) switch
        {
            (1, _) => await article.Use<ReplyToThread>().Run(intent, article.Id, thread, NoteId.New(), "Page 3."),
            (2, < 2) => await article.Use<TakeBackNote>().Run(intent, article.Id, note),
            (2, _) => await article.Use<TakeBackNote>().Run(intent, article.Id, note, undo: true),
            (_, < 3) => await article.Use<ResolveThread>().Run(intent, article.Id, thread, "So."),
            _ => await article.Use<ReopenThread>().Run(intent, article.Id, thread),
        };
    }

    private Task<Result> OnClaim(PersonId by, ClaimId claim, ClaimFacts facts, Step step)
    {
        var intent = article.Desk.By(by);
        return step.Verb switch
        {
            // Once all is marked: reviewers prepare and editors approve, so that much of it comes to a seal.
            0 => Approve(People[2 + (step.Person % 2)], facts),
            1 => Prepare(People[step.Person % 2], claim, facts, step),
            2 => Approve(by, facts),
            3 => article.Submit(by, claim),
            6 => article.Conclude(by, claim, facts.Conclusion, ConclusionOf(step.Value)),
            7 => Link(by, claim, step.Value),
            8 => EditEvidence(by, facts, step.Value),
            9 => Remove(by, facts, step.Value),
            10 => article.Use<WithdrawClaim>().Run(intent, article.Id, claim),
            11 or 12 => article.Use<RestoreClaim>().Run(intent, article.Id, claim),
            13 when step.Value == 0 => article.Return(by, claim),
            LastVerb => _contexts.Do(by, facts, step),
            _ => article.Reword(by, claim, facts.Details, $"wording {step.Value}"),
        };
    }

    private async Task<Result> Approve(PersonId by, ClaimFacts facts)
    {
        var answer = await article
            .Use<ApproveVerdict>()
            .Run(article.Desk.By(by), article.Id, facts.Id, Seal.HashOf(facts));
        var isUnseen = facts.Evidence.Any(e => e is { Stance: Stance.Supports, Capture: not null, Seen: null });
        var isRight = facts.Conclusion.Outcome is Outcome.Correct && !facts.Quotations.IsEmpty;
        Assert.False(answer.Done && isRight && isUnseen, "A quotation was approved that nobody saw in its source.");
        return answer;
    }

    // Now and then nobody looks at what is quoted before it is ticked.
    private async Task<Result> Prepare(PersonId by, ClaimId claim, ClaimFacts facts, Step step)
    {
        if (facts.Evidence.All(e => e.Stance is not Stance.Supports))
        {
            await Link(by, claim, 0);
            facts = await article.Facts(claim);
            await _contexts.KeepOfLast(by, facts);
        }

        if (step.Value > 0)
        {
            await _contexts.SeeAll(by, await article.Facts(claim));
        }

        await article.Conclude(by, claim, facts.Conclusion, TestArticle.Tick);
        return await article.Submit(by, claim);
    }

    private Task<Result> Link(PersonId by, ClaimId claim, int value)
    {
        var source = new ChosenSource(
            SourceId.New(),
            new SourceDetails(SourceKind.Document, "Budget", $"Outlet {value}", null)
        );
        var bearing = TestArticle.Support with { Stance = value == 3 ? Stance.Refutes : Stance.Supports };
        return article
            .Use<LinkEvidence>()
            .Run(article.Desk.By(by), article.Id, claim, EvidenceId.New(), source, bearing);
    }

    private async Task<Result> EditEvidence(PersonId by, ClaimFacts facts, int value)
    {
        if (facts.Evidence.IsEmpty)
        {
            return Result.Ok;
        }

        var evidence = facts.Evidence[value % facts.Evidence.Length];
        var (before, after) = (evidence.Bearing, evidence.Bearing with { Note = $"note {value}" });
        return await article
            .Use<EditEvidence>()
            .Run(article.Desk.By(by), article.Id, facts.Id, evidence.Id, before, after);
    }

    private async Task<Result> Remove(PersonId by, ClaimFacts facts, int value) =>
        facts.Evidence.IsEmpty
            ? Result.Ok
            : await article
                .Use<RemoveEvidence>()
                .Run(
                    article.Desk.By(by),
                    article.Id,
                    facts.Id,
                    facts.Evidence[value % facts.Evidence.Length].Id,
                    undo: false
                );

    private static Conclusion ConclusionOf(int value) =>
        value switch
        {
            0 => Conclusion.None,
            1 => new Conclusion(Outcome.CannotStand, "The budget says nine."),
            2 => new Conclusion(Outcome.NotConfirmed, "No budget to be found."),
            _ => TestArticle.Tick,
        };
}
