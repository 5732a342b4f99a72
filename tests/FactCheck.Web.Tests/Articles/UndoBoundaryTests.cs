using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.History;
using FactCheck.Domain.Notes;
using FactCheck.Web.Articles;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;
using FactCheck.Web.History;
using FactCheck.Web.Tests.Desks;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Articles;

public sealed class UndoBoundaryTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_merge_taken_back_leaves_every_row_as_it_was()
    {
        var article = await app.NewArticle();
        var (ana, yusuf) = (article.Desk.Ana, article.Desk.Yusuf);
        await article.Mark(ana, "4,000 cars");
        await MarkAcross(article);
        var (first, second) = (await article.Sentence("12 million"), await article.Sentence("4,000 cars"));
        await article.Note(ana, NoteSubject.OfSentence(first), "One?");
        _ = await article.Note(yusuf, NoteSubject.OfSentence(second), "Two?");
        var before = await Rows(article);
        var merge = article.Desk.By(yusuf);
        await article.Use<MergeSentences>().Run(merge, article.Id, first, second).IsDone();
        Assert.NotEqual(before, await Rows(article));
        Assert.Equal(2, (await article.Read()).Sentence(first)!.Notes.Open);

        await Undo(article, yusuf, merge).IsDone();

        Assert.Equal(before, await Rows(article));
        Assert.True((await app.Node.Use<VerifyHistory>().Walk(article.Desk.Id)).IsWhole);
    }

    [Fact]
    public async Task A_split_taken_back_leaves_every_row_as_it_was_but_a_sentence_that_points_to_the_other()
    {
        var article = await app.NewArticle();
        var ana = article.Desk.Ana;
        await article.Mark(ana, "crowns, said Mayor");
        await article.Mark(ana, "J. Lund");
        var before = await Rows(article);
        var split = article.Desk.By(ana);
        var right = await article.Split(split, "said Mayor");

        await Undo(article, ana, split).IsDone();

        Assert.Equal(before, (await Rows(article)).Where(row => !row.Contains($"sentence {right.Value}")));
    }

    [Fact]
    public async Task Taking_back_is_done_once_and_is_not_taken_back_itself()
    {
        var article = await app.NewArticle();
        var (split, undo) = (article.Desk.By(article.Desk.Ana), article.Desk.By(article.Desk.Ana));
        var right = await article.Split(split, "said Mayor");
        await article.Use<UndoBoundary>().Run(undo, article.Id, split.Operation).IsDone();

        await Undo(article, article.Desk.Ana, split).IsDone();
        await Undo(article, article.Desk.Ana, undo).IsRefused(new NothingToUndo());

        Assert.Equal(3, await article.Version());
        Assert.Null((await article.Read()).Sentence(right));
    }

    [Fact]
    public async Task The_key_for_undo_takes_it_back_too_and_passes_over_what_is_taken_back()
    {
        var article = await app.NewArticle();
        var ana = article.Desk.Ana;
        var claim = await article.Mark(ana, "crowns, said Mayor");
        var before = await Rows(article);
        var split = article.Desk.By(ana);
        var right = await article.Split(split, "said Mayor");
        var (first, second) = (await article.Sentence("12 million"), await article.Sentence("4,000 cars"));
        await article.Merge(ana, right, second).IsDone();

        Assert.IsType<SentencesMerged>((await Last(article, ana)).Value.Events[0]);
        await Undo(article, ana, split).IsDone();
        Assert.Equal(before, (await Rows(article)).Where(row => !row.Contains($"sentence {right.Value}")));
        Assert.IsType<ClaimMarked>((await Last(article, ana)).Value.Events[0]);

        Assert.Equal(WorkStatus.Withdrawn, (await article.Facts(claim)).Status);
        Assert.Equal(Disposition.Unseen, (await article.Read()).Sentence(first)!.Disposition);
    }

    [Fact]
    public async Task It_is_refused_once_a_colleague_relied_on_where_the_sentences_end_and_says_who()
    {
        var article = await app.NewArticle();
        var desk = article.Desk;
        var split = desk.By(desk.Ana);
        await article.Split(split, "said Mayor");
        await article.Mark(desk.Yusuf, "4,000 cars");
        await article.Mark(desk.Yusuf, "J. Lund");
        var refusal = new ChangedByColleague(desk.Yusuf, "Sentences");

        await Undo(article, desk.Ana, split).IsRefused(refusal);
        Assert.Equal(refusal, (await Last(article, desk.Ana)).Refusal);
        await Undo(article, desk.Yusuf, split).IsRefused(new NothingToUndo());
    }

    [Fact]
    public async Task It_is_refused_after_a_colleague_moved_a_boundary_of_the_same_sentences()
    {
        var article = await app.NewArticle();
        var desk = article.Desk;
        var split = desk.By(desk.Ana);
        await article.Split(split, "said Mayor");
        await article.Split(desk.Mira, "on Monday");

        await Undo(article, desk.Ana, split).IsRefused(new ChangedByColleague(desk.Mira, "Sentences"));
    }

    [Fact]
    public async Task It_is_refused_when_it_would_lift_an_approval_given_since()
    {
        var article = await app.NewArticle();
        var desk = article.Desk;
        var claim = await article.Ticked(desk.Ana, "J. Lund");
        var split = desk.By(desk.Ana);
        await article.Split(split, "said Mayor");
        await article.Approve(desk.Mira, claim).IsDone();

        await Undo(article, desk.Ana, split).IsRefused(new ChangedByColleague(desk.Mira, "Decision"));
    }

    [Fact]
    public async Task What_one_marked_oneself_since_goes_with_its_words()
    {
        var article = await app.NewArticle();
        var ana = article.Desk.Ana;
        var split = article.Desk.By(ana);
        await article.Split(split, "said Mayor");
        var claim = await article.Mark(ana, "J. Lund");

        await Undo(article, ana, split).IsDone();

        var view = await article.Read();
        var whole = view.Sentence(await article.Sentence("12 million"))!;
        Assert.Equal((Disposition.HasClaims, claim), (whole.Disposition, Assert.Single(whole.Claims)));
        Assert.Equal("J. Lund", view.Claims[claim].Anchors[0].Span.Of(whole.Text));
    }

    [Fact]
    public async Task A_claim_that_a_colleague_went_on_with_keeps_their_work()
    {
        var article = await app.NewArticle();
        var desk = article.Desk;
        var claim = await article.Mark(desk.Ana, "J. Lund");
        var split = desk.By(desk.Ana);
        await article.Split(split, "said Mayor");
        await article.Reword(desk.Yusuf, claim, (await article.Facts(claim)).Details, "The mayor is J. Lund").IsDone();

        await Undo(article, desk.Ana, split).IsDone();

        Assert.Equal("The mayor is J. Lund", (await article.Facts(claim)).Assertion);
    }

    [Fact]
    public async Task What_moved_no_boundary_is_not_taken_back_here()
    {
        var article = await app.NewArticle();
        var reword = article.Desk.By(article.Desk.Ana);
        var claim = await article.Mark(article.Desk.Ana, "12 million");
        var details = (await article.Facts(claim)).Details;
        await article
            .Use<EditClaim>()
            .Run(reword, article.Id, claim, details, details with { Wording = "Costs" })
            .IsDone();

        await Undo(article, article.Desk.Ana, reword).IsRefused(new NotFound());
        await Undo(article, article.Desk.Ana, article.Desk.By(article.Desk.Ana)).IsRefused(new NotFound());
    }

    private static Task<Result> Undo(TestArticle article, PersonId by, Intent done) =>
        article.Use<UndoBoundary>().Run(article.Desk.By(by), article.Id, done.Operation);

    private static Task<Result<PastAction>> Last(TestArticle article, PersonId by) =>
        article.Use<UndoLast>().Run(article.Desk.By(by), article.Id);

    private static Task MarkAcross(TestArticle article) => MarkAcross(article, ClaimId.New());

    private static async Task MarkAcross(TestArticle article, ClaimId claim)
    {
        List<SentenceSpan> spans = [await article.Place("on Monday."), await article.Place("It carries")];
        await article.Use<MarkClaim>().Run(article.Desk.By(article.Desk.Ana), article.Id, claim, spans).IsDone();
    }

    // All that a boundary can change, as the database has it.
    private async Task<List<string>> Rows(TestArticle article)
    {
        await using var db = await app.Node.Db();
        var sql = $"""
            SELECT 'sentence ' || id || ' ' || s AS "Value" FROM sentence s WHERE article_id = '{article.Id.Value}'
            UNION ALL SELECT 'sentence ' || sentence_id || ' placed ' || p FROM placement p WHERE article_id = '{article.Id.Value}'
            UNION ALL SELECT 'note ' || id || ' ' || sentence_id FROM note_thread t WHERE article_id = '{article.Id.Value}'
            UNION ALL SELECT 'anchor ' || a FROM anchor a WHERE article_id = '{article.Id.Value}'
            """;
        return [.. (await db.Database.SqlQueryRaw<string>(sql).ToListAsync()).Order()];
    }
}
