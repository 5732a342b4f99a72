using FactCheck.Domain;
using FactCheck.Domain.Notes;
using FactCheck.Web.Notes;
using FactCheck.Web.Tests.Desks;

namespace FactCheck.Web.Tests.Notes;

/// <summary>What people do with threads in these tests.</summary>
public sealed partial class ThreadTests
{
    private Task<IReadOnlyList<ThreadFacts>> Threads(TestArticle article, SentenceId sentence) =>
        article.Use<ReadThreads>().Run(article.Desk.MemberOf(article.Desk.Yusuf), article.Id, sentence);

    private async Task<(TestArticle Article, SentenceId Sentence, ThreadId Thread)> Begun()
    {
        var article = await app.NewArticle();
        var sentence = await article.Sentence("What comes next");
        var (thread, _) = await article.Note(article.Desk.Ana, NoteSubject.OfSentence(sentence), "Which page?");
        return (article, sentence, thread);
    }

    private static Task<Result> Start(TestArticle article, NoteSubject subject, string text = "Which page?") =>
        article
            .Use<StartThread>()
            .Run(
                article.Desk.By(article.Desk.Ana),
                article.Id,
                subject,
                ThreadKind.Remark,
                ThreadId.New(),
                NoteId.New(),
                text
            );

    private static Task<Result> Reply(TestArticle article, PersonId by, ThreadId thread) =>
        article.Use<ReplyToThread>().Run(article.Desk.By(by), article.Id, thread, NoteId.New(), "Page 3.");

    private static Task<Result> Resolve(TestArticle article, PersonId by, ThreadId thread, string reason) =>
        article.Use<ResolveThread>().Run(article.Desk.By(by), article.Id, thread, reason);
}
