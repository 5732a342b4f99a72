using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Formats.Writing;
using FactCheck.Web.Articles;
using FactCheck.Web.Claims;
using FactCheck.Web.Desks;
using FactCheck.Web.Layout;
using FactCheck.Web.Live;
using FactCheck.Web.Sources;
using FactCheck.Web.Verdicts;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Export;

/// <summary>Makes the report of an article from what the live view holds, in the reader's language.</summary>
public sealed class MakeReport(
    ArticleFeed feed,
    IStringLocalizer<ReportTexts> words,
    IStringLocalizer<ArticleWords> articles,
    IStringLocalizer<ClaimWords> claims,
    IStringLocalizer<SourceWords> sources,
    IStringLocalizer<VerdictWords> verdicts,
    OriginWording origins
)
{
    private const int ShownOfHash = 12;

    /// <summary>The report, or null when the desk has no such article. Claims stand in the order of the text.</summary>
    public async Task<ArticleReport?> Run(DeskView desk, ArticleId article)
    {
        if (await feed.Read(desk.Id, article) is not { } view)
        {
            return null;
        }

        var live = view
            .Claims.Values.Where(c => c.IsLive)
            .OrderBy(view.NumberOf)
            .ThenBy(c => c.Anchors.IsEmpty ? 0 : c.Anchors[0].Span.Start)
            .ThenBy(c => c.Id.Value)
            .ToList();
        return new ArticleReport
        {
            Title = view.Head.Title,
            Byline = view.Head.Byline,
            Outlet = view.Head.Outlet,
            Url = view.Head.Url,
            Published = view.Head.PublishedOn is { } day ? When.Said(day) : null,
            Revision = view.Head.Revision,
            IsExercise = view.Head.IsExercise,
            SignOff = view.Head is { SignedOffBy: { } by, SignedOffAt: { } at }
                ? new ReportSignOff(desk.NameOf(by), When.Said(at), [])
                : null,
            Coverage = new ReportCoverage(
                view.Coverage.Sentences,
                view.Coverage.AccountedFor,
                live.Count,
                live.Count(c => c.Status is WorkStatus.Approved)
            ),
            Paragraphs = [.. view.Paragraphs.Where(p => p.Kind is not ParagraphKind.NotArticle).Select(ParagraphOf)],
            Claims = [.. live.Select((c, index) => ClaimOf(c, index + 1, view, desk))],
        };
    }

    /// <summary>The fixed words of a report.</summary>
    public ReportWords Words =>
        new()
        {
            Exercise = words["Exercise"],
            Byline = words["Byline"],
            Outlet = words["Outlet"],
            Address = words["Address"],
            Published = words["Published"],
            Revision = words["Revision"],
            SignedOff = words["SignedOff"],
            NotSignedOff = words["NotSignedOff"],
            Exceptions = words["Exceptions"],
            SentencesSettled = words["SentencesSettled"],
            ClaimsApproved = words["ClaimsApproved"],
            Text = words["Text"],
            Caption = words["Caption"],
            Claims = words["Claims"],
            Claim = words["Claim"],
            Sentences = words["Sentences"],
            Wording = words["Wording"],
            Test = words["Test"],
            Outcome = words["Outcome"],
            NoOutcome = words["NoOutcome"],
            WorkStatus = words["WorkStatus"],
            CheckedBy = words["CheckedBy"],
            ApprovedBy = words["ApprovedBy"],
            NotApproved = words["NotApproved"],
            Reasoning = words["Reasoning"],
            Evidence = words["Evidence"],
            NoEvidence = words["NoEvidence"],
            Origins = words["Origins"],
            Origin = words["Origin"],
            Quote = words["Quote"],
            Locator = words["Locator"],
            Note = words["Note"],
            Seen = words["Seen"],
            Sources = words["Sources"],
        };

    private ReportParagraph ParagraphOf(ParagraphView paragraph) =>
        new(
            paragraph.Kind,
            [.. paragraph.Sentences.Select(s => new ReportSentence(s.Number, s.Text, articles[$"State.{s.State}"]))]
        );

    private ReportClaim ClaimOf(ClaimFacts claim, int number, ArticleView view, DeskView desk) =>
        new()
        {
            Number = number,
            Sentences = [.. claim.Anchors.Select(a => view.Sentence(a.Sentence)?.Number ?? 0).Distinct()],
            Span = string.Join(" … ", claim.Anchors.Select(a => a.Exact)),
            Wording = claim.Details.Wording,
            Test = claims[$"Test.{claim.Details.Test}"],
            Outcome = claim.Conclusion.Outcome is { } outcome ? verdicts[$"Outcome.{outcome}"].Value : null,
            WorkStatus = articles[$"Status.{claim.Status}"],
            Reasoning = claim.Conclusion.Reasoning.Length > 0 ? claim.Conclusion.Reasoning : null,
            CheckedBy = claim.SubmittedBy is { } checker ? desk.NameOf(checker) : null,
            ApprovedBy = claim.ApprovedBy is { } approver ? desk.NameOf(approver) : null,
            ApprovedAt = claim.ApprovedAt is { } at ? When.Said(at) : null,
            Origins = [.. Origins.Of(claim.Evidence).Select(o => $"{sources[$"Stance.{o.Stance}"]}: {origins.Of(o)}")],
            Evidence =
            [
                .. claim.Evidence.Select(e => new ReportEvidence
                {
                    SourceTitle = e.SourceTitle,
                    Outlet = e.Outlet,
                    Url = e.SourceUrl,
                    Kind = sources[$"Kind.{e.SourceKind}"],
                    Stance = sources[$"Stance.{e.Stance}"],
                    Origin = origins.Of(e),
                    Quote = e.Quote,
                    Locator = e.Locator,
                    Note = e.Note,
                    Seen = e.Seen is { } seen
                        ? words["SeenBy", desk.NameOf(seen.By), When.Said(seen.At), seen.Sha256[..ShownOfHash]].Value
                        : null,
                }),
            ],
        };
}
