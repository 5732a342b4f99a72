using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Web.Articles;
using FactCheck.Web.Tests.Desks;

namespace FactCheck.Web.Tests.Articles;

public sealed class DisposeSentenceTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_sentence_that_needs_no_check_says_who_found_so()
    {
        var article = await app.NewArticle();
        var sentence = await article.Sentence("What comes next");

        await Dispose(article, article.Desk.Ana, sentence, Disposition.Unseen, true).IsDone();

        var view = (await article.Read()).Sentence(sentence)!;
        Assert.Equal(
            (Disposition.NothingToCheck, article.Desk.Ana, SentenceState.NoCheckNeeded),
            (view.Disposition, view.DisposedBy, view.State)
        );
        await article.Recorded(
            article.Desk.Ana,
            new SentenceDisposed(sentence, Disposition.Unseen, Disposition.NothingToCheck)
        );
    }

    [Fact]
    public async Task It_can_be_taken_back_by_a_colleague()
    {
        var article = await app.NewArticle();
        var sentence = await article.Sentence("What comes next");
        await Dispose(article, article.Desk.Ana, sentence, Disposition.Unseen, true).IsDone();

        await Dispose(article, article.Desk.Yusuf, sentence, Disposition.NothingToCheck, false).IsDone();

        Assert.Equal(Disposition.Unseen, (await article.Read()).Sentence(sentence)!.Disposition);
        await article.Recorded(
            article.Desk.Yusuf,
            new SentenceDisposed(sentence, Disposition.NothingToCheck, Disposition.Unseen)
        );
    }

    [Fact]
    public async Task What_is_so_already_is_done_and_writes_nothing()
    {
        var article = await app.NewArticle();
        var sentence = await article.Sentence("What comes next");
        await Dispose(article, article.Desk.Ana, sentence, Disposition.Unseen, true).IsDone();
        var version = await article.Version();

        await Dispose(article, article.Desk.Yusuf, sentence, Disposition.Unseen, true).IsDone();

        Assert.Equal(version, await article.Version());
        Assert.Equal(article.Desk.Ana, (await article.Read()).Sentence(sentence)!.DisposedBy);
    }

    [Fact]
    public async Task A_sentence_that_holds_claims_is_refused()
    {
        var article = await app.NewArticle();
        await article.Mark(article.Desk.Ana, "12 million crowns");
        var sentence = await article.Sentence("12 million crowns");

        await Dispose(article, article.Desk.Ana, sentence, Disposition.HasClaims, true)
            .IsRefused(new SentenceHoldsClaims(1));
    }

    [Fact]
    public async Task There_is_no_sentence_of_another_article()
    {
        var article = await app.NewArticle();
        var other = await article.Desk.Import();

        await Dispose(article, article.Desk.Ana, await other.Sentence("What comes next"), Disposition.Unseen, true)
            .IsRefused(new NotFound());
    }

    private static Task<Result> Dispose(
        TestArticle article,
        PersonId by,
        SentenceId sentence,
        Disposition before,
        bool needsNoCheck
    ) => article.Use<DisposeSentence>().Run(article.Desk.By(by), article.Id, sentence, before, needsNoCheck);
}
