using CsCheck;
using FactCheck.Domain;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Tests.Desks;
using FactCheck.Web.Verdicts;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Data;

/// <summary>Three people set the outcome of one claim, each from what they last saw: nobody's work is lost without a word.</summary>
public sealed class LostUpdateTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly Conclusion[] Conclusions =
    [
        Conclusion.None,
        new(Outcome.Correct, ""),
        new(Outcome.CannotStand, ""),
        new(Outcome.CannotStand, "The budget says nine."),
        new(Outcome.NotConfirmed, "No budget to be found."),
    ];

    private static readonly Gen<(int Person, int Value, bool Looks)[]> Actions = Gen.Select(
        Gen.Int[0, 2],
        Gen.Int[0, Conclusions.Length - 1],
        Gen.Bool
    ).Array[10, 40];

    [Fact]
    public async Task A_small_model_of_the_claim_always_gives_the_same_answers()
    {
        var conflicts = 0;
        await Actions.SampleAsync(
            async actions =>
            {
                var article = await app.NewArticle();
                var people = PeopleOf(article);
                var claim = await article.Mark(people[0], "12 million crowns");
                var (now, seen) = (Conclusion.None, new[] { Conclusion.None, Conclusion.None, Conclusion.None });
                foreach (var (person, value, looks) in actions)
                {
                    seen[person] = looks ? (await article.Facts(claim)).Conclusion : seen[person];
                    var wanted = Conclusions[value];

                    var answer = await article.Conclude(people[person], claim, seen[person], wanted);

                    if (now == seen[person] || now == wanted)
                    {
                        Assert.Null(answer.Refusal);
                        now = seen[person] = wanted;
                    }
                    else
                    {
                        conflicts++;
                        AssertShowsBoth(answer, wanted, now, seen[person]);
                    }

                    Assert.Equal(now, (await article.Facts(claim)).Conclusion);
                }
            },
            iter: 10,
            threads: 1
        );
        Assert.True(conflicts > 10, $"Only {conflicts} conflicts came about.");
    }

    [Fact]
    public async Task At_once_too_every_change_replaced_exactly_what_its_author_had_seen()
    {
        var article = await app.NewArticle();
        var people = PeopleOf(article);
        var claim = await article.Mark(people[0], "12 million crowns");

        var sent = await Task.WhenAll(people.Select((p, n) => Task.Run(() => Work(article, p, claim, n))));

        var seen = sent.SelectMany(s => s).ToDictionary(s => s.Operation, s => s.Seen);
        await using var db = await app.Node.Db();
        var operations = await db
            .Entries.Where(e => e.LedgerId == article.Id.Value)
            .ToDictionaryAsync(e => e.Number, e => e.OperationId);
        var now = Conclusion.None;
        foreach (var entry in await article.History())
        {
            foreach (var set in entry.Events.OfType<OutcomeSet>())
            {
                Assert.Equal(now, set.From);
                Assert.Equal(seen[operations[entry.Number]], set.From);
                now = set.To;
            }
        }

        Assert.Equal(now, (await article.Facts(claim)).Conclusion);
    }

    private static PersonId[] PeopleOf(TestArticle article) =>
        [article.Desk.Ana, article.Desk.Yusuf, article.Desk.Mira];

    private static async Task<List<(OperationId Operation, Conclusion Seen)>> Work(
        TestArticle article,
        PersonId by,
        ClaimId claim,
        int number
    )
    {
        List<(OperationId, Conclusion)> sent = [];
        for (var i = 0; i < 25; i++)
        {
            var intent = article.Desk.By(by);
            var seen = (await article.Facts(claim)).Conclusion;
            // Each text is its author's alone, so that "already so" cannot stand for somebody else's change.
            var mine = new Conclusion(Outcome.NotConfirmed, $"person {number}, text {i}");
            var answer = await article.Use<SetOutcome>().Run(intent, article.Id, claim, seen, mine);
            Assert.True(answer.Done || answer.Refusal is ChangedMeanwhile);
            if (answer.Done)
            {
                sent.Add((intent.Operation, seen));
            }
        }

        return sent;
    }

    private static void AssertShowsBoth(Result answer, Conclusion wanted, Conclusion now, Conclusion seen)
    {
        var refusal = Assert.IsType<ChangedMeanwhile>(answer.Refusal);
        var expected =
            now.Reasoning == seen.Reasoning
                ? new ChangedMeanwhile(
                    "Outcome",
                    wanted.Outcome?.ToString(),
                    now.Outcome?.ToString(),
                    seen.Outcome?.ToString()
                )
                : new ChangedMeanwhile("Reasoning", wanted.Reasoning, now.Reasoning, seen.Reasoning);
        Assert.Equal(expected, refusal);
    }
}
