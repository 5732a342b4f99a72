using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.History;
using FactCheck.Domain.Notes;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Text;
using FactCheck.Web.Articles;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;
using FactCheck.Web.History;
using FactCheck.Web.Live;
using FactCheck.Web.Notes;
using FactCheck.Web.Sources;
using FactCheck.Web.Verdicts;

namespace FactCheck.Web.Tests.Desks;

/// <summary>An article under check, with the steps of the checking as the desk's people take them.</summary>
public sealed class TestArticle(TestDesk desk, ArticleId id)
{
    public static Conclusion Tick { get; } = new(Outcome.Correct, "");
    public static Bearing Support { get; } = new(Stance.Supports, Proximity.Primary, "12 million", "page 3", null);

    public TestDesk Desk => desk;
    public ArticleId Id => id;

    public T Use<T>()
        where T : notnull => desk.Node.Use<T>();

    /// <summary>The article as the database has it, built from scratch.</summary>
    public async Task<ArticleView> Read()
    {
        await using var db = await desk.Node.Db();
        return (await db.ReadView(desk.Id, id))!;
    }

    public async Task<ClaimFacts> Facts(ClaimId claim)
    {
        await using var db = await desk.Node.Db();
        return (await db.FactsOf(desk.Id, id, claim))!;
    }

    /// <summary>The hash of what an editor sees now.</summary>
    public async Task<string> Shown(ClaimId claim) => Seal.HashOf(await Facts(claim));

    public async Task<SentenceId> Sentence(string words) => (await Place(words)).Sentence;

    /// <summary>Where the words stand.</summary>
    public async Task<SentenceSpan> Place(string words)
    {
        var sentence = (await Read()).Sentences.First(s => s.Text.Contains(words, StringComparison.Ordinal));
        var start = sentence.Text.IndexOf(words, StringComparison.Ordinal);
        return new SentenceSpan(sentence.Id, new TextSpan(start, start + words.Length));
    }

    public async Task<ClaimId> Mark(PersonId by, string words, Test test = Test.Fact)
    {
        var claim = ClaimId.New();
        await Use<MarkClaim>().Run(desk.By(by), id, claim, [await Place(words)], test).IsDone();
        return claim;
    }

    /// <summary>Splits the first sentence that has the words right before them; gives the id of the right part.</summary>
    public async Task<SentenceId> Split(Intent intent, string words)
    {
        var (right, place) = (SentenceId.New(), await Place(words));
        var shown = (await Read()).Sentence(place.Sentence)!.Text;
        await Use<SplitSentence>().Run(intent, id, place.Sentence, shown, place.Span.Start, right).IsDone();
        return right;
    }

    /// <summary>Splits the first sentence that has the words right before them; gives the id of the right part.</summary>
    public Task<SentenceId> Split(PersonId by, string words) => Split(desk.By(by), words);

    public Task<Result> Merge(PersonId by, SentenceId first, SentenceId second) =>
        Use<MergeSentences>().Run(desk.By(by), id, first, second);

    /// <summary>Links a new source.</summary>
    public async Task<EvidenceId> Link(PersonId by, ClaimId claim, Stance stance = Stance.Supports)
    {
        var evidence = EvidenceId.New();
        var source = new ChosenSource(
            SourceId.New(),
            new SourceDetails(SourceKind.Document, "Budget of the town", "The town", null)
        );
        await Use<LinkEvidence>()
            .Run(desk.By(by), id, claim, evidence, source, Support with { Stance = stance })
            .IsDone();
        return evidence;
    }

    /// <summary>Keeps what a source says.</summary>
    public async Task<CaptureId> Keep(PersonId by, SourceId source, string text)
    {
        var capture = CaptureId.New();
        await Use<KeepCapture>().Run(desk.By(by), source, capture, CaptureState.Complete, text).IsDone();
        return capture;
    }

    public Task<Result> Conclude(PersonId by, ClaimId claim, Conclusion before, Conclusion conclusion) =>
        Use<SetOutcome>().Run(desk.By(by), id, claim, before, conclusion);

    public Task<Result> Submit(PersonId by, ClaimId claim) => Use<SubmitVerdict>().Run(desk.By(by), id, claim);

    /// <summary>Approves what is there now.</summary>
    public async Task<Result> Approve(PersonId by, ClaimId claim) =>
        await Use<ApproveVerdict>().Run(desk.By(by), id, claim, await Shown(claim));

    public Task<Result> Return(PersonId by, ClaimId claim) =>
        Use<ReturnVerdict>().Run(desk.By(by), id, claim, "Which page?");

    public Task<Result> Reword(PersonId by, ClaimId claim, ClaimDetails before, string wording) =>
        Use<EditClaim>().Run(desk.By(by), id, claim, before, before with { Wording = wording });

    /// <summary>Begins a thread.</summary>
    public async Task<(ThreadId Thread, NoteId Note)> Note(
        PersonId by,
        NoteSubject subject,
        string text,
        ThreadKind kind = ThreadKind.Remark
    )
    {
        var (thread, note) = (ThreadId.New(), NoteId.New());
        await Use<StartThread>().Run(desk.By(by), id, subject, kind, thread, note, text).IsDone();
        return (thread, note);
    }

    /// <summary>A claim that one person marked, ticked with a source and submitted.</summary>
    public async Task<ClaimId> Ticked(PersonId by, string words)
    {
        var claim = await Mark(by, words);
        await Link(by, claim);
        await Conclude(by, claim, Conclusion.None, Tick).IsDone();
        await Submit(by, claim).IsDone();
        return claim;
    }

    /// <summary>Marks all sentences but those that hold claims “no check needed”.</summary>
    public async Task DisposeTheRest(PersonId by)
    {
        foreach (var sentence in (await Read()).Sentences.Where(s => s.Disposition is Disposition.Unseen))
        {
            await Use<DisposeSentence>()
                .Run(desk.By(by), id, sentence.Id, Disposition.Unseen, needsNoCheck: true)
                .IsDone();
        }
    }

    /// <summary>All entries of the article's history, oldest first.</summary>
    public async Task<IReadOnlyList<EntryView>> History()
    {
        List<EntryView> all = [];
        while (true)
        {
            var before = all.Count == 0 ? long.MaxValue : all[^1].Number;
            var page = await Use<ReadHistory>().Run(desk.MemberOf(desk.Ana), id, before);
            if (page.Count == 0)
            {
                all.Reverse();
                return all;
            }

            all.AddRange(page);
        }
    }

    /// <summary>The newest entry says exactly this, and was written by that person.</summary>
    public async Task Recorded(PersonId by, params HistoryEvent[] expected)
    {
        var last = (await History())[^1];
        Assert.Equal(expected.Select(HistoryJson.Write), last.Events.Select(HistoryJson.Write));
        Assert.Equal(by, last.By);
    }

    /// <summary>The number of the newest entry.</summary>
    public async Task<long> Version() => (await Read()).Version;
}
