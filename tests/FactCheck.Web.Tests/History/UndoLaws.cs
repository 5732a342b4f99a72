using System.Collections.Immutable;
using System.Diagnostics;
using CsCheck;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.History;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.History;
using FactCheck.Web.Tests.Desks;

namespace FactCheck.Web.Tests.History;

/// <summary>
/// Laws of undo under random work of four people. What an undo may leave otherwise than it was: the work status (a claim that
/// was touched is in progress, one that was marked is withdrawn), the moment of the outcome, who touched what, a reason for a
/// return that a withdrawal forgets, a seal or a sign-off that the action itself had lifted. Whether a sentence holds claims is
/// nobody's decision: it follows from the claims, and is asserted to.
/// </summary>
public sealed class UndoLaws(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public Task An_undo_changes_nothing_that_a_colleague_changed_last() =>
        Step.Histories(24)
            .SampleAsync(
                async steps =>
                {
                    var article = await app.NewArticle();
                    var checking = new RandomChecking(article);
                    PersonId[] people = [article.Desk.Ana, article.Desk.Yusuf, article.Desk.Mira, article.Desk.Jon];
                    foreach (var step in steps)
                    {
                        await checking.Do(step);
                        if (step.Value % 2 == 0)
                        {
                            await AssertOnlyOwn(article, people[step.Claim % people.Length]);
                        }
                    }
                },
                iter: 6,
                threads: 1
            );

    [Fact]
    public Task Doing_and_undoing_leaves_the_facts_as_they_were() =>
        Step.Histories(20)
            .SampleAsync(
                async steps =>
                {
                    var article = await app.NewArticle();
                    var checking = new RandomChecking(article);
                    foreach (var step in steps)
                    {
                        var before = Things(await article.Read());
                        var version = await article.Version();
                        await checking.Do(step);
                        var history = (await article.History()).Where(e => e.Number > version).ToList();
                        // A step that took something back itself is passed over by undo, which never undoes an undoing.
                        var isUndoing = history.SelectMany(e => e.Events).OfType<ActionUndone>().Any();
                        if (history.Count == 1 && !isUndoing && step.Value > 0)
                        {
                            var undone = await article.Use<UndoLast>().Run(article.Desk.By(history[0].By), article.Id);
                            if (undone.Done)
                            {
                                Assert.Equal(before, Things(await article.Read()));
                            }
                            else
                            {
                                Assert.IsType<CannotBeUndone>(undone.Refusal);
                            }
                        }
                    }
                },
                iter: 6,
                threads: 1
            );

    private static async Task AssertOnlyOwn(TestArticle article, PersonId person)
    {
        var before = Things(await article.Read());
        var lastBy = LastBy(await article.History());
        if (!(await article.Use<UndoLast>().Run(article.Desk.By(person), article.Id)).Done)
        {
            Assert.Equal(before, Things(await article.Read()));
            return;
        }

        var after = Things(await article.Read());
        var changed = before
            .Keys.Union(after.Keys)
            .Where(thing => before.GetValueOrDefault(thing) != after.GetValueOrDefault(thing));
        Assert.All(changed, thing => Assert.Equal(person, lastBy[thing]));
    }

    /// <summary>Everything people decide about, each under its name; a withdrawn claim counts as none.</summary>
    private static ImmutableSortedDictionary<string, string> Things(FactCheck.Web.Live.ArticleView view)
    {
        var things = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var sentence in view.Sentences)
        {
            var holdsClaims = sentence.Claims.Any(c => view.Claims[c].IsLive);
            Assert.Equal(holdsClaims, sentence.Disposition is Disposition.HasClaims);
            things[$"{sentence.Id.Value} disposition"] = $"{sentence.Disposition is Disposition.NothingToCheck}";
        }

        foreach (var claim in view.Claims.Values.Where(c => c.IsLive))
        {
            var id = claim.Id.Value;
            things[$"{id} claim"] = "live";
            things[$"{id} wording"] = $"{claim.Details.Wording}";
            things[$"{id} test"] = $"{claim.Details.Test}";
            things[$"{id} kind"] = $"{claim.Details.Kind}";
            things[$"{id} claimant"] = $"{claim.Details.Claimant}";
            things[$"{id} outcome"] = $"{claim.Conclusion}";
            foreach (var evidence in claim.Evidence)
            {
                things[$"{evidence.Id.Value} evidence"] = $"{evidence.Bearing} {evidence.Seen}";
            }
        }

        return things.ToImmutable();
    }

    private static Dictionary<string, PersonId> LastBy(IEnumerable<EntryView> history)
    {
        Dictionary<string, PersonId> last = new(StringComparer.Ordinal);
        Dictionary<Guid, HashSet<string>> ofClaim = [];
        foreach (var (by, happened) in history.SelectMany(e => e.Events, (e, happened) => (e.By, happened)))
        {
            foreach (var thing in ThingsOf(happened, ofClaim))
            {
                last[thing] = by;
            }
        }

        return last;
    }

    private static IEnumerable<string> ThingsOf(HistoryEvent happened, Dictionary<Guid, HashSet<string>> ofClaim)
    {
        if (happened is SentenceDisposed disposed)
        {
            return [$"{disposed.Sentence.Value} disposition"];
        }

        if (happened is SentenceSplit or SentencesMerged)
        {
            return BoundariesOf(happened);
        }

        if (
            happened is VerdictSubmitted or SealLifted or SpansMoved
            || happened is not ClaimEvent { Claim.Value: var id }
        )
        {
            return [];
        }

        var all = ofClaim.TryGetValue(id, out var known)
            ? known
            : ofClaim[id] = [
                .. new[] { "claim", "wording", "test", "kind", "claimant", "outcome" }.Select(part => $"{id} {part}"),
            ];
        if (EvidenceOf(happened) is { } evidence)
        {
            all.Add($"{evidence.Value} evidence");
            return [$"{evidence.Value} evidence"];
        }

        return happened switch
        {
            ClaimEdited e => Edited(e).Select(part => $"{id} {part}"),
            OutcomeSet => [$"{id} outcome"],
            // All that hangs on the claim.
            ClaimMarked or ClaimWithdrawn or ClaimRestored or VerdictApproved or VerdictReturned => all.ToList(),
            _ => throw new UnreachableException($"What {happened.GetType().Name} decides about is not said here."),
        };
    }

    // A part that is as the whole was has not been decided about anew.
    private static IEnumerable<string> BoundariesOf(HistoryEvent happened) =>
        happened switch
        {
            SentenceSplit e when e.Left.Disposition == e.From.Disposition => [$"{e.Right.Id.Value} disposition"],
            SentencesMerged e when e.First.Disposition == e.Into.Disposition => [$"{e.Second.Id.Value} disposition"],
            _ => happened.Sentences.Select(s => $"{s.Value} disposition"),
        };

    private static IEnumerable<string> Edited(ClaimEdited e) =>
        new[]
        {
            e.From.Wording == e.To.Wording ? null : "wording",
            e.From.Test == e.To.Test ? null : "test",
            e.From.Kind == e.To.Kind ? null : "kind",
            e.From.Claimant == e.To.Claimant ? null : "claimant",
        }.OfType<string>();

    private static EvidenceId? EvidenceOf(HistoryEvent happened) =>
        happened switch
        {
            EvidenceLinked e => e.Evidence,
            EvidenceEdited e => e.Evidence,
            EvidenceRenewed e => e.Evidence,
            EvidenceRemoved e => e.Evidence,
            EvidenceRestored e => e.Evidence,
            ContextSeen e => e.Evidence,
            _ => null,
        };
}
