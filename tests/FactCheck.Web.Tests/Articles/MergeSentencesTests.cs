using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Notes;
using FactCheck.Text;
using FactCheck.Web.Articles;
using FactCheck.Web.Claims;
using FactCheck.Web.Notes;
using FactCheck.Web.Tests.Desks;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Articles;

public sealed class MergeSentencesTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task The_first_keeps_its_id_and_the_other_points_to_it()
    {
        var article = await app.NewArticle();
        var (first, second) = await Two(article);

        await article.Merge(article.Desk.Ana, first, second).IsDone();

        var view = await article.Read();
        Assert.Null(view.Sentence(second));
        Assert.Equal((view.Paragraphs[1].Text, 2), (view.Sentence(first)!.Text, view.Sentence(first)!.Number));
        Assert.Equal(Enumerable.Range(1, view.Sentences.Length), view.Sentences.Select(s => s.Number));
        await using var db = await app.Node.Db();
        Assert.Equal(first, (await db.Sentences.SingleAsync(s => s.Id == second)).MergedInto);
    }

    [Fact]
    public async Task The_claims_of_both_stand_in_the_one_on_the_same_words()
    {
        var article = await app.NewArticle();
        var (first, second) = await Two(article);
        var (cost, cars) = (
            await article.Mark(article.Desk.Ana, "12 million"),
            await article.Mark(article.Desk.Ana, "4,000 cars")
        );

        await article.Merge(article.Desk.Yusuf, first, second).IsDone();

        var view = await article.Read();
        Assert.Equal([cost, cars], view.Sentence(first)!.Claims);
        var anchor = Assert.Single(view.Claims[cars].Anchors);
        Assert.Equal("4,000 cars", anchor.Span.Of(view.Sentence(first)!.Text));
        Assert.Equal([article.Desk.Ana, article.Desk.Yusuf], view.Claims[cars].TouchedBy.Order(ById));
        Assert.Equal([article.Desk.Ana], view.Claims[cost].TouchedBy);
    }

    [Fact]
    public async Task A_claim_marked_across_two_sentences_is_one_span_of_the_one()
    {
        var article = await app.NewArticle();
        var (first, second) = await Two(article);
        var claim = ClaimId.New();
        List<SentenceSpan> spans = [await article.Place("on Monday."), await article.Place("It carries")];
        await article.Use<MarkClaim>().Run(article.Desk.By(article.Desk.Ana), article.Id, claim, spans).IsDone();

        await article.Merge(article.Desk.Ana, first, second).IsDone();

        Assert.Equal("on Monday. It carries", Assert.Single((await article.Facts(claim)).Anchors).Exact);
    }

    [Fact]
    public async Task Only_neighbours_of_one_paragraph_are_merged()
    {
        var article = await app.NewArticle();
        var (ana, sentences) = (article.Desk.Ana, (await article.Read()).Sentences);

        await article.Merge(ana, sentences[0].Id, sentences[1].Id).IsRefused(new InAnotherParagraph());
        await article.Merge(ana, sentences[2].Id, sentences[1].Id).IsRefused(new NotNeighbours());
        await article.Merge(ana, sentences[1].Id, SentenceId.New()).IsRefused(new NotFound());
        Assert.Equal(1, await article.Version());
    }

    [Fact]
    public async Task Merging_again_is_nothing_new()
    {
        var article = await app.NewArticle();
        var (first, second) = await Two(article);
        await article.Merge(article.Desk.Ana, first, second).IsDone();

        await article.Merge(article.Desk.Yusuf, first, second).IsDone();

        Assert.Equal(2, await article.Version());
    }

    [Fact]
    public async Task What_is_asked_of_a_sentence_that_was_merged_says_where_its_words_are()
    {
        var article = await app.NewArticle();
        var (first, second) = await Two(article);
        var (desk, text) = (article.Desk, (await article.Read()).Sentence(second)!.Text);
        await article.Merge(desk.Ana, first, second).IsDone();
        var merged = new SentenceWasMerged(first);
        var span = new SentenceSpan(second, new TextSpan(0, 4));

        await article
            .Use<DisposeSentence>()
            .Run(desk.By(desk.Yusuf), article.Id, second, Disposition.Unseen, needsNoCheck: true)
            .IsRefused(merged);
        await article
            .Use<MarkClaim>()
            .Run(desk.By(desk.Yusuf), article.Id, ClaimId.New(), [span], Test.Fact)
            .IsRefused(merged);
        await article
            .Use<SplitSentence>()
            .Run(desk.By(desk.Yusuf), article.Id, second, text, 3, SentenceId.New())
            .IsRefused(merged);
        await article.Merge(desk.Yusuf, second, SentenceId.New()).IsRefused(merged);
    }

    [Fact]
    public async Task Notes_of_the_second_stand_at_the_first_also_those_written_meanwhile()
    {
        var article = await app.NewArticle();
        var (first, second) = await Two(article);
        await article.Note(article.Desk.Yusuf, NoteSubject.OfSentence(second), "Which cars?");
        await article.Merge(article.Desk.Ana, first, second).IsDone();

        await article.Note(article.Desk.Mira, NoteSubject.OfSentence(second), "All of them?");

        Assert.Equal(2, (await article.Read()).Sentence(first)!.Notes.Open);
        var threads = await article.Use<ReadThreads>().Run(article.Desk.MemberOf(article.Desk.Ana), article.Id, first);
        Assert.Equal(["Which cars?", "All of them?"], threads.Select(t => t.Notes[0].Text));
    }

    [Fact]
    public async Task The_list_of_articles_counts_the_one()
    {
        var article = await app.NewArticle();
        var (first, second) = await Two(article);

        await article.Merge(article.Desk.Ana, first, second).IsDone();

        var line = (await article.Use<ListArticles>().Run(article.Desk.MemberOf(article.Desk.Ana))).Single();
        Assert.Equal((await article.Read()).Coverage, line.Coverage);
    }

    private static Comparer<PersonId> ById { get; } = Comparer<PersonId>.Create((a, b) => a.Value.CompareTo(b.Value));

    private static async Task<(SentenceId First, SentenceId Second)> Two(TestArticle article) =>
        (await article.Sentence("12 million"), await article.Sentence("4,000 cars"));
}
