using AngleSharp.Dom;
using Bunit;
using FactCheck.Domain;
using FactCheck.Domain.Notes;
using FactCheck.Web.Desks;
using FactCheck.Web.Layout;
using FactCheck.Web.Notes;
using FactCheck.Web.Sources;
using FactCheck.Web.Tests.Components;
using FactCheck.Web.Tests.Desks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;

namespace FactCheck.Web.Tests.Notes;

/// <summary>The threads beside a sentence, drawn on a real database: what is shown, and what becomes of what is typed.</summary>
public sealed class NoteBoardTests : ComponentTest, IClassFixture<TestApp>
{
    private readonly TestApp app;
    private readonly BunitJSModuleInterop script;

    public NoteBoardTests(TestApp app)
        : base(services => services.AddNotes(app.Node))
    {
        this.app = app;
        script = JSInterop.SetupModule("./Notes/NoteForm.razor.js");
        script.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public async Task A_new_note_is_about_the_chosen_claim_unless_the_person_says_otherwise()
    {
        var (article, sentence) = await Claimed();
        var page = await Draw(article, sentence);
        await page.Instance.Press("m");
        Assert.Equal(3, page.FindAll("select option").Count);
        await Save(page, "Which edition?");
        Says(page, ".claim .note .text", "Which edition?");

        await page.Instance.Press("m");
        await page.Find("select").ChangeAsync($"{sentence.Value}");
        await Save(page, "A long one.");

        Says(page, ".sentence .note .text", "A long one.");
        Assert.Empty(page.FindAll("form"));
        Assert.Equal(Say<NoteWords>("ManyOpen", 2), page.Find("h3").TextContent);
    }

    [Fact]
    public async Task A_note_on_a_source_is_about_that_even_when_the_form_is_open_already()
    {
        var (article, sentence) = await Claimed();
        var page = await Draw(article, sentence);
        await page.Instance.Press("m");

        await page.Find(".evidence > button").ClickAsync();
        await Save(page, "An old edition.");

        Says(page, ".evidence .note .text", "An old edition.");
    }

    [Fact]
    public async Task A_question_begins_with_the_one_that_an_unnamed_source_begs()
    {
        var article = await (await app.NewDesk()).Import(
            TestDesk.Draft with
            {
                Paragraphs =
                [
                    new(Domain.Articles.ParagraphKind.Body, "The quay will close, an anonymous official said."),
                ],
            }
        );
        var page = await Draw(article, await article.Sentence("quay"));

        await page.Instance.Press("q");

        Assert.Equal(Say<NoteWords>("AskOrigin", "an anonymous official"), page.Find("textarea").GetAttribute("value"));
        await Save(page, "Where is this from?");
        Assert.Contains(Say<NoteWords>("OneQuestion"), page.Find("h3").TextContent);
        Assert.Contains("question", page.WaitForElement(".thread").ClassList);
    }

    [Fact]
    public async Task A_text_that_is_too_long_stays_in_the_field_and_none_of_it_is_sent()
    {
        var article = await app.NewArticle();
        var page = await Draw(article, await article.Sentence("What comes next"));
        var version = await article.Version();
        await page.Instance.Press("m");
        script.Setup<int>("length", _ => true).SetResult(200_000);

        await page.Find("form").SubmitAsync();

        Assert.Equal(version, await article.Version());
        Assert.NotNull(page.Find("textarea"));
        Assert.DoesNotContain(script.Invocations, i => i.Identifier is "text");
        Assert.Contains("20,000", page.Find(".hint").GetAttribute("data-words"));
    }

    [Fact]
    public async Task Threads_are_read_once_and_again_only_when_they_changed()
    {
        var article = await app.NewArticle();
        var sentence = await article.Sentence("What comes next");
        var sql = app.Node.Use<SqlCommands>();
        var bare = await article.Read();
        Assert.DoesNotContain(await sql.During(async () => await Draw(article, sentence, bare)), IsOfNotes);
        var (thread, _) = await article.Note(article.Desk.Ana, NoteSubject.OfSentence(sentence), "Which page?");
        var (view, page) = (await article.Read(), default(IRenderedComponent<NotePage>));

        Assert.Single(await sql.During(async () => page = await Draw(article, sentence, view)), IsOfNotes);
        Assert.Empty(await sql.During(() => page!.Instance.Press("m")));
        await Reply(article, article.Desk.Jon, thread, "Page 3.");
        view = await article.Read();
        await page!.Instance.Renew();

        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll(".note").Count));
        Assert.NotNull(page.Find("form"));
    }

    [Fact]
    public async Task What_was_being_written_stays_when_somebody_resolves_the_thread_and_is_saved_once_it_is_reopened()
    {
        var article = await app.NewArticle();
        var (desk, sentence) = (article.Desk, await article.Sentence("What comes next"));
        var (thread, _) = await article.Note(desk.Ana, NoteSubject.OfSentence(sentence), "Which page?");
        var page = await Draw(article, sentence);
        await Press(page, "Edit");
        await article.Use<ResolveThread>().Run(desk.By(desk.Jon), article.Id, thread, "Page 3.").IsDone();
        await page.Instance.Renew();

        await Save(page, "Which page of it?");

        Assert.Contains(
            Services
                .GetRequiredService<RefusalWording>()
                .Of(new ThreadIsResolved(desk.Jon, "Page 3."), _ => "Jon", desk.Ana),
            page.Find("[role=alert].refusal").TextContent
        );
        Assert.True(page.Find("details").HasAttribute("open"));
        await Press(page, "Reopen");
        await Save(page, "Which page of it?");
        Says(page, ".note .text", "Which page of it?");
        Assert.Empty(page.FindAll("form"));
    }

    [Fact]
    public async Task Of_two_edits_both_texts_are_shown_and_the_person_decides()
    {
        var article = await app.NewArticle();
        var (desk, sentence) = (article.Desk, await article.Sentence("What comes next"));
        var (_, note) = await article.Note(desk.Ana, NoteSubject.OfSentence(sentence), "before");
        var page = await Draw(article, sentence);
        await Press(page, "Edit");
        await article.Use<EditNote>().Run(desk.By(desk.Ana), article.Id, note, "before", "there").IsDone();

        await Save(page, "here");

        Assert.Equal(["there", "here"], page.FindAll(".refusal .quote").Select(q => q.TextContent));
        await Press<LayoutWords>(page, "KeepTheirs");
        Assert.Equal("there", script.Invocations.Single(i => i.Identifier is "put").Arguments[1]);
        await Save(page, "here after all");
        Says(page, ".note > .text", "here after all");
        await Press(page, "Edited");
        page.WaitForAssertion(() =>
            Assert.Equal(["before", "there"], page.FindAll(".edits .text").Select(t => t.TextContent.Trim()))
        );
    }

    [Fact]
    public async Task One_s_own_note_can_be_taken_back_and_put_back_and_a_colleague_s_cannot_be_touched()
    {
        var article = await app.NewArticle();
        var (desk, sentence) = (article.Desk, await article.Sentence("What comes next"));
        var (thread, _) = await article.Note(desk.Ana, NoteSubject.OfSentence(sentence), "Mine.");
        await Reply(article, desk.Mira, thread, "Hers.");
        var page = await Draw(article, sentence);
        Assert.Equal(1, Count(page, "TakeBack"));
        Assert.Equal(1, Count(page, "Edit"));

        await Press(page, "TakeBack");

        Says(page, "del", "Mine.");
        Assert.Equal(0, Count(page, "Edit"));
        await Press(page, "PutBack");
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("del")));
    }

    [Fact]
    public async Task A_thread_on_what_is_not_drawn_by_itself_is_shown_at_what_holds_it()
    {
        var (article, sentence) = await Claimed();
        var desk = article.Desk;
        var claim = (await article.Read()).Claims.Values.Single();
        var evidence = claim.Evidence[0].Id;
        await article.Note(desk.Ana, NoteSubject.OfEvidence(claim.Id, evidence), "An old edition.");
        await article.Use<RemoveEvidence>().Run(desk.By(desk.Ana), article.Id, claim.Id, evidence).IsDone();

        var page = await Draw(article, sentence);

        Assert.Contains(Say<NoteWords>("On.GoneEvidence", claim.Assertion), page.Find(".claim .thread").TextContent);
        await article.Use<Web.Claims.WithdrawClaim>().Run(desk.By(desk.Ana), article.Id, claim.Id).IsDone();
        await page.Instance.Renew();
        Assert.NotNull(page.WaitForElement(".sentence .thread"));
    }

    [Fact]
    public async Task Hostile_markdown_is_shown_as_text()
    {
        var article = await app.NewArticle();
        var sentence = await article.Sentence("What comes next");
        await article.Note(
            article.Desk.Ana,
            NoteSubject.OfSentence(sentence),
            "<script>alert(1)</script> [x](javascript:alert(1)) ![y](http://evil.example/y.png) <img src=x onerror=alert(1)>"
        );

        var page = await Draw(article, sentence);

        var text = page.Find(".note .text");
        Assert.Equal("auto", text.GetAttribute("dir"));
        Assert.Contains("<script>", text.TextContent);
        Assert.Empty(text.QuerySelectorAll("script, img, [href^=javascript]"));
    }

    [Fact]
    public async Task Threads_that_cannot_be_read_say_so_and_are_read_when_the_person_tries_again()
    {
        var article = await app.NewArticle();
        var sentence = await article.Sentence("What comes next");
        await article.Note(article.Desk.Ana, NoteSubject.OfSentence(sentence), "Which page?");
        var contexts = Services.GetRequiredService<NoteComponents.Contexts>();
        contexts.Broken = true;
        var page = await Draw(article, sentence);
        Assert.Contains(Say<NoteWords>("NotRead"), page.Find("[role=alert]").TextContent);

        contexts.Broken = false;
        await Press(page, "TryAgain");

        page.WaitForAssertion(() => Assert.Single(page.FindAll(".note")));
        Assert.DoesNotContain(Say<NoteWords>("NotRead"), page.Markup);
    }

    private async Task<(TestArticle, SentenceId)> Claimed()
    {
        var article = await app.NewArticle();
        var claim = await article.Mark(article.Desk.Ana, "12 million crowns");
        await article.Link(article.Desk.Ana, claim);
        return (article, await article.Sentence("12 million"));
    }

    private async Task<IRenderedComponent<NotePage>> Draw(
        TestArticle article,
        SentenceId sentence,
        Web.Live.ArticleView? view = null
    )
    {
        view ??= await article.Read();
        var desk = (await app.Node.Use<ReadDesk>().Run(article.Desk.Slug, article.Desk.Ana))!;
        var page = Render<NotePage>(p =>
            p.Add(c => c.Desk, desk)
                .Add(c => c.View, view)
                .Add(c => c.Sentence, sentence)
                .Add(c => c.Read, article.Read)
        );
        var waits = view.Sentence(sentence)!.Notes.Changes > 0;
        page.WaitForState(() => !waits || page.FindAll(".thread, [role=alert]").Count > 0);
        return page;
    }

    private async Task Save(IRenderedComponent<NotePage> page, string text)
    {
        script.Setup<int>("length", _ => true).SetResult(text.Length);
        script.Setup<IJSStreamReference>("text", _ => true).SetResult(new TypedText(text));
        await page.Find("form").SubmitAsync();
    }

    private static bool IsOfNotes(string sql) => sql.Contains("note_thread", StringComparison.Ordinal);

    private static void Says(IRenderedComponent<NotePage> page, string place, string text) =>
        page.WaitForAssertion(() => Assert.Equal(text, page.Find(place).TextContent.Trim()));

    private static Task Reply(TestArticle article, PersonId by, ThreadId thread, string text) =>
        article.Use<ReplyToThread>().Run(article.Desk.By(by), article.Id, thread, NoteId.New(), text).IsDone();

    private Task Press(IRenderedComponent<NotePage> page, string word) => Press<NoteWords>(page, word);

    private async Task Press<TWords>(IRenderedComponent<NotePage> page, string word) =>
        await Buttons<TWords>(page, word).First().ClickAsync();

    private int Count(IRenderedComponent<NotePage> page, string word) => Buttons<NoteWords>(page, word).Count();

    private IEnumerable<IElement> Buttons<TWords>(IRenderedComponent<NotePage> page, string word) =>
        page.FindAll("button").Where(b => b.TextContent.Trim() == Say<TWords>(word));
}
