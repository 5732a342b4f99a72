using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Notes;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Text;
using FactCheck.Web.Articles;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;
using FactCheck.Web.Demo;
using FactCheck.Web.Desks;
using FactCheck.Web.Live;
using FactCheck.Web.Notes;
using FactCheck.Web.Sources;
using FactCheck.Web.Verdicts;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Browser.Tests;

/// <summary>Brings an article of the demo desk quickly to where a test begins, through the same use cases as the pages.</summary>
public sealed class Checking
{
    private readonly RunningApp app;
    private readonly DeskView desk;

    private Checking(RunningApp app, DeskView desk, ArticleId article)
    {
        this.app = app;
        this.desk = desk;
        Article = article;
    }

    public ArticleId Article { get; }

    /// <summary>Where its workspace is.</summary>
    public string Path => $"{DemoDesk.Slug}/articles/{Article.Value}";

    /// <summary>Takes in an article with a headline and the given paragraphs.</summary>
    public static async Task<Checking> Of(RunningApp app, string headline, params string[] paragraphs)
    {
        await using var db = await app.Use<IDbContextFactory<FactCheckDb>>().CreateDbContextAsync();
        var person = await db.Users.Where(u => u.UserName == "ana").Select(u => u.Id).SingleAsync();
        var demo = await app.Use<ReadDesk>().Run(DemoDesk.Slug, new PersonId(person));
        var checking = new Checking(app, demo!, ArticleId.New());
        var draft = new ArticleDraft
        {
            Title = headline,
            Language = "en",
            Paragraphs =
            [
                new(ParagraphKind.Headline, headline),
                .. paragraphs.Select(p => new DraftParagraph(ParagraphKind.Body, p)),
            ],
        };
        await Done(app.Use<ImportArticle>().Run(checking.By("Ana"), checking.Article, draft));
        return checking;
    }

    public async Task<ArticleView> Read() => (await app.Use<ArticleFeed>().Read(desk.Id, Article))!;

    /// <summary>Keeps everybody waiting who changes the article, as a busy database does, until it is disposed of.</summary>
    public async Task<IAsyncDisposable> KeepBusy()
    {
        var db = await app.Use<IDbContextFactory<FactCheckDb>>().CreateDbContextAsync();
        await db.Database.BeginTransactionAsync();
        await db.Database.ExecuteSqlAsync($"SELECT FROM article WHERE id = {Article.Value} FOR UPDATE");
        return db;
    }

    /// <summary>Waits until the article has come to be so.</summary>
    public async Task Until(Func<ArticleView, bool> isSo)
    {
        var seen = new TaskCompletionSource();
        using var subscription = app.Use<ArticleFeed>().Subscribe(desk.Id, Article, Look);
        Look(await Read());
        await seen.Task.WaitAsync(TimeSpan.FromSeconds(20));

        void Look(ArticleView view)
        {
            if (isSo(view))
            {
                seen.TrySetResult();
            }
        }
    }

    /// <summary>Marks the words in the first sentence that has them.</summary>
    public async Task<ClaimId> Mark(string words, string by = "Ana")
    {
        var sentence = (await Read()).Sentences.First(s => s.Text.Contains(words));
        var start = sentence.Text.IndexOf(words, StringComparison.Ordinal);
        var span = new SentenceSpan(sentence.Id, new TextSpan(start, start + words.Length));
        var claim = ClaimId.New();
        await Done(app.Use<MarkClaim>().Run(By(by), Article, claim, [span], Test.Fact));
        return claim;
    }

    /// <summary>Asks the writer about a claim.</summary>
    public Task Question(ClaimId claim, string text, string by = "Ana") =>
        Done(
            app.Use<StartThread>()
                .Run(
                    By(by),
                    Article,
                    NoteSubject.OfClaim(claim),
                    ThreadKind.Question,
                    ThreadId.New(),
                    NoteId.New(),
                    text
                )
        );

    /// <summary>Keeps what a source says.</summary>
    public Task Keep(SourceId source, string text, string by = "Ana") =>
        Done(app.Use<KeepCapture>().Run(By(by), source, CaptureId.New(), CaptureState.Complete, text));

    /// <summary>Merges a source into another of the desk.</summary>
    public Task Merge(SourceId source, SourceId into, string by = "Ana") =>
        Done(app.Use<MergeSources>().Run(By(by), source, into));

    public Task Link(ClaimId claim, SourceDetails source, Bearing bearing, string by = "Ana") =>
        Link(claim, new ChosenSource(SourceId.New(), source), bearing, by);

    public Task Link(ClaimId claim, ChosenSource source, Bearing bearing, string by = "Ana") =>
        Done(app.Use<LinkEvidence>().Run(By(by), Article, claim, EvidenceId.New(), source, bearing));

    public async Task Conclude(ClaimId claim, Outcome outcome, string reasoning = "", string by = "Ana") =>
        await Done(
            app.Use<SetOutcome>()
                .Run(
                    By(by),
                    Article,
                    claim,
                    (await Read()).Claims[claim].Conclusion,
                    new Conclusion(outcome, reasoning)
                )
        );

    public Task Submit(ClaimId claim, string by = "Ana") => Done(app.Use<SubmitVerdict>().Run(By(by), Article, claim));

    private Intent By(string name) =>
        new(desk.Id, desk.Colleagues.Single(c => c.Name == name).Member.Person, OperationId.New());

    private static async Task Done(Task<Result> command) => Assert.Null((await command).Refusal);
}
