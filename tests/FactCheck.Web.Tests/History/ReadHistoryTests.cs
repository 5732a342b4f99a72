using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Notes;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Articles;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;
using FactCheck.Web.History;
using FactCheck.Web.Notes;
using FactCheck.Web.Sources;
using FactCheck.Web.Tests.Desks;

namespace FactCheck.Web.Tests.History;

public sealed class ReadHistoryTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly Type[] OfDesk =
    [
        typeof(Domain.Desks.DeskCreated),
        typeof(Domain.Desks.MemberAdded),
        typeof(Domain.Desks.ArticleAdded),
        typeof(OutletAdded),
        typeof(OutletEdited),
        typeof(OutletMerged),
        typeof(OutletParted),
        typeof(SourceAdded),
        typeof(SourceEdited),
        typeof(SourceMerged),
        typeof(SourceParted),
        typeof(CaptureKept),
        typeof(CaptureTakenBack),
        typeof(CapturePutBack),
    ];

    [Fact]
    public async Task Every_kind_of_event_of_an_article_is_read_back_in_order()
    {
        var article = await app.NewArticle();
        await DoEverything(article);

        var history = await article.History();

        Assert.Equal(Enumerable.Range(1, history.Count).Select(n => (long)n), history.Select(e => e.Number));
        Assert.Equal(history.Select(e => e.At).Order(), history.Select(e => e.At));
        Assert.Equal(
            HistoryKinds.All.Except(OfDesk).Select(t => t.Name).Order(),
            history.SelectMany(e => e.Events).Select(e => e.GetType().Name).Distinct().Order()
        );
        Assert.Equal(
            [typeof(ClaimWithdrawn), typeof(SealLifted), typeof(SentenceDisposed), typeof(SignOffLifted)],
            history[^2].Events.Select(e => e.GetType())
        );
    }

    [Fact]
    public async Task History_is_read_a_page_at_a_time_newest_first()
    {
        var article = await app.NewArticle();
        var sentence = await article.Sentence("What comes next");
        var dispose = article.Use<DisposeSentence>();
        for (var i = 0; i < ReadHistory.PageSize + 5; i++)
        {
            var before = i % 2 == 0 ? Disposition.Unseen : Disposition.NothingToCheck;
            await dispose
                .Run(article.Desk.By(article.Desk.Ana), article.Id, sentence, before, needsNoCheck: i % 2 == 0)
                .IsDone();
        }

        var member = article.Desk.MemberOf(article.Desk.Ruth);
        var first = await article.Use<ReadHistory>().Run(member, article.Id);
        var second = await article.Use<ReadHistory>().Run(member, article.Id, first[^1].Number);

        Assert.Equal(ReadHistory.PageSize, first.Count);
        Assert.Equal(ReadHistory.PageSize + 6, first[0].Number);
        Assert.Equal([6L, 5, 4, 3, 2, 1], second.Select(e => e.Number));
    }

    private static async Task DoEverything(TestArticle article)
    {
        var desk = article.Desk;
        await Talk(article);
        var claim = await article.Ticked(desk.Ana, "12 million crowns");
        var facts = await article.Facts(claim);
        var evidence = facts.Evidence[0].Id;
        var noted = TestArticle.Support with { Note = "See the table." };
        var headline = await article.Place("second bridge");
        await article.Use<AddSpans>().Run(desk.By(desk.Ana), article.Id, claim, [headline]).IsDone();
        var second = (await article.Facts(claim)).Anchors.Single(a => a.Sentence == headline.Sentence);
        await article.Use<RemoveSpan>().Run(desk.By(desk.Ana), article.Id, claim, second.Id).IsDone();
        var right = await article.Split(desk.Ana, "crowns");
        await article.Merge(desk.Ana, await article.Sentence("12 million"), right).IsDone();
        await article.Return(desk.Mira, claim).IsDone();
        await article.Reword(desk.Ana, claim, facts.Details, "The bridge cost 12 million").IsDone();
        await article.Use<UndoLast>().Run(desk.By(desk.Ana), article.Id);
        await article
            .Use<EditEvidence>()
            .Run(desk.By(desk.Ana), article.Id, claim, evidence, TestArticle.Support, noted)
            .IsDone();
        var town = new SourceDetails(SourceKind.Document, "Budget of the town", "The town", null);
        await article
            .Use<EditSource>()
            .Run(desk.By(desk.Ana), facts.Evidence[0].Source, town, town with { Title = "Budget" })
            .IsDone();
        await article.Use<RenewEvidence>().Run(desk.By(desk.Ana), article.Id, claim, evidence, shown: 2).IsDone();
        var capture = await article.Keep(desk.Ana, facts.Evidence[0].Source, "It cost 12 million crowns.");
        await article
            .Use<SeeContext>()
            .Run(desk.By(desk.Ana), article.Id, claim, evidence, new(capture, QuoteRules.KeyOf(["12 million"])))
            .IsDone();
        await article.Use<RemoveEvidence>().Run(desk.By(desk.Ana), article.Id, claim, evidence).IsDone();
        await article.Use<RemoveEvidence>().Run(desk.By(desk.Ana), article.Id, claim, evidence, undo: true).IsDone();
        await article.Submit(desk.Ana, claim).IsDone();
        await article.Approve(desk.Mira, claim).IsDone();
        await article.DisposeTheRest(desk.Ana);
        await article.Use<SignOffArticle>().Run(desk.By(desk.Mira), article.Id).IsDone();
        await article.Use<WithdrawClaim>().Run(desk.By(desk.Ana), article.Id, claim).IsDone();
        await article.Use<RestoreClaim>().Run(desk.By(desk.Ana), article.Id, claim).IsDone();
    }

    private static async Task Talk(TestArticle article)
    {
        var desk = article.Desk;
        var subject = NoteSubject.OfSentence(await article.Sentence("What comes next"));
        var (thread, note) = await article.Note(desk.Ana, subject, "Which page?");
        await article.Use<ReplyToThread>().Run(desk.By(desk.Jon), article.Id, thread, NoteId.New(), "Page 3.").IsDone();
        await article.Use<EditNote>().Run(desk.By(desk.Ana), article.Id, note, "Which page?", "Page?").IsDone();
        await article.Use<TakeBackNote>().Run(desk.By(desk.Ana), article.Id, note).IsDone();
        await article.Use<TakeBackNote>().Run(desk.By(desk.Ana), article.Id, note, undo: true).IsDone();
        await article.Use<ResolveThread>().Run(desk.By(desk.Jon), article.Id, thread, "Page 3.").IsDone();
        await article.Use<ReopenThread>().Run(desk.By(desk.Ana), article.Id, thread).IsDone();
    }
}
