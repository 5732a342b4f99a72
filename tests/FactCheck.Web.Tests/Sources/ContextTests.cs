using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.History;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.History;
using FactCheck.Web.Sources;
using FactCheck.Web.Tests.Desks;
using FactCheck.Web.Verdicts;

namespace FactCheck.Web.Tests.Sources;

/// <summary>A quotation is right only when somebody has seen it in what its source says around it.</summary>
public sealed class ContextTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Words = "“We waited long enough,”";
    private const string Minutes = "“We waited long enough, but not for this,” she said. Nobody clapped.";
    private static readonly Conclusion Said = new(Outcome.CorrectAsAttributed, "");

    [Fact]
    public async Task A_quotation_that_nobody_saw_in_its_copy_is_not_right_by_any_way()
    {
        var (article, source, copy) = await Prepared();
        var desk = article.Desk;
        var claim = await CaptureTests.Quotation(article, source);
        var unseen = new QuoteUnseen("Minutes of the meeting");

        await Tick(article, claim, source, null).IsRefused(unseen);
        await article.Conclude(desk.Ana, claim, Conclusion.None, Said).IsRefused(unseen);
        var together = await article
            .Use<TickClaims>()
            .Run(desk.By(desk.Ana), article.Id, [new(claim, Conclusion.None, EvidenceId.New())], source)
            .IsRefused<OneOfSeveral>();
        Assert.Equal(unseen, together.Why);
        Assert.Equal(Conclusion.None, (await article.Facts(claim)).Conclusion);

        await See(article, desk.Yusuf, claim, copy).IsDone();
        await article.Conclude(desk.Ana, claim, Conclusion.None, Said).IsDone();
        await article.Submit(desk.Ana, claim).IsDone();
        await article.Approve(desk.Mira, claim).IsDone();
    }

    [Fact]
    public async Task A_tick_of_what_was_shown_says_so_in_one_entry_and_one_undo_takes_all_back()
    {
        var (article, source, copy) = await Prepared();
        var desk = article.Desk;
        var claim = await article.Mark(desk.Ana, Words, Test.Said);
        var before = await article.Version();

        await Tick(article, claim, source, Shown(copy)).IsDone();

        Assert.Equal(before + 1, await article.Version());
        var seen = Assert.Single((await article.Facts(claim)).Evidence).Seen!;
        Assert.Equal((copy, desk.Ana, Capture.HashOf(Minutes)), (seen.Capture, seen.By, seen.Sha256));
        Assert.True((await article.Use<UndoLast>().Run(desk.By(desk.Ana), article.Id)).Done);
        var after = await article.Facts(claim);
        Assert.Equal(Conclusion.None, after.Conclusion);
        Assert.Empty(after.Evidence);
    }

    [Fact]
    public async Task A_new_quotation_is_marked_and_ticked_at_once_when_it_was_shown()
    {
        var (article, source, copy) = await Prepared();
        var ticked = new TickedClaim(ClaimId.New(), Conclusion.None, [await article.Place(Words)]);
        var intent = article.Desk.By(article.Desk.Ana);
        var tick = article.Use<TickClaim>();

        await tick.Run(intent, article.Id, ticked, EvidenceId.New(), new(source, null)).IsRefused<QuoteUnseen>();
        await tick.Run(intent, article.Id, ticked, EvidenceId.New(), new(source, null), null, Shown(copy)).IsDone();

        Assert.NotNull((await article.Facts(ticked.Id)).Evidence[0].Seen);
    }

    [Fact]
    public async Task Who_saw_another_copy_or_other_words_saw_nothing()
    {
        var (article, source, copy) = await Prepared();
        var desk = article.Desk;
        var claim = await CaptureTests.Quotation(article, source);

        await See(article, desk.Ana, claim, CaptureId.New()).IsRefused(new ShownBefore());
        var newer = await article.Keep(desk.Yusuf, source, $"{Minutes} And home.");
        await See(article, desk.Ana, claim, copy).IsRefused(new ShownBefore());
        await Tick(article, claim, source, Shown(copy)).IsRefused<QuoteUnseen>();
        await See(article, desk.Ana, claim, newer).IsDone();

        // What was seen stays seen when a still newer copy comes, until other words are quoted.
        await article.Keep(desk.Yusuf, source, $"{Minutes} And home, at last.");
        await article.Conclude(desk.Ana, claim, Conclusion.None, Said).IsDone();
        var evidence = (await article.Facts(claim)).Evidence[0];
        await article
            .Use<EditEvidence>()
            .Run(
                desk.By(desk.Ana),
                article.Id,
                claim,
                evidence.Id,
                evidence.Bearing,
                evidence.Bearing with
                {
                    Quote = "Nobody clapped",
                }
            )
            .IsDone();
        await article.Submit(desk.Ana, claim).IsRefused<QuoteUnseen>();
    }

    [Fact]
    public async Task Seeing_is_a_touch_is_noted_once_lifts_a_seal_and_is_taken_back_by_undo()
    {
        var (article, source, copy) = await Prepared();
        var desk = article.Desk;
        var claim = await CaptureTests.Quotation(article, source);
        await See(article, desk.Ana, claim, copy).IsDone();
        await article.Conclude(desk.Ana, claim, Conclusion.None, Said).IsDone();
        await article.Submit(desk.Ana, claim).IsDone();
        await article.Approve(desk.Mira, claim).IsDone();
        var before = await article.Version();
        await See(article, desk.Jon, claim, copy).IsDone();
        Assert.Equal(before, await article.Version());

        var newer = await article.Keep(desk.Yusuf, source, $"{Minutes} And home.");
        await See(article, desk.Jon, claim, newer).IsDone();

        var facts = await article.Facts(claim);
        Assert.Equal((WorkStatus.NeedsRecheck, newer), (facts.Status, facts.Evidence[0].Seen!.Capture));
        Assert.Contains(desk.Jon, facts.TouchedBy);
        Assert.True((await article.Use<UndoLast>().Run(desk.By(desk.Jon), article.Id)).Done);
        Assert.Equal(copy, (await article.Facts(claim)).Evidence[0].Seen!.Capture);
    }

    [Fact]
    public async Task A_link_through_which_a_colleague_saw_the_source_is_not_taken_back()
    {
        var (article, source, copy) = await Prepared();
        var desk = article.Desk;
        var claim = await CaptureTests.Quotation(article, source);
        await See(article, desk.Yusuf, claim, copy).IsDone();

        var undone = await article.Use<UndoLast>().Run(desk.By(desk.Ana), article.Id);

        Assert.Equal(new ChangedByColleague(desk.Yusuf, nameof(Evidence)), undone.Refusal);
        Assert.Equal(desk.Yusuf, Assert.Single((await article.Facts(claim)).Evidence).Seen!.By);
    }

    [Fact]
    public async Task Two_people_who_tick_the_same_quotation_at_once_link_and_see_it_once()
    {
        var (article, source, copy) = await Prepared();
        var desk = article.Desk;
        var claim = await article.Mark(desk.Ana, Words, Test.Said);

        var results = await Task.WhenAll(
            Tick(article, claim, source, Shown(copy)),
            Tick(article, claim, source, Shown(copy), desk.Yusuf)
        );

        Assert.All(results, r => Assert.True(r.Done));
        Assert.Single((await article.Facts(claim)).Evidence);
        Assert.Single((await article.History()).SelectMany(e => e.Events), e => e is ContextSeen);
    }

    /// <summary>Says that the claim's quotation was seen in the copy.</summary>
    internal static async Task<Result> See(TestArticle article, PersonId by, ClaimId claim, CaptureId copy) =>
        await article
            .Use<SeeContext>()
            .Run(article.Desk.By(by), article.Id, claim, (await article.Facts(claim)).Evidence[0].Id, Shown(copy));

    private static ShownContext Shown(CaptureId copy) => new(copy, QuoteRules.KeyOf([Words]));

    private async Task<(TestArticle Article, SourceId Source, CaptureId Copy)> Prepared()
    {
        var (article, source) = await CaptureTests.Prepared(app);
        return (article, source, await article.Keep(article.Desk.Ana, source, Minutes));
    }

    private static Task<Result> Tick(
        TestArticle article,
        ClaimId claim,
        SourceId source,
        ShownContext? shown,
        PersonId? by = null
    ) =>
        article
            .Use<TickClaim>()
            .Run(
                article.Desk.By(by ?? article.Desk.Ana),
                article.Id,
                new(claim, Conclusion.None, []),
                EvidenceId.New(),
                new(source, null),
                null,
                shown
            );
}
