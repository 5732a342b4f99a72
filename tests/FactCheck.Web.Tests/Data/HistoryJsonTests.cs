using System.Text.Json;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Domain.History;
using FactCheck.Domain.Notes;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Text;
using FactCheck.Web.Data;

namespace FactCheck.Web.Tests.Data;

public sealed class HistoryJsonTests
{
    private const string Hostile = "“12 million” <b>& 'crowns'\\ \n\t\r\u0001\u2028 \uD83D\uDE00 אבג \u0000";
    private static readonly ClaimId Claim = ClaimId.New();
    private static readonly SentenceId Sentence = SentenceId.New();
    private static readonly SourceId Source = SourceId.New();
    private static readonly EvidenceId Evidence = EvidenceId.New();
    private static readonly ThreadId Thread = ThreadId.New();
    private static readonly NoteId Note = NoteId.New();
    private static readonly NotePlace AtSentence = new([Sentence], null, null);
    private static readonly NotePlace AtEvidence = new([Sentence, SentenceId.New()], Claim, Evidence);
    private static readonly Bearing Bearing = new(Stance.Mixed, Proximity.Tertiary, Hostile, Hostile, Hostile);
    private static readonly Bearing NoBearing = new(Stance.Supports, null, null, null, null);
    private static readonly ClaimDetails Details = new(Hostile, Test.Said, ClaimKind.Law, Hostile);
    private static readonly ClaimDetails NoDetails = new(null, Test.Fact, ClaimKind.Other, null);

