using CsCheck;
using FactCheck.Domain;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Tests.Desks;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Data;

/// <summary>Who touched what is a projection of history: worked out again from the entries it is the same, whatever happened.</summary>
public sealed class ClaimTouchTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task The_touches_in_the_database_are_those_that_history_tells_after_any_history_of_four_people()
    {
        var (approvals, touches, seen) = (0, 0, 0);
        await Step.Histories(160)
            .SampleAsync(
                async history =>
                {
                    var article = await app.NewArticle();
                    var checking = new RandomChecking(article);
                    foreach (var step in history)
                    {
                        await checking.Do(step);
                    }

                    var told = await Told(article, () => approvals++);
                    seen += (await article.History()).SelectMany(e => e.Events).OfType<ContextSeen>().Count();
                    await using var db = await app.Node.Db();
                    var stored = await db
                        .ClaimTouches.Where(t => t.ArticleId == article.Id)
                        .ToDictionaryAsync(t => (t.ClaimId, t.PersonId), t => t.Number);
                    touches += stored.Count;
                    Assert.Equal(Sorted(told), Sorted(stored));
                },
                iter: 4,
                threads: 1
            );
        Assert.True(approvals > 2, $"Only {approvals} approvals came about.");
        Assert.True(seen > 3, $"Only {seen} looks at a quotation came about.");
        Assert.True(touches > 3, $"Only {touches} touches were left.");
    }

    private static IEnumerable<((ClaimId, PersonId), long)> Sorted(Dictionary<(ClaimId, PersonId), long> touches) =>
        touches.Select(t => (t.Key, t.Value)).OrderBy(t => t.Key.Item1.Value).ThenBy(t => t.Key.Item2.Value);

    private static async Task<Dictionary<(ClaimId, PersonId), long>> Told(TestArticle article, Action approved)
    {
        Dictionary<(ClaimId Claim, PersonId Person), long> touches = [];
        foreach (var entry in await article.History())
        {
            foreach (var happened in entry.Events)
            {
                if (happened is VerdictApproved approval)
                {
                    approved();
                    Assert.DoesNotContain((approval.Claim, entry.By), touches.Keys);
                    foreach (var touch in touches.Keys.Where(t => t.Claim == approval.Claim).ToList())
                    {
                        touches.Remove(touch);
                    }
                }
                else if (happened.Touches)
                {
                    foreach (var claim in happened.Claims)
                    {
                        touches[(claim, entry.By)] = entry.Number;
                    }
                }
            }
        }

        return touches;
    }
}
