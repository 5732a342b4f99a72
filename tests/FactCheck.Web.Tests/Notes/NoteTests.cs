using FactCheck.Domain;
using FactCheck.Domain.Notes;
using FactCheck.Web.Notes;
using FactCheck.Web.Tests.Desks;

namespace FactCheck.Web.Tests.Notes;

public sealed class NoteTests(TestApp app) : IClassFixture<TestApp>
{
    private const string First = "Which page?";

    [Fact]
    public async Task An_edit_replaces_the_text_and_every_earlier_one_can_be_read()
    {
        var (article, sentence, thread, note) = await Written();
        var desk = article.Desk;
        await article.Note(desk.Ana, NoteSubject.OfSentence(sentence), $"See {note.Value}.");

        await Edit(article, desk.Ana, note, First, "Which page of it?").IsDone();
        await article.Recorded(
            desk.Ana,
            new NoteEdited(thread, new NotePlace([sentence], null, null), note, First, "Which page of it?")
        );
        await Edit(article, desk.Ana, note, "Which page of it?", "Page?").IsDone();

        var now = (await Threads(article, sentence))[0].Notes[0];
        Assert.Equal("Page?", now.Text);
        Assert.NotNull(now.EditedAt);
        var edits = await article.Use<ReadNoteEdits>().Run(desk.MemberOf(desk.Jon), article.Id, note);
        Assert.Equal([(First, "Which page of it?"), ("Which page of it?", "Page?")], edits.Select(e => (e.From, e.To)));
        Assert.Equal(now.EditedAt!.Value, edits[1].At);
    }

    [Fact]
    public async Task A_colleague_s_note_is_neither_edited_nor_taken_back_even_by_an_editor()
    {
        var (article, _, _, note) = await Written();
        var desk = article.Desk;

        await Edit(article, desk.Mira, note, First, "Page?").IsRefused(new NotYourNote(desk.Ana));
        await TakeBack(article, desk.Mira, note).IsRefused(new NotYourNote(desk.Ana));
        await TakeBack(article, desk.Mira, note, undo: true).IsRefused(new NotYourNote(desk.Ana));
    }

    [Fact]
    public async Task An_edit_of_a_note_that_was_edited_in_another_window_shows_both_texts()
    {
        var (article, sentence, _, note) = await Written();
        var ana = article.Desk.Ana;
        await Edit(article, ana, note, First, "there").IsDone();

        await Edit(article, ana, note, First, "here")
            .IsRefused(new ChangedMeanwhile("NoteText", "here", "there", First));
        await Edit(article, ana, note, First, "there").IsDone();
        await Edit(article, ana, note, First, First).IsDone();

        Assert.Equal("there", (await Threads(article, sentence))[0].Notes[0].Text);
    }

    [Fact]
    public async Task A_note_whose_thread_somebody_resolved_meanwhile_is_changed_once_it_is_reopened()
    {
        var (article, sentence, thread, note) = await Written();
        var desk = article.Desk;
        await article.Use<ResolveThread>().Run(desk.By(desk.Jon), article.Id, thread, "Page 3.").IsDone();

        var refusal = new ThreadIsResolved(desk.Jon, "Page 3.");
        await Edit(article, desk.Ana, note, First, "Page?").IsRefused(refusal);
        await TakeBack(article, desk.Ana, note).IsRefused(refusal);
        await article.Use<ReopenThread>().Run(desk.By(desk.Ana), article.Id, thread).IsDone();
        await Edit(article, desk.Ana, note, First, "Page?").IsDone();

        Assert.Equal("Page?", (await Threads(article, sentence))[0].Notes[0].Text);
    }

    [Fact]
    public async Task A_note_taken_back_waits_for_nobody_keeps_its_text_and_can_be_put_back()
    {
        var (article, sentence, thread, note) = await Written();
        var desk = article.Desk;

        await TakeBack(article, desk.Ana, note).IsDone();

        await article.Recorded(desk.Ana, new NoteTakenBack(thread, new NotePlace([sentence], null, null), note));
        var found = (await Threads(article, sentence))[0];
        Assert.False(found.IsOpen);
        Assert.Equal(First, found.Notes[0].Text);
        Assert.Equal(new NoteCount(0, 0, 2), (await article.Read()).Sentence(sentence)!.Notes);
        await Edit(article, desk.Ana, note, First, "Page?").IsRefused(new NoteIsTakenBack());
        var version = await article.Version();
        await TakeBack(article, desk.Ana, note).IsDone();
        Assert.Equal(version, await article.Version());

        await TakeBack(article, desk.Ana, note, undo: true).IsDone();
        Assert.Equal(new NoteCount(1, 0, 3), (await article.Read()).Sentence(sentence)!.Notes);
    }

    private async Task<(TestArticle Article, SentenceId Sentence, ThreadId Thread, NoteId Note)> Written()
    {
        var article = await app.NewArticle();
        var sentence = await article.Sentence("What comes next");
        var (thread, note) = await article.Note(article.Desk.Ana, NoteSubject.OfSentence(sentence), First);
        return (article, sentence, thread, note);
    }

    private static Task<IReadOnlyList<ThreadFacts>> Threads(TestArticle article, SentenceId sentence) =>
        article.Use<ReadThreads>().Run(article.Desk.MemberOf(article.Desk.Jon), article.Id, sentence);

    private static Task<Result> Edit(TestArticle article, PersonId by, NoteId note, string before, string text) =>
        article.Use<EditNote>().Run(article.Desk.By(by), article.Id, note, before, text);

    private static Task<Result> TakeBack(TestArticle article, PersonId by, NoteId note, bool undo = false) =>
        article.Use<TakeBackNote>().Run(article.Desk.By(by), article.Id, note, undo);
}
