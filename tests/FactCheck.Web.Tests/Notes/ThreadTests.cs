using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.History;
using FactCheck.Domain.Notes;
using FactCheck.Web.Articles;
using FactCheck.Web.Claims;
using FactCheck.Web.History;
using FactCheck.Web.Live;
using FactCheck.Web.Notes;
using FactCheck.Web.Sources;
using FactCheck.Web.Tests.Desks;

namespace FactCheck.Web.Tests.Notes;

public sealed partial class ThreadTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_thread_on_a_sentence_is_found_there_and_nowhere_else()
    {
        var article = await app.NewArticle();
        var sentence = await article.Sentence("What comes next");

        var (thread, note) = await article.Note(article.Desk.Ana, NoteSubject.OfSentence(sentence), "*Which* year?");

        var place = new NotePlace([sentence], null, null);
        await article.Recorded(
            article.Desk.Ana,
            new ThreadStarted(thread, place, ThreadKind.Remark, note, "*Which* year?")
        );
        var found = Assert.Single(await Threads(article, sentence));
        Assert.Equal((thread, ThreadKind.Remark, true), (found.Id, found.Kind, found.IsOpen));
        Assert.Equal(
            (note, article.Desk.Ana, "*Which* year?"),
            (found.Notes[0].Id, found.Notes[0].By, found.Notes[0].Text)
        );
        Assert.Empty(await Threads(article, await article.Sentence("Work began")));
    }

    [Fact]
    public async Task A_thread_on_a_claim_or_its_evidence_is_found_at_every_sentence_in_which_the_claim_stands()
    {
        var article = await app.NewArticle();
        var desk = article.Desk;
        var claim = ClaimId.New();
        SentenceSpan[] places =
        [
            await article.Place("12 million crowns"),
            await article.Place("4,000 cars"),
            await article.Place("cost 12"),
        ];
        await article.Use<MarkClaim>().Run(desk.By(desk.Ana), article.Id, claim, places, Test.Fact).IsDone();
        var evidence = await article.Link(desk.Ana, claim);

        await article.Note(desk.Ana, NoteSubject.OfClaim(claim), "Both?", ThreadKind.Question);
        await article.Note(desk.Jon, NoteSubject.OfEvidence(claim, evidence), "An old edition.");

        foreach (var sentence in new[] { places[0].Sentence, places[1].Sentence })
        {
            Assert.Equal(
                [NoteSubject.OfClaim(claim), NoteSubject.OfEvidence(claim, evidence)],
                await Subjects(sentence)
            );
            Assert.Equal(new NoteCount(2, 1, 2), (await article.Read()).Sentence(sentence)!.Notes);
        }

        async Task<IEnumerable<NoteSubject>> Subjects(SentenceId sentence) =>
            (await Threads(article, sentence)).Select(t => t.Subject);
    }

    [Fact]
    public async Task It_is_begun_only_on_what_the_article_has()
    {
        var article = await app.NewArticle();
        var claim = await article.Mark(article.Desk.Ana, "12 million crowns");
        var evidence = await article.Link(article.Desk.Ana, claim);
        var other = await article.Mark(article.Desk.Ana, "4,000 cars");
        await article
            .Use<RemoveEvidence>()
            .Run(article.Desk.By(article.Desk.Ana), article.Id, claim, evidence)
            .IsDone();

        foreach (
            var subject in new[]
            {
                NoteSubject.OfSentence(SentenceId.New()),
                NoteSubject.OfClaim(ClaimId.New()),
                NoteSubject.OfEvidence(claim, evidence),
                NoteSubject.OfEvidence(other, evidence),
            }
        )
        {
            await Start(article, subject).IsRefused(new NotFound());
        }
    }

    [Fact]
    public async Task Replies_of_two_people_at_the_same_moment_are_both_kept_in_one_order()
    {
        var (article, sentence, thread) = await Begun();
        await using var other = app.AnotherNode();
        var desk = article.Desk;

        await Task.WhenAll(
            Enumerable
                .Range(0, 10)
                .Select(async i =>
                {
                    var (node, person) = i % 2 == 0 ? (app.Node, desk.Yusuf) : (other, desk.Jon);
                    await node.Use<ReplyToThread>()
                        .Run(desk.By(person), article.Id, thread, NoteId.New(), $"reply {i}")
                        .IsDone();
                })
        );

        var found = Assert.Single(await Threads(article, sentence));
        Assert.Equal(11, found.Notes.Length);
        Assert.Equal(
            Enumerable.Range(0, 10).Select(i => $"reply {i}").Order(),
            found.Notes.Skip(1).Select(n => n.Text).Order()
        );
    }

    [Fact]
    public async Task The_same_intention_sent_again_writes_one_note()
    {
        var (article, sentence, thread) = await Begun();
        var intent = article.Desk.By(article.Desk.Jon);
        var note = NoteId.New();

        await article.Use<ReplyToThread>().Run(intent, article.Id, thread, note, "Page 3.").IsDone();
        await article.Use<ReplyToThread>().Run(intent, article.Id, thread, note, "Page 3.").IsDone();
        await article
            .Use<ResolveThread>()
            .Run(intent with { Operation = OperationId.New() }, article.Id, thread, "So.")
            .IsDone();
        await article.Use<ReplyToThread>().Run(intent, article.Id, thread, note, "Page 3.").IsDone();

        Assert.Equal(2, (await Threads(article, sentence))[0].Notes.Length);
    }

    [Fact]
    public async Task It_is_resolved_with_a_reason_and_then_nothing_more_is_written_until_it_is_reopened()
    {
        var (article, sentence, thread) = await Begun();
        var desk = article.Desk;
        var place = new NotePlace([sentence], null, null);

        await Resolve(article, desk.Jon, thread, " ").IsRefused(new Empty("Resolution"));
        await Resolve(article, desk.Jon, thread, "Page 3 says it.").IsDone();
        await article.Recorded(desk.Jon, new ThreadResolved(thread, place, "Page 3 says it."));
        var refusal = new ThreadIsResolved(desk.Jon, "Page 3 says it.");
        await Resolve(article, desk.Ana, thread, "So.").IsRefused(refusal);
        await Reply(article, desk.Ana, thread).IsRefused(refusal);
        Assert.Equal(new NoteCount(0, 0, 2), (await article.Read()).Sentence(sentence)!.Notes);

        await article.Use<ReopenThread>().Run(desk.By(desk.Ana), article.Id, thread).IsDone();
        await article.Recorded(desk.Ana, new ThreadReopened(thread, place, "Page 3 says it."));
        await Reply(article, desk.Ana, thread).IsDone();
        Assert.Equal(new NoteCount(1, 0, 4), (await article.Read()).Sentence(sentence)!.Notes);
        var version = await article.Version();
        await article.Use<ReopenThread>().Run(desk.By(desk.Yusuf), article.Id, thread).IsDone();
        Assert.Equal(version, await article.Version());
    }

    [Fact]
    public async Task Of_two_who_resolve_it_at_the_same_moment_one_is_told_how_the_other_did()
    {
        var (article, _, thread) = await Begun();
        var desk = article.Desk;

        var answers = await Task.WhenAll(
            Resolve(article, desk.Ana, thread, "Ana's reason"),
            Resolve(article, desk.Jon, thread, "Jon's reason")
        );

        var refused = Assert.IsType<ThreadIsResolved>(Assert.Single(answers, a => !a.Done).Refusal);
        Assert.Equal(refused.By == desk.Ana ? "Ana's reason" : "Jon's reason", refused.Reason);
    }

    [Fact]
    public async Task After_a_sign_off_notes_leave_it_the_seals_and_the_four_eyes_as_they_are()
    {
        var article = await app.NewArticle();
        var desk = article.Desk;
        var claim = await article.Ticked(desk.Ana, "12 million crowns");
        await article.Note(desk.Mira, NoteSubject.OfClaim(claim), "Good find.");
        await article.Approve(desk.Mira, claim).IsDone();
        await article.DisposeTheRest(desk.Yusuf);
        await article.Use<SignOffArticle>().Run(desk.By(desk.Jon), article.Id).IsDone();
        var before = await article.Read();

        var (thread, note) = await article.Note(desk.Mira, NoteSubject.OfClaim(claim), "For the next time.");
        await Reply(article, desk.Ana, thread).IsDone();
        await article
            .Use<EditNote>()
            .Run(desk.By(desk.Mira), article.Id, note, "For the next time.", "Next time.")
            .IsDone();
        await article.Use<TakeBackNote>().Run(desk.By(desk.Mira), article.Id, note).IsDone();
        await Resolve(article, desk.Ana, thread, "Noted.").IsDone();

        var after = await article.Read();
        Assert.Equal((desk.Jon, before.Head.SignedOffAt), (after.Head.SignedOffBy, after.Head.SignedOffAt));
        Assert.Equal(before.Claims[claim].SealHash, after.Claims[claim].SealHash);
        Assert.Equal(WorkStatus.Approved, after.Claims[claim].Status);
        Assert.Empty(after.Claims[claim].TouchedBy);
    }

    [Fact]
    public async Task What_cannot_be_kept_is_refused_and_writes_nothing()
    {
        var article = await app.NewArticle();
        var subject = NoteSubject.OfSentence(await article.Sentence("What comes next"));
        var version = await article.Version();

        await Start(article, subject, "a\0b").IsRefused(new NotWellFormed("NoteText"));
        await Start(article, subject, new string('x', 200_000)).IsRefused(new TooLong("NoteText", 200_000, 20_000));

        Assert.Equal(version, await article.Version());
        await Start(article, subject, "😀 שלום `a` <b>").IsDone();
    }

    [Fact]
    public async Task A_note_is_undone_where_it_stands_and_a_colleague_s_keeps_nobody_from_undoing()
    {
        var article = await app.NewArticle();
        var desk = article.Desk;
        var claim = await article.Mark(desk.Ana, "12 million crowns");
        var undo = article.Use<UndoLast>();

        await article.Note(desk.Jon, NoteSubject.OfClaim(claim), "Which edition?");
        Assert.Equal(
            new CannotBeUndone(nameof(ThreadStarted)),
            (await undo.Run(desk.By(desk.Jon), article.Id)).Refusal
        );
        Assert.True((await undo.Run(desk.By(desk.Ana), article.Id)).Done);

        Assert.Equal(WorkStatus.Withdrawn, (await article.Facts(claim)).Status);
        Assert.Equal(1, (await article.Read()).Sentence(await article.Sentence("12 million"))!.Notes.Open);
    }

    [Fact]
    public async Task What_was_typed_in_a_thread_is_listed_with_the_place_where_it_belongs()
    {
        var (article, sentence, thread) = await Begun();
        var (desk, note) = (article.Desk, (await Threads(article, sentence))[0].Notes[0].Id);
        foreach (
            var (subject, form) in new[]
            {
                (thread.Value, "reply"),
                (note.Value, "note-edit"),
                (sentence.Value, "note"),
            }
        )
        {
            var key = new DraftKey(subject, form, "tab");
            await article.Use<SaveDraft>().Run(desk.Slug, desk.Ana, key, Things.Typing).IsDone();
        }

        var drafts = await article.Use<ListDrafts>().Run(desk.MemberOf(desk.Ana));

        Assert.Equal(3, drafts.Count);
        Assert.All(drafts, d => Assert.Equal((article.Id, sentence), (d.Article, d.Sentence)));
    }

    [Fact]
    public async Task The_database_keeps_no_thread_about_nothing_or_about_what_another_desk_has()
    {
        var (mine, theirs) = (await app.NewArticle(), await app.NewArticle());
        var sentence = await theirs.Sentence("What comes next");
        const string Insert = """
            INSERT INTO note_thread (id, desk_id, article_id, sentence_id, kind, started_by, started_at, written, standing, changes)
            VALUES (gen_random_uuid(), {0}, {1}, {2}, 'Remark', {3}, now(), 1, 1, 1)
            """;

        await Assert.ThrowsAsync<Npgsql.PostgresException>(() =>
            app.Sql(Insert, mine.Desk.Id.Value, mine.Id.Value, sentence.Value, mine.Desk.Ana.Value)
        );
        await Assert.ThrowsAsync<Npgsql.PostgresException>(() =>
            app.Sql(
                Insert.Replace("{2}", "NULL", StringComparison.Ordinal),
                mine.Desk.Id.Value,
                mine.Id.Value,
                0,
                mine.Desk.Ana.Value
            )
        );
    }
}
