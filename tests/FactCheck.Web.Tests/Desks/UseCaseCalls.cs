using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Notes;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Text;
using FactCheck.Web.Articles;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;
using FactCheck.Web.Desks;
using FactCheck.Web.Export;
using FactCheck.Web.History;
using FactCheck.Web.Live;
using FactCheck.Web.Notes;
using FactCheck.Web.Sources;
using FactCheck.Web.Verdicts;

namespace FactCheck.Web.Tests.Desks;

/// <summary>Every use case with a call of it, so that none is forgotten by the tests of who may do what.</summary>
internal static class UseCaseCalls
{
    private static readonly OutletDetails Town = new("The town", [], []);
    private static readonly ClaimDetails Details = new(null, Test.Fact, ClaimKind.Figure, null);

    /// <summary>All that change something, each as a person on a desk would call it.</summary>
    public static Dictionary<Type, Func<Things, Intent, Task<Result>>> Commands { get; } =
        new()
        {
            [typeof(ImportArticle)] = (t, i) => t.Node.Use<ImportArticle>().Run(i, ArticleId.New(), TestDesk.Draft),
            [typeof(DisposeSentence)] = (t, i) =>
                t.Node.Use<DisposeSentence>().Run(i, t.Article, t.Sentence, Disposition.Unseen, needsNoCheck: true),
            [typeof(SplitSentence)] = (t, i) =>
                t
                    .Node.Use<SplitSentence>()
                    .Run(i, t.Article, t.Sentence, "What comes next", "What ".Length, SentenceId.New()),
            [typeof(MergeSentences)] = (t, i) => t.Node.Use<MergeSentences>().Run(i, t.Article, t.Left, t.Right),
            [typeof(UndoBoundary)] = (t, i) => t.Node.Use<UndoBoundary>().Run(i, t.Article, t.Split),
            [typeof(SignOffArticle)] = (t, i) => t.Node.Use<SignOffArticle>().Run(i, t.Article),
            [typeof(MarkClaim)] = (t, i) =>
                t
                    .Node.Use<MarkClaim>()
                    .Run(i, t.Article, ClaimId.New(), [new SentenceSpan(t.Sentence, new TextSpan(0, 4))], Test.Fact),
            [typeof(AddSpans)] = (t, i) =>
                t.Node.Use<AddSpans>().Run(i, t.Article, t.Claim, [new SentenceSpan(t.Sentence, new TextSpan(0, 4))]),
            [typeof(RemoveSpan)] = (t, i) => t.Node.Use<RemoveSpan>().Run(i, t.Article, t.Claim, AnchorId.New()),
            [typeof(TickClaim)] = (t, i) =>
                t
                    .Node.Use<TickClaim>()
                    .Run(
                        i,
                        t.Article,
                        new TickedClaim(
                            ClaimId.New(),
                            Conclusion.None,
                            [new SentenceSpan(t.Sentence, new TextSpan(0, 4))]
                        ),
                        EvidenceId.New(),
                        new ChosenSource(t.Source, null)
                    ),
            [typeof(TickClaims)] = (t, i) =>
                t
                    .Node.Use<TickClaims>()
                    .Run(i, t.Article, [new ChosenClaim(t.Claim, Conclusion.None, EvidenceId.New())], t.Source),
            [typeof(AskSource)] = (t, i) =>
                t.Node.Use<AskSource>().Run(i, t.Article, t.Other, [new AskedClaim(t.Claim, EvidenceId.New())]),
            [typeof(ChooseTickSource)] = (t, i) => t.Node.Use<ChooseTickSource>().Run(i, t.Article, t.Source),
            [typeof(EditClaim)] = (t, i) =>
                t.Node.Use<EditClaim>().Run(i, t.Article, t.Claim, Details, Details with { Wording = "Costs" }),
            [typeof(WithdrawClaim)] = (t, i) => t.Node.Use<WithdrawClaim>().Run(i, t.Article, t.Claim),
            [typeof(RestoreClaim)] = (t, i) => t.Node.Use<RestoreClaim>().Run(i, t.Article, t.Claim),
            [typeof(LinkEvidence)] = (t, i) =>
                t
                    .Node.Use<LinkEvidence>()
                    .Run(
                        i,
                        t.Article,
                        t.Claim,
                        EvidenceId.New(),
                        new ChosenSource(t.Source, null),
                        TestArticle.Support
                    ),
            [typeof(EditEvidence)] = (t, i) =>
                t
                    .Node.Use<EditEvidence>()
                    .Run(
                        i,
                        t.Article,
                        t.Claim,
                        t.Evidence,
                        TestArticle.Support,
                        TestArticle.Support with
                        {
                            Note = "See.",
                        }
                    ),
            [typeof(RemoveEvidence)] = (t, i) => t.Node.Use<RemoveEvidence>().Run(i, t.Article, t.Claim, t.Evidence),
            [typeof(RenewEvidence)] = (t, i) =>
                t.Node.Use<RenewEvidence>().Run(i, t.Article, t.Claim, t.Evidence, shown: 1),
            [typeof(AddSource)] = (t, i) => t.Node.Use<AddSource>().Run(i, SourceId.New(), Things.Book),
            [typeof(EditSource)] = (t, i) =>
                t
                    .Node.Use<EditSource>()
                    .Run(i, t.Other, Things.Book, Things.Book with { Url = "https://example.org/bridges" }),
            [typeof(MergeSources)] = (t, i) => t.Node.Use<MergeSources>().Run(i, t.Source, t.Other),
            [typeof(PartSources)] = (t, i) => t.Node.Use<PartSources>().Run(i, t.Source),
            [typeof(EditOutlet)] = (t, i) => t.Node.Use<EditOutlet>().Run(i, t.Outlet, Town, Town),
            [typeof(MergeOutlets)] = (t, i) => t.Node.Use<MergeOutlets>().Run(i, t.Outlet, t.Post),
            [typeof(PartOutlets)] = (t, i) => t.Node.Use<PartOutlets>().Run(i, t.Outlet),
            [typeof(KeepCapture)] = (t, i) =>
                t
                    .Node.Use<KeepCapture>()
                    .Run(i, t.Other, CaptureId.New(), CaptureState.Complete, "Bridges, all of them."),
            [typeof(TakeBackCapture)] = (t, i) => t.Node.Use<TakeBackCapture>().Run(i, t.Capture),
            [typeof(SeeContext)] = (t, i) =>
                t.Node.Use<SeeContext>().Run(i, t.Article, t.Claim, t.Evidence, Things.Shown(t.Capture)),
            [typeof(SetOutcome)] = (t, i) =>
                t
                    .Node.Use<SetOutcome>()
                    .Run(i, t.Article, t.Claim, TestArticle.Tick, new Conclusion(Outcome.OnAuthor, "Hers.")),
            [typeof(SubmitVerdict)] = (t, i) => t.Node.Use<SubmitVerdict>().Run(i, t.Article, t.Claim),
            [typeof(SubmitArticle)] = (t, i) => t.Node.Use<SubmitArticle>().Run(i, t.Article),
            [typeof(ApproveVerdict)] = (t, i) => t.Node.Use<ApproveVerdict>().Run(i, t.Article, t.Claim, "00"),
            [typeof(ReturnVerdict)] = (t, i) => t.Node.Use<ReturnVerdict>().Run(i, t.Article, t.Claim, "Which page?"),
            [typeof(UndoLast)] = async (t, i) => Result.From((await t.Node.Use<UndoLast>().Run(i, t.Article)).Refusal),
            [typeof(SaveDraft)] = (t, i) =>
                t.Node.Use<SaveDraft>().Run(t.Slug, i.Person, Things.DraftOf(t.Claim), Things.Typing),
            [typeof(ForgetDraft)] = (t, i) =>
                t.Node.Use<ForgetDraft>().Run(t.Slug, i.Person, Things.DraftOf(t.Claim), typedAt: null),
            [typeof(StartThread)] = (t, i) =>
                t
                    .Node.Use<StartThread>()
                    .Run(
                        i,
                        t.Article,
                        NoteSubject.OfClaim(t.Claim),
                        ThreadKind.Question,
                        ThreadId.New(),
                        NoteId.New(),
                        "Where is this from?"
                    ),
            [typeof(ReplyToThread)] = (t, i) =>
                t.Node.Use<ReplyToThread>().Run(i, t.Article, t.Thread, NoteId.New(), "Page 3."),
            [typeof(EditNote)] = (t, i) =>
                t.Node.Use<EditNote>().Run(i, t.Article, t.Note, "Which page?!", "Which page of it?"),
            [typeof(TakeBackNote)] = (t, i) => t.Node.Use<TakeBackNote>().Run(i, t.Article, t.Note),
            [typeof(ResolveThread)] = (t, i) => t.Node.Use<ResolveThread>().Run(i, t.Article, t.Thread, "Page 3."),
            [typeof(ReopenThread)] = (t, i) => t.Node.Use<ReopenThread>().Run(i, t.Article, t.Thread),
        };

