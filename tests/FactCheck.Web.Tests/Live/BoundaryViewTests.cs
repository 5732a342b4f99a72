using FactCheck.Web.Desks;
using FactCheck.Web.Export;
using FactCheck.Web.Live;
using FactCheck.Web.Tests.Desks;
using FactCheck.Web.Verdicts;

namespace FactCheck.Web.Tests.Live;

/// <summary>What every open page, the list of approvals and the report show right after a boundary was moved.</summary>
public sealed class BoundaryViewTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task What_stands_before_a_split_is_the_same_object_and_what_follows_differs_by_its_number_alone()
    {
        var article = await app.NewArticle();
        var before = await Read(article);

        await article.Split(article.Desk.Ana, "the builder");

        var after = await Read(article);
        Assert.Equal(ViewText.Of(await article.Read()), ViewText.Of(after));
        Assert.All([0, 1, 5], i => Assert.Same(before.Paragraphs[i], after.Paragraphs[i]));
        Assert.Same(before.Sentences[3], after.Sentences[3]);
        Assert.All(
            [3, 4],
            i =>
            {
                var (old, young) = (before.Paragraphs[i].Sentences[0], after.Paragraphs[i].Sentences[0]);
                Assert.Equal(old with { Number = old.Number + 1 }, young);
            }
        );
    }

    [Fact]
    public async Task A_merge_takes_the_sentence_from_the_view_and_a_merge_taken_back_puts_it_there()
    {
        var article = await app.NewArticle();
        var before = await Read(article);
        var merge = article.Desk.By(article.Desk.Ana);
        await article
            .Use<Web.Articles.MergeSentences>()
            .Run(merge, article.Id, before.Sentences[1].Id, before.Sentences[2].Id)
            .IsDone();

        var merged = await Read(article);
        Assert.Equal(ViewText.Of(await article.Read()), ViewText.Of(merged));
        Assert.Equal(before.Sentences.Length - 1, merged.Sentences.Length);

        await article
            .Use<Web.Articles.UndoBoundary>()
            .Run(article.Desk.By(article.Desk.Ana), article.Id, merge.Operation)
            .IsDone();
        var after = await Read(article);
        Assert.Equal(ViewText.Of(before with { Version = 3 }), ViewText.Of(after));
    }

    [Fact]
    public async Task A_burst_of_splits_and_merges_is_read_as_one()
    {
        var article = await app.NewArticle();
        await using var other = app.AnotherNode();
        Assert.NotNull(await other.Feed.Read(article.Desk.Id, article.Id));
        var right = await article.Split(article.Desk.Ana, "said Mayor");
        var last = await article.Split(article.Desk.Ana, "on Monday");
        await article.Merge(article.Desk.Ana, right, last).IsDone();
        await article.Mark(article.Desk.Yusuf, "J. Lund on Monday");

        other.Use<Web.Data.LedgerNotices>().TellGap();

        var seen = await other.Feed.Read(article.Desk.Id, article.Id);
        Assert.Equal(ViewText.Of(await article.Read()), ViewText.Of(seen!));
    }

    [Fact]
    public async Task Approvals_and_report_name_the_sentence_in_which_a_claim_stands_now()
    {
        var article = await app.NewArticle();
        var desk = article.Desk;
        var claim = await article.Ticked(desk.Ana, "J. Lund");
        var cars = await article.Ticked(desk.Ana, "4,000 cars");

        var right = await article.Split(desk.Yusuf, "said Mayor");

        var lines = (await article.Use<ListApprovals>().Run(desk.MemberOf(desk.Mira))).Single().Lines;
        Assert.Equal(
            [
                (claim, right, 3, "said Mayor J. Lund on Monday."),
                (cars, await article.Sentence("4,000"), 4, "It carries 4,000 cars a day."),
            ],
            lines.Select(l => (l.Claim.Id, l.SentenceId, l.Number, l.Sentence))
        );
        var view = (await article.Use<ReadDesk>().Run(desk.Slug, desk.Mira))!;
        var report = (await article.Use<MakeReport>().Run(view, article.Id))!;
        Assert.Equal(
            [
                [3],
                [4],
            ],
            report.Claims.Select(c => c.Sentences)
        );
        Assert.Equal(
            ["The bridge cost 12 million crowns,", "said Mayor J. Lund on Monday.", "It carries 4,000 cars a day."],
            report.Paragraphs[1].Sentences.Select(s => s.Text)
        );
        Assert.Equal((8, 0), (report.Coverage.Sentences, report.Coverage.Settled));
    }

    private async Task<ArticleView> Read(TestArticle article) =>
        (await app.Node.Feed.Read(article.Desk.Id, article.Id))!;
}
