using CsCheck;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Notes;

namespace FactCheck.Domain.Tests.Notes;

public sealed class NoteThreadTests
{
    private static readonly SentenceId Sentence = SentenceId.New();
    private static readonly NotePlace Place = new([Sentence], null, null);
    private readonly NoteThread thread = Begun(NoteSubject.OfSentence(Sentence));

    [Fact]
    public void Notes_stand_in_the_order_in_which_they_are_written()
    {
        var (first, second) = (Write("Which page?"), Write("Page 3."));

        Assert.Equal((1, 2), (first.Number, second.Number));
        Assert.Equal((2, 2, 2), (thread.Written, thread.Standing, thread.Changes));
        Assert.Equal((thread.Id, thread.DeskId, thread.ArticleId), (first.ThreadId, first.DeskId, first.ArticleId));
    }

    [Fact]
    public void An_edit_says_from_what_to_what_and_the_same_text_is_none()
    {
        var note = Write("Which page?");

        var happened = thread.Edit(note, Place, "Which page of it?", Some.Morning);

        Assert.Equal([new NoteEdited(thread.Id, Place, note.Id, "Which page?", "Which page of it?")], happened);
        Assert.Equal(("Which page of it?", Some.Morning), (note.Text, note.EditedAt));
        Assert.Empty(thread.Edit(note, Place, "Which page of it?", Some.Morning));
        Assert.Equal(2, thread.Changes);
    }

    [Fact]
    public void A_note_taken_back_keeps_its_text_and_stands_again_when_it_is_put_back()
    {
        var note = Write("Which page?");

        Assert.Equal([new NoteTakenBack(thread.Id, Place, note.Id)], thread.TakeBack(note, Place, Some.Morning));
        Assert.Equal(("Which page?", 0), (note.Text, thread.Standing));
        Assert.NotNull(note.TakenBackAt);
        Assert.Empty(thread.TakeBack(note, Place, Some.Morning));
        Assert.Equal([new NotePutBack(thread.Id, Place, note.Id)], thread.PutBack(note, Place));
        Assert.Null(note.TakenBackAt);
        Assert.Empty(thread.PutBack(note, Place));
        Assert.Equal(1, thread.Standing);
    }

    [Fact]
    public void It_is_resolved_with_a_reason_and_reopening_says_which_that_was()
    {
        var resolved = thread.Resolve(Place, "Page 3 says it.", Some.Editor.Person, Some.Morning);

        Assert.Equal(new ThreadResolved(thread.Id, Place, "Page 3 says it."), resolved);
        Assert.Equal(new Resolution(Some.Editor.Person, Some.Morning, "Page 3 says it."), thread.Resolution);
        Assert.Equal([new ThreadReopened(thread.Id, Place, "Page 3 says it.")], thread.Reopen(Place));
        Assert.Null(thread.Resolution);
        Assert.Empty(thread.Reopen(Place));
    }

    [Fact]
    public void It_is_about_what_it_was_begun_on()
    {
        var claim = ClaimId.New();
        var evidence = EvidenceId.New();

        foreach (
            var subject in new[]
            {
                NoteSubject.OfSentence(Sentence),
                NoteSubject.OfClaim(claim),
                NoteSubject.OfEvidence(claim, evidence),
            }
        )
        {
            Assert.Equal(subject, Begun(subject).Subject);
        }

        Assert.Equal(
            [Sentence.Value, claim.Value, evidence.Value],
            new[]
            {
                NoteSubject.OfSentence(Sentence).Id,
                NoteSubject.OfClaim(claim).Id,
                NoteSubject.OfEvidence(claim, evidence).Id,
            }
        );
    }

    [Fact]
    public void Whatever_happens_the_count_of_what_stands_is_right_and_every_change_is_counted() =>
        (from verb in Gen.Int[0, 5] from note in Gen.Int[0, 5] select (verb, note))
            .Array[0, 40]
            .Sample(steps =>
            {
                var any = Begun(NoteSubject.OfSentence(Sentence));
                List<Note> notes = [any.Write(NoteId.New(), "first", Some.Reviewer.Person, Some.Morning)];
                foreach (var (verb, number) in steps)
                {
                    var before = any.Changes;
                    var happened = Do(any, notes, verb, notes[number % notes.Count]);
                    Assert.Equal(before + happened, any.Changes);
                }

                return any.Standing == notes.Count(n => n.TakenBackAt is null) && any.Written == notes.Count;
            });

    [Fact]
    public void What_is_said_about_an_article_touches_no_verdict_and_lifts_no_sign_off()
    {
        var claim = new NotePlace([Sentence], ClaimId.New(), null);
        NoteEvent[] events =
        [
            new ThreadStarted(thread.Id, claim, ThreadKind.Question, NoteId.New(), "Where is this from?"),
            new NoteWritten(thread.Id, claim, NoteId.New(), "Page 3."),
            new NoteEdited(thread.Id, claim, NoteId.New(), "a", "b"),
            new NoteTakenBack(thread.Id, claim, NoteId.New()),
            new NotePutBack(thread.Id, claim, NoteId.New()),
            new ThreadResolved(thread.Id, claim, "So."),
            new ThreadReopened(thread.Id, claim, "So."),
        ];
        var kinds = typeof(NoteEvent).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(NoteEvent)));
        Assert.Equal(kinds.Select(k => k.Name).Order(), events.Select(e => e.GetType().Name).Order());
        var article = Signed();

        Assert.All(events, e => Assert.False(e.Touches || e.Seals));
        Assert.All(events, e => Assert.Empty(article.After([e])));
        Assert.All(events, e => Assert.Equal([claim.Claim!.Value], e.Claims));
        Assert.All(events, e => Assert.Equal([Sentence], e.Sentences));
        Assert.NotNull(article.SignedOffAt);
    }

    private static int Do(NoteThread any, List<Note> notes, int verb, Note note)
    {
        switch (verb)
        {
            case 0:
                notes.Add(any.Write(NoteId.New(), "more", Some.Editor.Person, Some.Morning));
                return 1;
            case 1:
                return any.TakeBack(note, Place, Some.Morning).Count();
            case 2:
                return any.PutBack(note, Place).Count();
            case 3:
                any.Resolve(Place, "So.", Some.Editor.Person, Some.Morning);
                return 1;
            case 4:
                return any.Reopen(Place).Count();
            default:
                return any.Edit(note, Place, $"{note.Text}!", Some.Morning).Count();
        }
    }

    private static Article Signed()
    {
        var draft = new ArticleDraft { Paragraphs = [new DraftParagraph(ParagraphKind.Body, "The bridge is open.")] };
        var article = new Article(ArticleId.New(), Some.Desk, draft, Some.Reviewer.Person, Some.Morning);
        article.SignOff(Some.Editor.Person, Some.Morning);
        return article;
    }

    private static NoteThread Begun(NoteSubject subject) =>
        new(ThreadId.New(), Some.Desk, ArticleId.New(), subject, ThreadKind.Remark, Some.Reviewer.Person, Some.Morning);

    private Note Write(string text) => thread.Write(NoteId.New(), text, Some.Reviewer.Person, Some.Morning);
}