    /// <summary>Commands about what is a person's own, which every member may do, whatever their role.</summary>
    public static IReadOnlyList<Type> OnOnesOwn { get; } = [typeof(SaveDraft), typeof(ForgetDraft)];

    /// <summary>All that only read; what they give a stranger must be null or empty.</summary>
    public static Dictionary<Type, Func<Things, Member, Task<object?>>> Queries { get; } =
        new()
        {
            [typeof(ListArticles)] = async (t, m) => await t.Node.Use<ListArticles>().Run(m),
            [typeof(ListSources)] = async (t, m) => await t.Node.Use<ListSources>().Run(m),
            [typeof(FindSources)] = async (t, m) =>
                (await t.Node.Use<FindSources>().Run(m, new SourceQuery("bridges"))).Lines,
            [typeof(ReadSource)] = async (t, m) => await t.Node.Use<ReadSource>().Run(m, t.Source),
            [typeof(ReadCaptures)] = async (t, m) => await t.Node.Use<ReadCaptures>().Run(m, t.Source),
            [typeof(ReadCapture)] = async (t, m) => await t.Node.Use<ReadCapture>().Run(m, t.Capture),
            [typeof(LookUpQuotes)] = async (t, m) =>
                await t.Node.Use<LookUpQuotes>().Run(m, [new QuoteLookUp(t.Capture, ["12 million"])]),
            [typeof(ListSourceUses)] = async (t, m) => await t.Node.Use<ListSourceUses>().Run(m, t.Source),
            [typeof(ListSourceChanges)] = async (t, m) =>
                await t.Node.Use<ListSourceChanges>().Run(m, t.Other, since: 1),
            [typeof(ListDuplicates)] = async (t, m) => await t.Node.Use<ListDuplicates>().Run(m),
            [typeof(ListOutlets)] = async (t, m) => await t.Node.Use<ListOutlets>().Run(m),
            [typeof(ReadTickSource)] = async (t, m) => await t.Node.Use<ReadTickSource>().Run(m, t.Article),
            [typeof(ListApprovals)] = async (t, m) => await t.Node.Use<ListApprovals>().Run(m),
            [typeof(ReadHistory)] = async (t, m) => await t.Node.Use<ReadHistory>().Run(m, t.Article),
            [typeof(ReadThreads)] = async (t, m) => await t.Node.Use<ReadThreads>().Run(m, t.Article, t.Sentence),
            [typeof(ListQuestions)] = async (t, m) => await t.Node.Use<ListQuestions>().Run(m, t.Article),
            [typeof(ReadNoteEdits)] = async (t, m) => await t.Node.Use<ReadNoteEdits>().Run(m, t.Article, t.Note),
            [typeof(VerifyHistory)] = async (t, m) => await t.Node.Use<VerifyHistory>().Run(m),
            [typeof(ReadDesk)] = async (t, m) => await t.Node.Use<ReadDesk>().Run(t.Slug, m.Person),
            [typeof(ListDrafts)] = async (t, m) => await t.Node.Use<ListDrafts>().Run(m),
            [typeof(FindDrafts)] = async (t, m) =>
                await t.Node.Use<FindDrafts>().Run(t.Slug, m.Person, t.Claim.Value, "outcome", []),
            [typeof(ListDesks)] = async (t, m) =>
                (await t.Node.Use<ListDesks>().Run(m.Person)).Where(d => d.Slug == t.Slug).ToList(),
            [typeof(MakeReport)] = async (t, m) =>
                await t.Node.Use<ReadDesk>().Run(t.Slug, m.Person) is { } desk
                    ? await t.Node.Use<MakeReport>().Run(desk, t.Article)
                    : null,
        };

    /// <summary>Those that no page offers to anybody, with the reason.</summary>
    public static Dictionary<Type, string> ForNobody { get; } =
        new()
        {
            [typeof(CreateDesk)] = "only who runs the app creates desks",
            [typeof(Web.Demo.FindOpening)] =
                "gives the address of the demo article alone, which everybody who signs in may open",
        };
}
