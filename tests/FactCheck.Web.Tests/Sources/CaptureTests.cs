using FactCheck.Domain;
using FactCheck.Domain.Sources;
using FactCheck.Web.Live;
using FactCheck.Web.Sources;
using FactCheck.Web.Tests.Data;
using FactCheck.Web.Tests.Desks;

namespace FactCheck.Web.Tests.Sources;

public sealed class CaptureTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Minutes =
        "The builder spoke last.\n“We waited long enough, but not for this,” she said. Nobody clapped. 😀";

    [Fact]
    public async Task What_a_source_says_is_kept_as_it_is_with_its_hash()
    {
        var (article, source) = await Prepared();
        var desk = article.Desk;

        var id = await article.Keep(desk.Ana, source, Minutes);

        var copy = (await article.Use<ReadCapture>().Run(desk.MemberOf(desk.Yusuf), id))!;
        Assert.Equal((Minutes, Minutes.Length, desk.Ana), (copy.Text, copy.Capture.Length, copy.Capture.KeptBy));
        Assert.Equal(Capture.HashOf(Minutes), copy.Capture.Sha256);
        Assert.Equal(source, copy.Source.Id);
    }

    [Fact]
    public async Task The_same_text_is_not_kept_twice_and_another_takes_its_place()
    {
        var (article, source) = await Prepared();
        var desk = article.Desk;
        var first = await article.Keep(desk.Ana, source, Minutes);

        await article.Keep(desk.Yusuf, source, Minutes);
        Assert.Equal([first], await Kept(article, source));

        var second = await article.Keep(desk.Yusuf, source, $"{Minutes} And home.");
        Assert.Equal([second, first], await Kept(article, source));
    }

    [Fact]
    public async Task Two_people_who_keep_the_same_text_at_once_keep_it_once()
    {
        var (article, source) = await Prepared();
        var desk = article.Desk;

        await Task.WhenAll(
            article.Keep(desk.Ana, source, Minutes),
            article.Keep(desk.Yusuf, source, Minutes),
            article.Keep(desk.Mira, source, Minutes)
        );

        Assert.Single(await Kept(article, source));
    }

    [Fact]
    public async Task What_cannot_be_kept_is_refused_with_its_reason()
    {
        var (article, source) = await Prepared();
        var ana = article.Desk.Ana;

        await Keep(article, ana, source, " \n ").IsRefused(new Empty(nameof(Capture)));
        await Keep(article, ana, source, "a\0b").IsRefused(new NotWellFormed(nameof(Capture)));
        await Keep(article, ana, source, new string('x', CaptureRules.TextLimit + 1)).IsRefused<TooLong>();
        await Keep(article, ana, SourceId.New(), Minutes).IsRefused(new NotFound());
        Assert.Empty(await Kept(article, source));
    }

    [Fact]
    public async Task A_copy_kept_by_mistake_is_taken_back_and_put_back()
    {
        var (article, source) = await Prepared();
        var desk = article.Desk;
        var first = await article.Keep(desk.Ana, source, Minutes);
        var second = await article.Keep(desk.Ana, source, "Something else altogether.");
        var claim = await Quotation(article, source);

        await TakeBack(article, second).IsDone();
        Assert.Equal(first, (await article.Facts(claim)).Evidence[0].Capture);
        await TakeBack(article, second).IsDone();

        await TakeBack(article, first).IsDone();
        Assert.Null((await article.Facts(claim)).Evidence[0].Capture);

        await TakeBack(article, first, undo: true).IsDone();
        Assert.Equal(first, (await article.Facts(claim)).Evidence[0].Capture);
        await TakeBack(article, second, undo: true).IsDone();
        Assert.Equal(second, (await article.Facts(claim)).Evidence[0].Capture);
    }

    [Fact]
    public async Task A_copy_in_which_somebody_saw_a_quotation_stays()
    {
        var (article, source) = await Prepared();
        var copy = await article.Keep(article.Desk.Ana, source, Minutes);
        var claim = await Quotation(article, source);
        await ContextTests.See(article, article.Desk.Ana, claim, copy).IsDone();

        await TakeBack(article, copy).IsRefused(new CaptureInUse());
    }

    [Fact]
    public async Task An_open_article_hears_of_a_copy_of_what_it_rests_on()
    {
        var (article, source) = await Prepared();
        var claim = await Quotation(article, source);
        var feed = article.Use<ArticleFeed>();
        await feed.Read(article.Desk.Id, article.Id);
        var heard = new TaskCompletionSource<ArticleView>();
        using var subscription = feed.Subscribe(article.Desk.Id, article.Id, view => heard.TrySetResult(view));

        var copy = await article.Keep(article.Desk.Yusuf, source, Minutes);

        var view = await heard.Task.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(copy, view.Claims[claim].Evidence[0].Capture);
    }

    [Fact]
    public async Task A_copy_of_what_was_merged_serves_the_one_that_stays()
    {
        var (article, source) = await Prepared();
        var (desk, twin) = (article.Desk, SourceId.New());
        await DirectoryTests.Add(desk, twin, new SourceDetails(SourceKind.Document, "Minutes", null, null)).IsDone();
        var copy = await article.Keep(desk.Ana, twin, Minutes);
        var claim = await Quotation(article, source);
        var feed = article.Use<ArticleFeed>();
        await feed.Read(desk.Id, article.Id);

        await article.Use<MergeSources>().Run(desk.By(desk.Ana), twin, source).IsDone();

        Assert.Equal(copy, (await article.Facts(claim)).Evidence[0].Capture);
        await Eventually.True(() => feed.Peek(desk.Id, article.Id)!.Claims[claim].Evidence[0].Capture == copy);
        Assert.Equal([copy], await Kept(article, source));
        await TakeBack(article, copy).IsDone();
        Assert.Null((await article.Facts(claim)).Evidence[0].Capture);
        await TakeBack(article, copy, undo: true).IsDone();
        Assert.Equal(copy, (await article.Facts(claim)).Evidence[0].Capture);

        await article.Use<PartSources>().Run(desk.By(desk.Ana), twin).IsDone();

        Assert.Null((await article.Facts(claim)).Evidence[0].Capture);
        Assert.Equal([copy], await Kept(article, twin));
    }

    [Fact]
    public async Task A_copy_that_is_ready_is_still_the_desk_s_own()
    {
        var (article, source) = await Prepared();
        var copy = await article.Keep(article.Desk.Ana, source, Minutes);
        QuoteLookUp[] asked = [new(copy, ["Nobody clapped"])];
        var lookUp = article.Use<LookUpQuotes>();
        var first = await lookUp.Run(article.Desk.MemberOf(article.Desk.Jon), asked);
        Assert.True(article.Use<SourceTexts>().Among([copy]).ContainsKey(copy));

        var second = await lookUp.Run(article.Desk.MemberOf(article.Desk.Jon), asked);

        Assert.Equivalent(first, second, strict: true);
        var other = await app.NewDesk();
        Assert.Empty(await lookUp.Run(other.MemberOf(other.Jon), asked));
    }

    [Fact]
    public async Task Quotations_are_looked_up_by_one_command_however_many()
    {
        var (article, source) = await Prepared();
        var desk = article.Desk;
        var copy = await article.Keep(desk.Ana, source, Minutes);

        var found = await article
            .Use<LookUpQuotes>()
            .Run(
                desk.MemberOf(desk.Jon),
                [new(copy, ["We waited long enough", "a bridge too far"]), new(copy, ["Nobody clapped"])]
            );

        Assert.Equal(2, found.Count);
        Assert.StartsWith(", but not for this", found[0].Quotes[0].GoesOn, StringComparison.Ordinal);
        Assert.Equal(Text.Quoting.QuoteFit.NotFound, found[0].Quotes[1].Fit);
        Assert.Empty(await article.Use<LookUpQuotes>().Run(desk.MemberOf(desk.Jon), [new(CaptureId.New(), ["no"])]));
    }

    /// <summary>An article, and a source of its desk.</summary>
    internal static async Task<(TestArticle Article, SourceId Source)> Prepared(TestApp app)
    {
        var article = await app.NewArticle();
        var source = SourceId.New();
        var minutes = new SourceDetails(SourceKind.Document, "Minutes of the meeting", "The town", null);
        await article.Use<AddSource>().Run(article.Desk.By(article.Desk.Ana), source, minutes).IsDone();
        return (article, source);
    }

    /// <summary>A quotation that rests on the source.</summary>
    internal static async Task<ClaimId> Quotation(TestArticle article, SourceId source)
    {
        var claim = await article.Mark(article.Desk.Ana, "“We waited long enough,”", Domain.Claims.Test.Said);
        await article
            .Use<LinkEvidence>()
            .Run(
                article.Desk.By(article.Desk.Ana),
                article.Id,
                claim,
                EvidenceId.New(),
                new ChosenSource(source, null),
                Bearing.PlainSupport
            )
            .IsDone();
        return claim;
    }

    private Task<(TestArticle Article, SourceId Source)> Prepared() => Prepared(app);

    private static Task<Result> Keep(TestArticle article, PersonId by, SourceId source, string text) =>
        article.Use<KeepCapture>().Run(article.Desk.By(by), source, CaptureId.New(), CaptureState.Complete, text);

    private static Task<Result> TakeBack(TestArticle article, CaptureId copy, bool undo = false) =>
        article.Use<TakeBackCapture>().Run(article.Desk.By(article.Desk.Yusuf), copy, undo);

    private static async Task<IEnumerable<CaptureId>> Kept(TestArticle article, SourceId source) =>
        (await article.Use<ReadCaptures>().Run(article.Desk.MemberOf(article.Desk.Jon), source)).Select(c => c.Id);
}
