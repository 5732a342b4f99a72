using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Articles;
using FactCheck.Web.Claims;
using FactCheck.Web.Desks;
using FactCheck.Web.History;
using FactCheck.Web.Sources;
using FactCheck.Web.Tests.Desks;
using FactCheck.Web.Verdicts;
using Microsoft.EntityFrameworkCore;
using static FactCheck.Web.Tests.Data.Race;

namespace FactCheck.Web.Tests.Data;

/// <summary>What people do at the same moment, with real tasks on a real database.</summary>
public sealed class RaceTests(TestApp app) : IClassFixture<TestApp>
{
    private const int Rounds = 12;

    [Fact]
    public async Task Of_two_editors_who_approve_the_same_verdict_one_does()
    {
        var article = await app.NewArticle();
        for (var round = 0; round < Rounds; round++)
        {
            var claim = await article.Ticked(article.Desk.Ana, "12 million crowns");
            var shown = await article.Shown(claim);

            var answers = await AtOnce(
                () => Approve(article, article.Desk.Mira, claim, shown),
                () => Approve(article, article.Desk.Jon, claim, shown)
            );

            Assert.Single(answers, a => a.Done);
            Assert.Equal(
                new WrongStatus(WorkStatus.Approved, [WorkStatus.Submitted]),
                answers.Single(a => !a.Done).Refusal
            );
        }
    }

    [Fact]
    public async Task A_state_that_was_not_shown_is_never_approved_however_an_edit_falls_in_between()
    {
        var article = await app.NewArticle();
        var approvals = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var claim = await article.Ticked(article.Desk.Ana, "12 million crowns");
            var before = await article.Facts(claim);
            var shown = Seal.HashOf(before);

            var answers = await AtOnce(
                () => Approve(article, article.Desk.Mira, claim, shown),
                () => article.Reword(article.Desk.Yusuf, claim, before.Details, "Not what was shown")
            );

            Assert.True(answers[1].Done);
            Assert.True(answers[0].Done || answers[0].Refusal is NotTheVersionShown);
            approvals += answers[0].Done ? 1 : 0;
            var after = await article.Facts(claim);
            Assert.Equal(answers[0].Done ? WorkStatus.NeedsRecheck : WorkStatus.Submitted, after.Status);
        }

