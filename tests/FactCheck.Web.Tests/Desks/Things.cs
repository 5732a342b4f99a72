using FactCheck.Domain;
using FactCheck.Domain.Notes;
using FactCheck.Domain.Sources;
using FactCheck.Web.Live;
using FactCheck.Web.Notes;
using FactCheck.Web.Sources;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Desks;

/// <summary>What a call names: things that exist, on whosever desk.</summary>
/// <param name="Node">Where it is called.</param>
/// <param name="Slug">The desk's address.</param>
/// <param name="Article">An article.</param>
/// <param name="Sentence">A sentence of it that nobody decided about.</param>
/// <param name="Claim">A submitted claim of it.</param>
/// <param name="Evidence">The evidence of the claim.</param>
/// <param name="Source">What that rests on.</param>
/// <param name="Left">The left part of a sentence that was split.</param>
/// <param name="Right">The right part.</param>
/// <param name="Split">The operation that split it.</param>
/// <param name="Other">Another source of the same outlet.</param>
/// <param name="Outlet">The outlet of both.</param>
/// <param name="Post">Another outlet.</param>
/// <param name="Thread">An open thread on the sentence.</param>
/// <param name="Note">Its one note.</param>
/// <param name="Capture">A copy of what the claim rests on.</param>
internal sealed record Things(
    TestNode Node,
    string Slug,
    ArticleId Article,
    SentenceId Sentence,
    ClaimId Claim,
    EvidenceId Evidence,
    SourceId Source,
    SentenceId Left,
    SentenceId Right,
    OperationId Split,
    SourceId Other,
    OutletId Outlet,
    OutletId Post,
    ThreadId Thread,
    NoteId Note,
    CaptureId Capture
)
{
    /// <summary>What somebody typed and did not save.</summary>
    public static TypedDraft Typing { get; } =
        new(
            1_772_000_000_000,
            new Dictionary<string, string> { ["reasoning"] = "" },
            new Dictionary<string, string> { ["reasoning"] = "The budget says nine." },
            null,
            null,
            ChangedSinceSent: false
        );

    public static DraftKey DraftOf(ClaimId claim) => new(claim.Value, "outcome", "tab");

    /// <summary>What a page shows of the claim's evidence in the copy.</summary>
    public static ShownContext Shown(CaptureId capture) => new(capture, QuoteRules.KeyOf(["12 million"]));

    /// <summary>Makes all of them on the article.</summary>
    public static async Task<Things> On(TestArticle article)
    {
        var claim = await article.Ticked(article.Desk.Ana, "12 million crowns");
        var evidence = (await article.Facts(claim)).Evidence[0];
        var other = await Books(article);
        await using var db = await article.Desk.Node.Db();
        var outlets = await db
            .Outlets.Where(o => o.DeskId == article.Desk.Id)
            .ToDictionaryAsync(o => o.Name, o => o.Id);
        var (desk, sentence) = (article.Desk, await article.Sentence("What comes next"));
        var (left, split) = (await article.Sentence("4,000 cars"), desk.By(desk.Ana));
        var right = await article.Split(split, "4,000 cars");
        await desk.Node.Use<SaveDraft>().Run(desk.Slug, desk.Ana, DraftOf(claim), Typing).IsDone();
        var (thread, note) = await article.Note(
            article.Desk.Ana,
            NoteSubject.OfSentence(sentence),
            "Which page?",
            ThreadKind.Question
        );
        await article
            .Use<EditNote>()
            .Run(article.Desk.By(article.Desk.Ana), article.Id, note, "Which page?", "Which page?!")
            .IsDone();
        var capture = await article.Keep(article.Desk.Ana, evidence.Source, "The bridge cost 12 million crowns.");
        return new Things(
            article.Desk.Node,
            article.Desk.Slug,
            article.Id,
            sentence,
            claim,
            evidence.Id,
            evidence.Source,
            left,
            right,
            split.Operation,
            other,
            outlets[Book.Outlet!],
            outlets[Report.Outlet!],
            thread,
            note,
            capture
        );
    }

    // The same book twice, of which one was called otherwise before.
    private static async Task<SourceId> Books(TestArticle article)
    {
        var (desk, other, draft) = (article.Desk, SourceId.New(), Book with { Title = "Bridges" });
        await article.Use<AddSource>().Run(desk.By(desk.Ana), other, draft).IsDone();
        await article.Use<EditSource>().Run(desk.By(desk.Ana), other, draft, Book).IsDone();
        await article.Use<AddSource>().Run(desk.By(desk.Ana), SourceId.New(), Book).IsDone();
        await article.Use<AddSource>().Run(desk.By(desk.Ana), SourceId.New(), Report).IsDone();
        return other;
    }

    private static SourceDetails Report { get; } = new(SourceKind.Article, "The bridge", "The town's paper", null);

    /// <summary>A book of the outlet that the article's evidence rests on.</summary>
    public static SourceDetails Book { get; } = new(SourceKind.Book, "Bridges of the coast", "The town", null);
}
