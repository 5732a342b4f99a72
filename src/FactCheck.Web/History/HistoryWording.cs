using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Domain.History;
using FactCheck.Domain.Notes;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Claims;
using FactCheck.Web.Desks;
using FactCheck.Web.Live;
using FactCheck.Web.Sources;
using FactCheck.Web.Verdicts;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.History;

/// <summary>Says every event of history in words: one arm for each, from what to what.</summary>
public sealed class HistoryWording(
    IStringLocalizer<HistoryWords> words,
    IStringLocalizer<ClaimWords> claims,
    IStringLocalizer<SourceWords> sources,
    IStringLocalizer<VerdictWords> verdicts
)
{
    private const int ShownOfHash = 12;
    private const int LongestName = 80;
    private const int LongestNote = 300;

    /// <summary>What happened, as one or several lines; an edit of several fields has a line for each.</summary>
    public IReadOnlyList<string> Of(HistoryEvent happened, ArticleView article, DeskView desk) =>
        happened switch
        {
            DeskCreated e => [words[nameof(DeskCreated), e.Name]],
            MemberAdded e => [words[nameof(MemberAdded), desk.NameOf(e.Person)]],
            OutletAdded e => [words[nameof(OutletAdded), e.Name]],
            OutletEdited e => [words[nameof(OutletEdited), e.From.Name, NamesOf(e.From), NamesOf(e.To)]],
            SourceEdited e => [words[nameof(SourceEdited), e.Version, FieldsOf(e)]],
            CaptureKept e => [words[nameof(CaptureKept), e.Sha256[..ShownOfHash]]],
            ContextSeen e => [Seen(e, Name(article, e))],
            ArticleAdded
            or SourceAdded
            or SourceMerged
            or SourceParted
            or OutletMerged
            or OutletParted
            or CaptureTakenBack
            or CapturePutBack => [words[happened.GetType().Name]],
            ArticleImported e => [words[nameof(ArticleImported), e.Title, e.ParagraphCount, e.SentenceCount]],
            SentenceDisposed e => [words[$"SentenceDisposed.{e.To}", Number(article, e.Sentence)]],
            SentenceSplit e => [words[nameof(SentenceSplit), Number(article, e.Left.Id), Short(e.Words, LongestName)]],
            SentencesMerged e =>
            [
                words[nameof(SentencesMerged), Short(e.Words, LongestName), Number(article, e.First.Id)],
            ],
            ArticleSignedOff e => [words[nameof(ArticleSignedOff), e.Revision]],
            SignOffLifted => [words[nameof(SignOffLifted)]],
            ActionUndone e => [words[nameof(ActionUndone), e.Entry]],
            ClaimMarked e => [words[nameof(ClaimMarked), e.Spans[0].Exact, Number(article, e.Spans[0].Sentence)]],
            SpansAdded e => [words[nameof(SpansAdded), Name(article, e), e.Spans[0].Exact, Numbers(article, e.Spans)]],
            SpanRemoved e =>
            [
                words[nameof(SpanRemoved), Name(article, e), e.Span.Exact, Number(article, e.Span.Sentence)],
            ],
            ClaimEdited e => [.. Edits(e, Name(article, e))],
            EvidenceLinked e => [Linked(e, Name(article, e))],
            EvidenceEdited e => [words[nameof(EvidenceEdited), Name(article, e), BearingOf(e.From), BearingOf(e.To)]],
            SpansMoved e => [Moved(e, Name(article, e), article)],
            OutcomeSet e => [Concluded(e, Name(article, e))],
            VerdictApproved e => [words[nameof(VerdictApproved), Name(article, e), e.SealHash[..ShownOfHash]]],
            VerdictReturned e => [words[nameof(VerdictReturned), Name(article, e), e.Reason]],
            SealLifted e => [words[nameof(SealLifted), Name(article, e), e.SealHash[..ShownOfHash]]],
            NoteEvent e => [Noted(e, PlaceOf(article, e.Place))],
            ClaimEvent e => [words[e.GetType().Name, Name(article, e)]],
            _ => throw new InvalidOperationException($"History has no words for {happened.GetType().Name}."),
        };

    // The whole texts are beside the note itself, where its edits are listed.
    private string Noted(NoteEvent happened, string place) =>
        happened switch
        {
            ThreadStarted e => words[$"ThreadStarted.{e.Kind}", place, Short(e.Text, LongestNote)],
            NoteWritten e => words[nameof(NoteWritten), place, Short(e.Text, LongestNote)],
            NoteEdited e => words[nameof(NoteEdited), place, Short(e.From, LongestNote), Short(e.To, LongestNote)],
            ThreadResolved e => words[nameof(ThreadResolved), place, e.Reason],
            ThreadReopened e => words[nameof(ThreadReopened), place, e.Reason],
            _ => words[happened.GetType().Name, place],
        };

    private string PlaceOf(ArticleView article, NotePlace place) =>
        place switch
        {
            { Claim: { } claim, Evidence: not null } => words["NotePlace.Evidence", Name(article, claim)],
            { Claim: { } claim } => words["NotePlace.Claim", Name(article, claim)],
            { Sentences: [var sentence, ..] } => words["NotePlace.Sentence", Number(article, sentence)],
            _ => words["Gone"],
        };

    private IEnumerable<string> Edits(ClaimEdited e, string claim)
    {
        var (from, to) = (e.From, e.To);
        if (from.Wording != to.Wording)
        {
            yield return words["ClaimEdited.Wording", claim, Shown(from.Wording), Shown(to.Wording)];
        }

        if (from.Test != to.Test)
        {
            yield return words["ClaimEdited.Test", claim, claims[$"Test.{from.Test}"], claims[$"Test.{to.Test}"]];
        }

        if (from.Kind != to.Kind)
        {
            yield return words["ClaimEdited.Kind", claim, claims[$"Kind.{from.Kind}"], claims[$"Kind.{to.Kind}"]];
        }

        if (from.Claimant != to.Claimant)
        {
            yield return words["ClaimEdited.Claimant", claim, Shown(from.Claimant), Shown(to.Claimant)];
        }
    }

    private string Moved(SpansMoved e, string claim, ArticleView article) =>
        words[
            nameof(SpansMoved),
            claim,
            string.Join(", ", e.To.Select(a => Number(article, a.Sentence)).Distinct()),
            string.Join(" … ", e.To.Select(a => Short(a.Exact, LongestName)))
        ];

    private string Linked(EvidenceLinked e, string claim) =>
        e.Bearing.Quote is { } quote
            ? words["EvidenceLinked.Quote", claim, StanceOf(e.Bearing), quote]
            : words[nameof(EvidenceLinked), claim, StanceOf(e.Bearing)];

    private string Concluded(OutcomeSet e, string claim) =>
        e.To.Reasoning.Length > 0
            ? words["OutcomeSet.Reasoning", claim, Label(e.From), Label(e.To), e.To.Reasoning]
            : words[nameof(OutcomeSet), claim, Label(e.From), Label(e.To)];

    private string Seen(ContextSeen e, string claim) =>
        e.To is { } seen
            ? words[nameof(ContextSeen), claim, seen.Sha256[..ShownOfHash]]
            : words["ContextSeen.Not", claim];

    private string Label(Conclusion conclusion) =>
        conclusion.Outcome is { } outcome ? verdicts[$"Outcome.{outcome}"] : verdicts["NoOutcome"];

    private string StanceOf(Bearing bearing) => sources[$"Stance.{bearing.Stance}"];

    private string BearingOf(Bearing bearing) =>
        string.Join(
            ", ",
            new[]
            {
                StanceOf(bearing),
                bearing.Proximity is { } proximity ? sources[$"Proximity.{proximity}"].Value : null,
                bearing.Quote is { } quote ? $"“{quote}”" : null,
                bearing.Locator,
                bearing.Note,
                OriginOf(bearing.Origin),
            }.Where(part => part is not null)
        );

    private string FieldsOf(SourceEdited e) => string.Join(", ", e.Fields.Select(f => sources[$"Field.{f}"].Value));

    private static string NamesOf(OutletDetails outlet) =>
        string.Join(", ", outlet.Aliases.Prepend(outlet.Name).Concat(outlet.Domains));

    private string? OriginOf(EvidenceOrigin? origin) =>
        origin is null ? null : $"{sources[$"OriginKind.{origin.Kind}"]} {origin.Name}".TrimEnd();

    private string Shown(string? value) => value ?? words["Nothing"];

    private string Number(ArticleView article, SentenceId sentence) =>
        article.Sentence(sentence) is { } found ? $"{found.Number}" : words["Gone"];

    private string Name(ArticleView article, ClaimEvent e) => Name(article, e.Claim);

    private string Numbers(ArticleView article, IReadOnlyList<MarkedSpan> spans) =>
        string.Join(", ", spans.Select(s => Number(article, s.Sentence)));

    private string Name(ArticleView article, ClaimId claim) =>
        article.Claims.GetValueOrDefault(claim)?.Assertion is { } assertion
            ? Short(assertion, LongestName)
            : words["Gone"];

    private static string Short(string text, int longest)
    {
        var elements = new System.Globalization.StringInfo(text);
        return elements.LengthInTextElements <= longest
            ? text
            : $"{elements.SubstringByTextElements(0, longest).TrimEnd()}…";
    }
}