    private static readonly AnchorFacts Anchor = new(AnchorId.New(), Sentence, new TextSpan(0, 4), "four");
    private static readonly PlacedSentence Whole = new(
        Sentence,
        new TextSpan(2, 9),
        Disposition.NothingToCheck,
        PersonId.New(),
        new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero).AddTicks(1_234_567)
    );
    private static readonly PlacedSentence NotDecided = new(
        SentenceId.New(),
        new TextSpan(10, 12),
        Disposition.Unseen,
        null,
        null
    );

    private static readonly SeenContext Seen = new(
        CaptureId.New(),
        "00ff",
        "ff00",
        PersonId.New(),
        new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero).AddTicks(1_234_560)
    );

    private static readonly HistoryEvent[] Examples =
    [
        new ActionUndone(17),
        new DeskCreated("harbour", Hostile),
        new MemberAdded(PersonId.New(), Role.Reviewer | Role.Editor),
        new MemberAdded(PersonId.New(), Role.None),
        new ArticleAdded(ArticleId.New()),
        new OutletAdded(OutletId.New(), Hostile),
        new OutletEdited(
            OutletId.New(),
            new OutletDetails(Hostile, [], []),
            new OutletDetails(Hostile, [Hostile], ["example.org"])
        ),
        new OutletMerged(OutletId.New(), OutletId.New()),
        new OutletParted(OutletId.New(), OutletId.New()),
        new SourceAdded(Source, SourceKind.LegalRecord),
        new SourceEdited(Source, 2, [SourceField.Title, SourceField.CaseNumber]),
        new SourceMerged(Source, SourceId.New()),
        new SourceParted(Source, SourceId.New()),
        new CaptureKept(Source, CaptureId.New(), CaptureState.Partial, "00ff"),
        new CaptureTakenBack(Source, CaptureId.New()),
        new CapturePutBack(Source, CaptureId.New()),
        new ContextSeen(Claim, Evidence, Source, null, Seen),
        new ContextSeen(Claim, Evidence, Source, Seen, null),
        new ArticleImported(Hostile, 3, 7, "00ff"),
        new SentenceDisposed(Sentence, Disposition.Unseen, Disposition.NothingToCheck),
        new SentenceSplit(1, 4, Whole, Whole, NotDecided, Hostile, [Claim], []),
        new SentencesMerged(1, 4, Whole, NotDecided, Whole, Hostile, [], [ThreadId.New()]),
        new SpansMoved(Claim, [Anchor], [Anchor, Anchor with { Exact = Hostile }]),
        new ArticleSignedOff(1),
        new SignOffLifted(2),
        new ClaimMarked(
            Claim,
            [new MarkedSpan(Sentence, new TextSpan(3, 9), Hostile)],
            Test.Said,
            ClaimKind.Date,
            Hostile
        ),
        new SpansAdded(Claim, [new MarkedSpan(Sentence, new TextSpan(3, 9), Hostile)]),
        new SpanRemoved(Claim, new MarkedSpan(Sentence, new TextSpan(3, 9), Hostile)),
        new ClaimEdited(Claim, NoDetails, Details),
        new ClaimWithdrawn(Claim),
        new ClaimRestored(Claim),
        new EvidenceLinked(Claim, Evidence, Source, 4, Bearing),
        new EvidenceEdited(Claim, Evidence, Source, Bearing, NoBearing),
        new EvidenceLinked(Claim, Evidence, Source, 4, Bearing with { Origin = EvidenceOrigin.From(Source) }),
        new EvidenceRenewed(Claim, Evidence, Source, 4, 5),
        new EvidenceRemoved(Claim, Evidence, Source),
        new EvidenceRestored(Claim, Evidence, Source),
        new OutcomeSet(Claim, Conclusion.None, new Conclusion(Outcome.OnAuthor, Hostile)),
        new VerdictSubmitted(Claim),
        new VerdictApproved(Claim, "00ff"),
        new VerdictReturned(Claim, Hostile),
        new SealLifted(Claim, "00ff"),
        new ThreadStarted(Thread, AtSentence, ThreadKind.Question, Note, Hostile),
        new NoteWritten(Thread, AtEvidence, Note, Hostile),
        new NoteEdited(Thread, AtSentence, Note, Hostile, "so"),
        new NoteTakenBack(Thread, AtSentence, Note),
        new NotePutBack(Thread, AtEvidence, Note),
        new ThreadResolved(Thread, AtSentence, Hostile),
        new ThreadReopened(Thread, AtEvidence, Hostile),
    ];

    private static readonly string[] Kinds =
    [
        "action-undone",
        "article-added",
        "article-imported",
        "article-signed-off",
        "capture-kept",
        "capture-put-back",
        "capture-taken-back",
        "claim-edited",
        "claim-marked",
        "claim-restored",
        "claim-withdrawn",
        "context-seen",
        "desk-created",
        "evidence-edited",
        "evidence-linked",
        "evidence-removed",
        "evidence-renewed",
        "evidence-restored",
        "member-added",
        "note-edited",
        "note-put-back",
        "note-taken-back",
        "note-written",
        "outcome-set",
        "outlet-added",
        "outlet-edited",
        "outlet-merged",
        "outlet-parted",
        "seal-lifted",
        "sentence-disposed",
        "sentence-split",
        "sentences-merged",
        "sign-off-lifted",
        "source-added",
        "source-edited",
        "source-merged",
        "source-parted",
        "span-removed",
        "spans-added",
        "spans-moved",
        "thread-reopened",
        "thread-resolved",
        "thread-started",
        "verdict-approved",
        "verdict-returned",
        "verdict-submitted",
    ];

    public static TheoryData<int> AllExamples => [.. Enumerable.Range(0, Examples.Length)];

    [Fact]
    public void Every_kind_of_event_has_an_example_here() =>
        Assert.Equal(
            HistoryKinds.All.Select(t => t.Name).Order(),
            Examples.Select(e => e.GetType().Name).Distinct().Order()
        );

    [Theory]
    [MemberData(nameof(AllExamples))]
    public void What_was_written_reads_back_equal_and_is_written_again_byte_by_byte(int example)
    {
        var happened = Examples[example];
        var written = HistoryJson.Write(happened);

        var read = HistoryJson.Read(written.Kind, written.Details);

        Assert.IsType(happened.GetType(), read);
        Assert.Equivalent(happened, read, strict: true);
        Assert.Equal(written, HistoryJson.Write(read));
    }

    [Theory]
    [MemberData(nameof(AllExamples))]
    public void An_event_is_kept_as_what_it_was_made_of_in_that_order_and_nothing_else(int example)
    {
        var happened = Examples[example];

        using var details = JsonDocument.Parse(HistoryJson.Write(happened).Details);

        AssertMadeOf(happened.GetType(), details.RootElement);
    }

    [Fact]
    public void A_kind_once_written_is_never_called_otherwise() =>
        Assert.Equal(Kinds, HistoryKinds.All.Select(HistoryKinds.NameOf).Order());

    [Fact]
    public void Evidence_that_was_written_before_origins_were_asked_for_reads_back_without_one()
    {
        var details =
            $$$"""{"Claim":"{{{Claim.Value}}}","Evidence":"{{{Evidence.Value}}}","Source":"{{{Source.Value}}}","SourceVersion":4,"Bearing":{"Stance":"Supports","Proximity":null,"Quote":"so","Locator":null,"Note":null}}""";

        var read = HistoryJson.Read("evidence-linked", details);

        Assert.Equal(new EvidenceLinked(Claim, Evidence, Source, 4, NoBearing with { Quote = "so" }), read);
    }

    [Fact]
    public void The_stored_form_is_the_one_that_was_decided() =>
        Assert.Equal(
            new RecordedEvent(
                "outcome-set",
                $$$"""{"Claim":"{{{Claim.Value}}}","From":{"Outcome":null,"Reasoning":""},"To":{"Outcome":"Correct","Reasoning":"“so”"}}"""
            ),
            HistoryJson.Write(new OutcomeSet(Claim, Conclusion.None, new Conclusion(Outcome.Correct, "“so”")))
        );

    private static void AssertMadeOf(Type type, JsonElement json)
    {
        var parameters = type.GetConstructors()[0].GetParameters();
        Assert.Equal(parameters.Select(p => p.Name!), json.EnumerateObject().Select(p => p.Name));
        foreach (var parameter in parameters)
        {
            var value = json.GetProperty(parameter.Name!);
            if (value.ValueKind is JsonValueKind.Object)
            {
                AssertMadeOf(parameter.ParameterType, value);
            }
        }
    }
}
