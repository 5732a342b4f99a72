using CsCheck;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Notes;
using FactCheck.Web.Articles;
using FactCheck.Web.Live;
using FactCheck.Web.Tests.Desks;

namespace FactCheck.Web.Tests.Live;

public sealed class ArticleFeedTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Everybody_gets_the_same_object_until_something_changes()
    {
        var article = await app.NewArticle();

        var view = await Read(article);

        Assert.Same(view, await Read(article));
        await article.Mark(article.Desk.Ana, "12 million crowns");
        Assert.NotSame(view, await Read(article));
    }

    [Fact]
    public Task A_view_renewed_step_by_step_says_what_one_built_from_scratch_says() =>
        Step.Histories(40)
            .SampleAsync(
                async history =>
                {
                    var article = await app.NewArticle();
                    var checking = new RandomChecking(article);
                    var before = await Read(article);
                    foreach (var step in history)
                    {
                        await checking.Do(step);
                        var after = await Read(article);
                        Assert.Equal(ViewText.Of(await article.Read()), ViewText.Of(after));
                        AssertSameObjects(before, after);
                        before = after;
                    }

                    await AssertListedAlike(article);
                },
                iter: 8,
                threads: 1
            );

    [Fact]
    public async Task A_change_in_one_paragraph_leaves_every_other_paragraph_and_sentence_the_same_object()
    {
        var article = await app.NewArticle();
        var before = await Read(article);

        await article.Mark(article.Desk.Ana, "12 million crowns");

        var after = await Read(article);
        Assert.NotSame(before.Paragraphs[1], after.Paragraphs[1]);
        Assert.NotSame(before.Sentences[1], after.Sentences[1]);
        Assert.Same(before.Sentences[2], after.Sentences[2]);
        Assert.All([0, 2, 3, 4, 5], i => Assert.Same(before.Paragraphs[i], after.Paragraphs[i]));
        Assert.Same(before.Head, after.Head);
    }

    [Fact]
    public async Task A_note_makes_only_its_sentence_and_the_paragraph_around_it_new()
    {
        var article = await app.NewArticle();
        var before = await Read(article);
        var subject = NoteSubject.OfSentence(before.Sentences[1].Id);

        await article.Note(article.Desk.Ana, subject, "Which page?", ThreadKind.Question);

        var after = await Read(article);
        Assert.Equal(new NoteCount(1, 1, 1), after.Sentences[1].Notes);
        Assert.Same(before.Sentences[2], after.Sentences[2]);
        Assert.All([0, 2, 3, 4, 5], i => Assert.Same(before.Paragraphs[i], after.Paragraphs[i]));
        await article.Mark(article.Desk.Jon, "12 million crowns");
        Assert.Equal(new NoteCount(1, 1, 1), (await Read(article)).Sentences[1].Notes);
    }

    [Fact]
    public async Task Who_has_the_article_open_is_told_of_each_change()
    {
        var article = await app.NewArticle();
        var told = new TaskCompletionSource<ArticleView>();
        using var page = app.Node.Feed.Subscribe(article.Desk.Id, article.Id, v => told.TrySetResult(v));
        await Read(article);

        var claim = await article.Mark(article.Desk.Ana, "12 million crowns");

        Assert.Contains(claim, (await told.Task.WaitAsync(TimeSpan.FromSeconds(30))).Claims.Keys);
    }

    [Fact]
    public async Task A_stranger_who_asks_for_an_article_gets_nothing_and_takes_nothing_from_those_who_have_it_open()
    {
        var article = await app.NewArticle();
        var strangers = await app.NewDesk();
        var told = new TaskCompletionSource<ArticleView>();
        using var page = app.Node.Feed.Subscribe(article.Desk.Id, article.Id, v => told.TrySetResult(v));
        await Read(article);

        Assert.Null(await app.Node.Feed.Read(strangers.Id, article.Id));

        await article.Mark(article.Desk.Ana, "12 million crowns");
        Assert.Equal(2, (await told.Task.WaitAsync(TimeSpan.FromSeconds(30))).Version);
    }

    [Fact]
    public async Task A_stranger_who_asks_first_does_not_hide_the_article_from_its_desk()
    {
        var article = await app.NewArticle();
        var strangers = await app.NewDesk();
        using var page = app.Node.Feed.Subscribe(strangers.Id, article.Id, _ => { });

        Assert.Null(await app.Node.Feed.Read(strangers.Id, article.Id));
        Assert.NotNull(await app.Node.Feed.Read(article.Desk.Id, article.Id));
    }

    [Fact]
    public async Task What_one_node_commits_the_other_sees()
    {
        var article = await app.NewArticle();
        await using var other = app.AnotherNode();
        await other.Listen();
        var seen = await Seen(other, article, version: 3);

        var claim = await article.Mark(article.Desk.Ana, "12 million crowns");
        await article.Reword(article.Desk.Ana, claim, (await article.Facts(claim)).Details, "Costs").IsDone();

        Assert.Equal("Costs", (await seen).Claims[claim].Assertion);
    }

    [Fact]
    public async Task What_was_committed_while_the_line_was_cut_is_seen_when_it_is_back()
    {
        var article = await app.NewArticle();
        await using var other = app.AnotherNode();
        await other.Listen();
        var seen = await Seen(other, article, version: 2);

        await app.Sql(
            """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND query LIKE 'LISTEN%'
            """
        );
        await article.Mark(article.Desk.Ana, "12 million crowns");

        Assert.Equal(2, (await seen).Version);
    }

    private static async Task<Task<ArticleView>> Seen(TestNode node, TestArticle article, long version)
    {
        var seen = new TaskCompletionSource<ArticleView>();
        node.Feed.Subscribe(
            article.Desk.Id,
            article.Id,
            view =>
            {
                if (view.Version >= version)
                {
                    seen.TrySetResult(view);
                }
            }
        );
        Assert.NotNull(await node.Feed.Read(article.Desk.Id, article.Id));
        return seen.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private static void AssertSameObjects(ArticleView before, ArticleView after)
    {
        foreach (var (old, young) in before.Paragraphs.Zip(after.Paragraphs))
        {
            Assert.True(
                ReferenceEquals(old, young) || Differs(before, after, old, young),
                "A paragraph was renewed for nothing."
            );
        }
    }

    // A renewed paragraph differs in what it shows, or one of its claims does: then its facts are new.
    private static bool Differs(ArticleView before, ArticleView after, ParagraphView old, ParagraphView young) =>
        ViewText.Of(old) != ViewText.Of(young)
        || ClaimsOn(before, old).Zip(ClaimsOn(after, young)).Any(pair => !ReferenceEquals(pair.First, pair.Second))
        || after.Claims.Values.Any(c =>
            !c.IsLive
            && !ReferenceEquals(c, before.Claims.GetValueOrDefault(c.Id))
            && c.Anchors.Any(a => young.Sentences.Any(s => s.Id == a.Sentence))
        );

    private static IEnumerable<ClaimFacts> ClaimsOn(ArticleView view, ParagraphView paragraph) =>
        paragraph.Sentences.SelectMany(view.ClaimsOf);

    // The desk's list counts in SQL what the view counts in memory.
    private async Task AssertListedAlike(TestArticle article)
    {
        var view = await article.Read();
        var line = (await app.Node.Use<ListArticles>().Run(article.Desk.MemberOf(article.Desk.Ana))).Single();
        Assert.Equal(view.Coverage, line.Coverage);
        Assert.Equal(view.Claims.Values.Count(c => c.IsLive), line.Claims);
        Assert.Equal(view.Claims.Values.Count(c => c.Status is WorkStatus.Submitted), line.Submitted);
    }

    private async Task<ArticleView> Read(TestArticle article) =>
        (await app.Node.Feed.Read(article.Desk.Id, article.Id))!;
}
