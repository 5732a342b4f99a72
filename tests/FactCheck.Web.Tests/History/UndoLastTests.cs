using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Domain.History;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Articles;
using FactCheck.Web.Claims;
using FactCheck.Web.History;
using FactCheck.Web.Sources;
using FactCheck.Web.Tests.Desks;
using FactCheck.Web.Verdicts;

namespace FactCheck.Web.Tests.History;

/// <summary>One's own last actions are taken back one by one, and never a colleague's.</summary>
public sealed class UndoLastTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly Conclusion Doubt = new(Outcome.NotConfirmed, "No budget to be found.");

    [Fact]
    public async Task Each_undo_takes_back_the_action_before_and_says_which()
    {
        var article = await app.NewArticle();
        var ana = article.Desk.Ana;
        var claim = await article.Mark(ana, "12 million crowns");
        var evidence = await article.Link(ana, claim);
        await article.Conclude(ana, claim, Conclusion.None, TestArticle.Tick).IsDone();
        await article.Conclude(ana, claim, TestArticle.Tick, Doubt).IsDone();

        Assert.Equal(new OutcomeSet(claim, TestArticle.Tick, Doubt), (await Undo(article, ana)).Events[0]);
        Assert.Equal(TestArticle.Tick, (await article.Facts(claim)).Conclusion);
        Assert.Equal(new OutcomeSet(claim, Conclusion.None, TestArticle.Tick), (await Undo(article, ana)).Events[0]);
        Assert.Equal(evidence, Assert.IsType<EvidenceLinked>((await Undo(article, ana)).Events[0]).Evidence);
        Assert.Empty((await article.Facts(claim)).Evidence);
        Assert.IsType<ClaimMarked>((await Undo(article, ana)).Events[0]);
        Assert.Equal(WorkStatus.Withdrawn, (await article.Facts(claim)).Status);
        Assert.All((await article.Read()).Sentences, s => Assert.Equal(Disposition.Unseen, s.Disposition));
        // What is left is the article itself.
        await Run(article, ana).IsRefused(new CannotBeUndone(nameof(ArticleImported)));
        await Run(article, article.Desk.Yusuf).IsRefused(new NothingToUndo());
    }

    [Fact]
    public async Task An_undo_is_an_entry_of_its_own()
    {
        var article = await app.NewArticle();
        var (ana, claim) = (article.Desk.Ana, await article.Mark(article.Desk.Ana, "12 million crowns"));
        await article.Conclude(ana, claim, Conclusion.None, Doubt).IsDone();
        var undone = await article.Version();

        await Undo(article, ana);

        await article.Recorded(ana, new ActionUndone(undone), new OutcomeSet(claim, Doubt, Conclusion.None));
    }

    [Fact]
    public async Task Sent_twice_it_undoes_once_and_answers_the_same()
    {
        var article = await app.NewArticle();
        var (ana, claim) = (article.Desk.Ana, await article.Mark(article.Desk.Ana, "12 million crowns"));
        await article.Conclude(ana, claim, Conclusion.None, Doubt).IsDone();
        var intent = article.Desk.By(ana);

        var first = await article.Use<UndoLast>().Run(intent, article.Id);
        var second = await article.Use<UndoLast>().Run(intent, article.Id);

        Assert.Equal(first.Value.Number, second.Value.Number);
        Assert.True((await article.Facts(claim)).IsLive);
    }

    [Fact]
    public async Task What_a_colleague_did_in_between_stays()
    {
        var article = await app.NewArticle();
        var (ana, yusuf) = (article.Desk.Ana, article.Desk.Yusuf);
        var claim = await article.Mark(ana, "12 million crowns");
        var details = (await article.Facts(claim)).Details;
        await article
            .Use<EditClaim>()
            .Run(article.Desk.By(ana), article.Id, claim, details, details with { Wording = "It cost 12 million." })
            .IsDone();
        await article
            .Use<EditClaim>()
            .Run(article.Desk.By(yusuf), article.Id, claim, details, details with { Claimant = "The mayor" })
            .IsDone();
        var theirs = await article.Mark(yusuf, "4,000 cars");

        await Undo(article, ana);

        Assert.Equal(details with { Claimant = "The mayor" }, (await article.Facts(claim)).Details);
        Assert.True((await article.Facts(theirs)).IsLive);
        // Her mark carries his claimant by now.
        await Run(article, ana).IsRefused(new ChangedByColleague(yusuf, "Claim"));
    }

    [Fact]
    public async Task What_a_colleague_changed_since_is_not_undone_even_back_to_the_same_value()
    {
        var article = await app.NewArticle();
        var (ana, yusuf) = (article.Desk.Ana, article.Desk.Yusuf);
        var claim = await article.Mark(ana, "12 million crowns");
        await article.Conclude(ana, claim, Conclusion.None, Doubt).IsDone();
        await article.Conclude(yusuf, claim, Doubt, Conclusion.None).IsDone();
        await article.Conclude(yusuf, claim, Conclusion.None, Doubt).IsDone();
        var before = await article.Version();

        await Run(article, ana).IsRefused(new ChangedByColleague(yusuf, nameof(Outcome)));

        Assert.Equal(before, await article.Version());
    }

    [Fact]
    public async Task An_approval_is_not_lifted_by_an_undo_and_not_undone_itself()
    {
        var article = await app.NewArticle();
        var (ana, mira) = (article.Desk.Ana, article.Desk.Mira);
        var claim = await article.Ticked(ana, "12 million crowns");
        await Run(article, ana).IsRefused(new CannotBeUndone(nameof(VerdictSubmitted)));
        await article.Approve(mira, claim).IsDone();
        await Run(article, mira).IsRefused(new CannotBeUndone(nameof(VerdictApproved)));
        var other = await article.Mark(ana, "4,000 cars");
        await article.Conclude(mira, other, Conclusion.None, Doubt).IsDone();
        await article.Conclude(ana, other, Doubt, Conclusion.None).IsDone();

        await Undo(article, ana);

        Assert.Equal(WorkStatus.Approved, (await article.Facts(claim)).Status);
        Assert.Equal(Doubt, (await article.Facts(other)).Conclusion);
    }

    [Fact]
    public async Task A_sentence_that_needed_no_check_before_the_mark_needs_none_after_its_undo()
    {
        var article = await app.NewArticle();
        var ana = article.Desk.Ana;
        var place = await article.Place("What comes next");
        await Dispose(article, ana, place.Sentence, Disposition.Unseen, true);
        await article
            .Use<MarkClaim>()
            .Run(article.Desk.By(ana), article.Id, ClaimId.New(), [place], Domain.Claims.Test.Fact)
            .IsDone();

        await Undo(article, ana);
        Assert.Equal(Disposition.NothingToCheck, (await article.Read()).Sentence(place.Sentence)!.Disposition);
        await Undo(article, ana);
        Assert.Equal(Disposition.Unseen, (await article.Read()).Sentence(place.Sentence)!.Disposition);
    }

    [Fact]
    public async Task A_withdrawal_is_undone_unless_a_colleague_found_nothing_to_check_there_since()
    {
        var article = await app.NewArticle();
        var (ana, yusuf) = (article.Desk.Ana, article.Desk.Yusuf);
        var claim = await article.Mark(ana, "What comes next");
        var sentence = await article.Sentence("What comes next");
        await article.Use<WithdrawClaim>().Run(article.Desk.By(ana), article.Id, claim).IsDone();
        await Undo(article, ana);
        Assert.True((await article.Facts(claim)).IsLive);
        await article.Use<WithdrawClaim>().Run(article.Desk.By(ana), article.Id, claim).IsDone();
        await Dispose(article, yusuf, sentence, Disposition.Unseen, true);

        await Run(article, ana).IsRefused(new ChangedByColleague(yusuf, nameof(Disposition)));
    }

    [Fact]
    public async Task Evidence_comes_back_goes_and_is_said_as_before()
    {
        var article = await app.NewArticle();
        var ana = article.Desk.Ana;
        var claim = await article.Mark(ana, "12 million crowns");
        var evidence = await article.Link(ana, claim);
        var bearing = (await article.Facts(claim)).Evidence[0].Bearing;
        await article
            .Use<EditEvidence>()
            .Run(article.Desk.By(ana), article.Id, claim, evidence, bearing, bearing with { Note = "See." })
            .IsDone();
        await article.Use<RemoveEvidence>().Run(article.Desk.By(ana), article.Id, claim, evidence).IsDone();

        await Undo(article, ana);
        Assert.Equal(bearing with { Note = "See." }, Assert.Single((await article.Facts(claim)).Evidence).Bearing);
        await Undo(article, ana);
        Assert.Equal(bearing, Assert.Single((await article.Facts(claim)).Evidence).Bearing);
    }

    [Fact]
    public async Task A_tick_in_one_step_is_undone_in_one_step()
    {
        var article = await app.NewArticle();
        var ana = article.Desk.Ana;
        var place = await article.Place("12 million crowns");
        var known = await article.Link(ana, await article.Mark(ana, "4,000 cars"));
        var source = (await article.Read()).Claims.Values.Single().Evidence.Single(e => e.Id == known).Source;
        await article
            .Use<TickClaim>()
            .Run(
                article.Desk.By(ana),
                article.Id,
                new TickedClaim(ClaimId.New(), Conclusion.None, [place]),
                EvidenceId.New(),
                new ChosenSource(source, null)
            )
            .IsDone();
        var version = await article.Version();

        await Undo(article, ana);

        Assert.Equal(version + 1, await article.Version());
        var claim = (await article.Read()).Claims.Values.Single(c =>
            c.Anchors[0].Sentence == place.Sentence && !c.IsLive
        );
        Assert.Equal((Conclusion.None, 0), (claim.Conclusion, claim.Evidence.Length));
    }

    [Fact]
    public async Task Two_claims_marked_in_one_step_go_together_and_their_sentence_is_unseen()
    {
        var article = await app.NewArticle();
        var ana = article.Desk.Ana;
        var place = await article.Place("What comes next");
        await article
            .Use<MarkClaim>()
            .Run(article.Desk.By(ana), article.Id, ClaimId.New(), [place], null, ClaimId.New())
            .IsDone();
        Assert.Equal(2, (await article.Read()).Claims.Values.Count(c => c.IsLive));

        await Undo(article, ana);

        Assert.DoesNotContain((await article.Read()).Claims.Values, c => c.IsLive);
        Assert.Equal(Disposition.Unseen, (await article.Read()).Sentence(place.Sentence)!.Disposition);
    }

    [Fact]
    public async Task A_place_that_was_added_goes_and_one_that_was_taken_comes_back()
    {
        var article = await app.NewArticle();
        var ana = article.Desk.Ana;
        var claim = await article.Mark(ana, "12 million crowns");
        var added = await article.Place("What comes next");
        await article.Use<AddSpans>().Run(article.Desk.By(ana), article.Id, claim, [added]).IsDone();

        await Undo(article, ana);
        Assert.Single((await article.Facts(claim)).Anchors);
        Assert.Equal(Disposition.Unseen, (await article.Read()).Sentence(added.Sentence)!.Disposition);

        await article.Use<AddSpans>().Run(article.Desk.By(ana), article.Id, claim, [added]).IsDone();
        var anchor = (await article.Facts(claim)).Anchors.Single(a => a.Sentence == added.Sentence);
        await article.Use<RemoveSpan>().Run(article.Desk.By(ana), article.Id, claim, anchor.Id).IsDone();
        await Undo(article, ana);
        var back = (await article.Facts(claim)).Anchors.Single(a => a.Sentence == added.Sentence);
        Assert.Equal((anchor.Span, anchor.Exact), (back.Span, back.Exact));
        Assert.Equal(Disposition.HasClaims, (await article.Read()).Sentence(added.Sentence)!.Disposition);
    }

    [Fact]
    public async Task After_the_sign_off_of_another_nothing_is_undone()
    {
        var article = await app.NewArticle();
        await article.DisposeTheRest(article.Desk.Ana);
        await article.Use<SignOffArticle>().Run(article.Desk.By(article.Desk.Mira), article.Id).IsDone();

        await Run(article, article.Desk.Ana).IsRefused(new ChangedByColleague(article.Desk.Mira, "SignOff"));
        await Run(article, article.Desk.Ruth).IsRefused(new NeedsRole(Role.Reviewer | Role.Editor));
    }

    private static Task Dispose(
        TestArticle article,
        PersonId by,
        SentenceId sentence,
        Disposition before,
        bool noCheck
    ) => article.Use<DisposeSentence>().Run(article.Desk.By(by), article.Id, sentence, before, noCheck).IsDone();

    private static async Task<PastAction> Undo(TestArticle article, PersonId by)
    {
        var result = await article.Use<UndoLast>().Run(article.Desk.By(by), article.Id);
        Assert.Null(result.Refusal);
        return result.Value;
    }

    private static async Task<Result> Run(TestArticle article, PersonId by) =>
        Result.From((await article.Use<UndoLast>().Run(article.Desk.By(by), article.Id)).Refusal);
}