        await using var db = await app.Node.Db();
        var seals = await db.Seals.Where(s => s.ArticleId == article.Id).ToListAsync();
        Assert.Equal(approvals, seals.Count);
        Assert.All(seals, s => Assert.DoesNotContain("Not what was shown", s.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public async Task The_same_operation_sent_several_times_at_once_is_done_once(int times)
    {
        var desk = await app.NewDesk();
        var article = new TestArticle(desk, ArticleId.New());
        var (claim, evidence, source) = (ClaimId.New(), EvidenceId.New(), SourceId.New());
        await Sent(times, i => article.Use<ImportArticle>().Run(i, article.Id, TestDesk.Draft));
        var places = new[] { await article.Place("12 million crowns") };
        await Sent(times, i => article.Use<MarkClaim>().Run(i, article.Id, claim, places, Test.Fact));
        var chosen = new ChosenSource(source, new SourceDetails(SourceKind.Book, "A book", "A house", null));
        await Sent(
            times,
            i => article.Use<LinkEvidence>().Run(i, article.Id, claim, evidence, chosen, TestArticle.Support)
        );
        await Sent(times, i => article.Use<SetOutcome>().Run(i, article.Id, claim, Conclusion.None, TestArticle.Tick));
        await Sent(times, i => article.Use<SubmitVerdict>().Run(i, article.Id, claim));

        Assert.Equal(5, await article.Version());
        Assert.Equal(WorkStatus.Submitted, (await article.Facts(claim)).Status);
        Assert.Single((await article.Facts(claim)).Evidence);
        await using var db = await app.Node.Db();
        Assert.Equal(1, await db.Sources.CountAsync(s => s.DeskId == desk.Id));

        async Task Sent(int count, Func<Web.Data.Intent, Task<Result>> command)
        {
            var intent = desk.By(desk.Ana);
            var answers = await AtOnce([.. Enumerable.Repeat(() => command(intent), count)]);
            Assert.All(answers, a => Assert.Null(a.Refusal));
        }
    }

    [Fact]
    public async Task Of_two_people_who_set_different_outcomes_one_is_shown_both()
    {
        var article = await app.NewArticle();
        var hers = new Conclusion(Outcome.CannotStand, "The budget says nine.");
        var his = new Conclusion(Outcome.NotConfirmed, "No budget to be found.");
        for (var round = 0; round < Rounds; round++)
        {
            var claim = await article.Mark(article.Desk.Ana, "12 million crowns");

            var answers = await AtOnce(
                () => article.Conclude(article.Desk.Ana, claim, Conclusion.None, hers),
                () => article.Conclude(article.Desk.Yusuf, claim, Conclusion.None, his)
            );

            var (won, lost) = answers[0].Done ? (hers, his) : (his, hers);
            Assert.Single(answers, a => a.Done);
            Assert.Equal(
                new ChangedMeanwhile("Reasoning", lost.Reasoning, won.Reasoning, ""),
                answers.Single(a => !a.Done).Refusal
            );
            Assert.Equal(won, (await article.Facts(claim)).Conclusion);
        }
    }

    [Fact]
    public async Task Sixty_four_writers_of_one_article_leave_a_whole_history_without_a_gap()
    {
        const int writers = 64;
        const int each = 3;
        var article = await app.NewArticle();
        var desk = article.Desk;
        PersonId[] people = [desk.Ana, desk.Yusuf, desk.Mira, desk.Jon];
        var place = await article.Place("12 million crowns");

        await Task.WhenAll(
            Enumerable
                .Range(0, writers)
                .Select(writer =>
                    Task.Run(async () =>
                    {
                        var claim = ClaimId.New();
                        var by = people[writer % people.Length];
                        await article.Use<MarkClaim>().Run(desk.By(by), article.Id, claim, [place], Test.Fact).IsDone();
                        await article.Link(by, claim);
                        await article.Conclude(by, claim, Conclusion.None, TestArticle.Tick).IsDone();
                    })
                )
        );

        var report = await app.Node.Use<VerifyHistory>().Walk(desk.Id);
        Assert.True(report.IsWhole);
        var history = await article.History();
        Assert.Equal((writers * each) + 1, history.Count);
        Assert.Equal(history.Count, await article.Version());
        Assert.Equal(Enumerable.Range(1, history.Count).Select(n => (long)n), history.Select(e => e.Number));
        Assert.Equal(writers, (await article.Read()).Claims.Count);
        // Every new source is written to the desk's ledger too: one entry at its birth, one for the article.
        Assert.Equal(history.Count + 2 + writers, report.Entries);
    }

    [Fact]
    public async Task Articles_of_one_desk_are_written_side_by_side_with_its_sources()
    {
        var desk = await app.NewDesk();
        var articles = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => desk.Import()));

        await Task.WhenAll(
            articles.SelectMany(a => Enumerable.Range(0, 4).Select(_ => a.Ticked(desk.Ana, "12 million")))
        );

        var report = await app.Node.Use<VerifyHistory>().Walk(desk.Id);
        Assert.True(report.IsWhole);
        Assert.Equal(5, report.Reports.Count);
    }

    [Fact]
    public async Task Nobody_does_anything_on_a_desk_after_their_membership_ended()
    {
        var article = await app.NewArticle();
        var desk = article.Desk;
        var claim = await article.Mark(desk.Ana, "12 million crowns");
        var ended = new TaskCompletionSource();

        var writing = Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(async n =>
                {
                    List<(bool After, Result Answer)> answers = [];
                    for (var i = 0; i < 12; i++)
                    {
                        var after = ended.Task.IsCompleted;
                        var wording = await article.Facts(claim);
                        answers.Add((after, await article.Reword(desk.Yusuf, claim, wording.Details, $"{n} {i}")));
                    }

                    return answers;
                })
        );
        await app.Sql("DELETE FROM membership WHERE person_id = {0}", desk.Yusuf.Value);
        ended.SetResult();
        var all = (await writing).SelectMany(a => a).ToList();

        Assert.Contains(all, a => a.After);
        Assert.All(all.Where(a => a.After), a => Assert.Equal(new NotFound(), a.Answer.Refusal));
        Assert.Null(await app.Node.Use<ReadDesk>().Run(desk.Slug, desk.Yusuf));
        Assert.Empty(await app.Node.Use<ListArticles>().Run(desk.MemberOf(desk.Yusuf)));
    }

    private static Task<Result> Approve(TestArticle article, PersonId by, ClaimId claim, string shown) =>
        article.Use<ApproveVerdict>().Run(article.Desk.By(by), article.Id, claim, shown);
}
