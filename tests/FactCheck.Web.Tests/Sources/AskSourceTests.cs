using FactCheck.Domain;
using FactCheck.Domain.Notes;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Claims;
using FactCheck.Web.History;
using FactCheck.Web.Notes;
using FactCheck.Web.Sources;
using FactCheck.Web.Tests.Desks;

namespace FactCheck.Web.Tests.Sources;

/// <summary>What is to be asked of a source is put on its call sheet, with what the writer was asked already.</summary>
public sealed class AskSourceTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task All_are_linked_as_context_in_one_entry_and_one_undo_takes_all_back()
    {
        var (article, source, claims) = await Prepared();
        var desk = article.Desk;
        var before = await article.Version();

        await Ask(article, desk.Ana, source, claims).IsDone();

        Assert.Equal(before + 1, await article.Version());
        foreach (var claim in claims)
        {
            var evidence = Assert.Single((await article.Facts(claim)).Evidence);
            Assert.Equal((source, Bearing.ToBeAsked), (evidence.Source, evidence.Bearing));
        }

        Assert.True((await article.Use<UndoLast>().Run(desk.By(desk.Ana), article.Id)).Done);
        foreach (var claim in claims)
        {
            Assert.Empty((await article.Facts(claim)).Evidence);
        }
    }

    [Fact]
    public async Task What_hangs_on_the_source_already_is_left_as_it_is()
    {
        var (article, source, claims) = await Prepared();
        await Ask(article, article.Desk.Ana, source, claims).IsDone();
        var once = await article.Version();

        await Ask(article, article.Desk.Yusuf, source, claims).IsDone();

        Assert.Equal(once, await article.Version());
    }

    [Fact]
    public async Task One_that_was_withdrawn_meanwhile_is_named_and_none_is_linked()
    {
        var (article, source, claims) = await Prepared();
        await article.Use<WithdrawClaim>().Run(article.Desk.By(article.Desk.Yusuf), article.Id, claims[1]).IsDone();

        var refused = await Ask(article, article.Desk.Ana, source, claims).IsRefused<OneOfSeveral>();

        Assert.Equal(claims[1], refused.Claim);
        Assert.Empty((await article.Facts(claims[0])).Evidence);
        await Ask(article, article.Desk.Ana, source, []).IsRefused(new NothingChosen());
    }

    [Fact]
    public async Task Two_people_who_ask_the_same_at_once_link_it_once()
    {
        var (article, source, claims) = await Prepared();
        var desk = article.Desk;

        await Task.WhenAll(
            Ask(article, desk.Ana, source, claims).IsDone(),
            Ask(article, desk.Yusuf, source, claims).IsDone()
        );

        Assert.Single((await article.Facts(claims[0])).Evidence);
    }

    [Fact]
    public async Task Open_questions_are_listed_with_what_is_asked_first_until_they_are_resolved()
    {
        var (article, _, claims) = await Prepared();
        var desk = article.Desk;
        var subject = NoteSubject.OfClaim(claims[0]);
        var (first, note) = await article.Note(desk.Ana, subject, "Which page?", ThreadKind.Question);
        await article
            .Use<ReplyToThread>()
            .Run(desk.By(desk.Jon), article.Id, first, NoteId.New(), "Or which table?")
            .IsDone();
        await article.Note(desk.Ana, subject, "A remark.");
        var sentence = NoteSubject.OfSentence(await article.Sentence("What comes next"));
        var (second, _) = await article.Note(desk.Jon, sentence, "What does?", ThreadKind.Question);

        Assert.Equal([(first, "Which page?", desk.Ana), (second, "What does?", desk.Jon)], await Questions(article));

        await article.Use<TakeBackNote>().Run(desk.By(desk.Ana), article.Id, note).IsDone();
        await article.Use<ResolveThread>().Run(desk.By(desk.Ana), article.Id, second, "Nothing.").IsDone();
        Assert.Equal([(first, "Or which table?", desk.Ana)], await Questions(article));
    }

    private static async Task<IEnumerable<(ThreadId, string, PersonId)>> Questions(TestArticle article)
    {
        var found = await article.Use<ListQuestions>().Run(article.Desk.MemberOf(article.Desk.Mira), article.Id);
        return found.Select(q => (q.Thread, q.Text, q.By));
    }

    private async Task<(TestArticle Article, SourceId Source, ClaimId[] Claims)> Prepared()
    {
        var (article, source) = await CaptureTests.Prepared(app);
        var ana = article.Desk.Ana;
        return (article, source, [await article.Mark(ana, "12 million crowns"), await article.Mark(ana, "4,000 cars")]);
    }

    private static Task<Result> Ask(TestArticle article, PersonId by, SourceId source, ClaimId[] claims) =>
        article
            .Use<AskSource>()
            .Run(article.Desk.By(by), article.Id, source, [.. claims.Select(c => new AskedClaim(c, EvidenceId.New()))]);
}
