using System.Globalization;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Domain.History;
using FactCheck.Domain.Notes;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Desks;

/// <summary>Says every refusal in words: which rule, and what to do.</summary>
public sealed class RefusalWording(
    IStringLocalizer<RefusalWords> words,
    IStringLocalizer<Verdicts.VerdictWords> verdicts,
    IStringLocalizer<Articles.ArticleWords> articles,
    IStringLocalizer<Claims.ClaimWords> claims,
    IStringLocalizer<Sources.SourceWords> sources,
    IStringLocalizer<Layout.LayoutWords> layout
)
{
    /// <summary>The refusal in words.</summary>
    /// <param name="refusal">What was refused.</param>
    /// <param name="nameOf">The name of a person; "you" is told apart by <paramref name="me"/>.</param>
    /// <param name="me">Who reads it.</param>
    public string Of(Refusal refusal, Func<PersonId?, string> nameOf, PersonId me) =>
        refusal switch
        {
            TooLong r => words[nameof(TooLong), Field(r.Field), Count(r.Length), Count(r.Limit)],
            NotWellFormed r => words[nameof(NotWellFormed), Field(r.Field)],
            Empty r => words[nameof(Empty), Field(r.Field)],
            NotOneLine r => words[nameof(NotOneLine), Field(r.Field)],
            NeedsRole r => words[$"NeedsRole.{RoleKey(r.AnyOf)}"],
            NotAllAccountedFor r => words[nameof(NotAllAccountedFor), r.Missing.Count],
            TextTooLarge r => words[nameof(TextTooLarge), Count(r.Characters), Count(r.Limit)],
            TooManyParagraphs r => words[nameof(TooManyParagraphs), Count(r.Paragraphs), Count(r.Limit)],
            ChangedByColleague r => words[nameof(ChangedByColleague), nameOf(r.By), Field(r.Field)],
            TooManyDrafts r => words[nameof(TooManyDrafts), Count(r.Limit)],
            NotADomain r => words[nameof(NotADomain), r.Domain],
            AnOutletIsNoOrigin r => words[nameof(AnOutletIsNoOrigin), r.Name],
            DerivedInACircle r => words[nameof(DerivedInACircle), string.Join(" ← ", r.Chain)],
            SourceWasMerged r => words[nameof(SourceWasMerged), r.Title, r.IntoTitle],
            OthersAreMergedIntoIt r => words[nameof(OthersAreMergedIntoIt), r.Title],
            OutletWasMerged r => words[nameof(OutletWasMerged), r.Name, r.IntoName],
            OutletsAreMergedIntoIt r => words[nameof(OutletsAreMergedIntoIt), r.Name],
            OutletNameTaken r => words[nameof(OutletNameTaken), r.Name, r.By],
            NotAWebAddress r => words[nameof(NotAWebAddress), r.Address],
            NeedsSecondPerson r => r.TouchedBy.Contains(me)
                ? words["NeedsSecondPerson.You"]
                : words[nameof(NeedsSecondPerson), List("And", r.TouchedBy.Select(p => nameOf(p)))],
            WrongStatus r => words[nameof(WrongStatus), Status(r.Status), List("Or", r.Needed.Select(Status))],
            CannotBeUndone { Action: var action } when IsNote(action) => words["CannotBeUndone.Note"],
            NotYourNote r => words[nameof(NotYourNote), nameOf(r.By)],
            ThreadIsResolved r => words[nameof(ThreadIsResolved), nameOf(r.By), r.Reason],
            SourceSaysOtherwise r => words[nameof(SourceSaysOtherwise), sources[$"Stance.{r.Stance}"].Value],
            OneOfSeveral r => words[nameof(OneOfSeveral), r.Assertion, Of(r.Why, nameOf, me)],
            QuoteUnseen r => words[nameof(QuoteUnseen), r.Title],
            NotATextFile r => words[nameof(NotATextFile), r.Name],
            NeedsReasoning r => words[nameof(NeedsReasoning), Label(r.Outcome)],
            NeedsEvidence r => words[nameof(NeedsEvidence), Label(r.Outcome)],
            NeedsSupport r => words[nameof(NeedsSupport), Label(r.Outcome)],
            _ => words[refusal.GetType().Name],
        };

    /// <summary>A value of a field as people see it: labels for what is chosen from a list, texts as they are.</summary>
    public string Value(string field, string? value) =>
        (field, value) switch
        {
            (_, null or "") => layout["Nothing"],
            ("Outcome", _) => verdicts[$"Outcome.{value}"],
            ("SourceKind", _) => sources[$"Kind.{value}"],
            ("Terms", _) => sources[$"Terms.{value}"],
            ("Origin", _) when Enum.IsDefined(typeof(OriginKind), value) => sources[$"OriginKind.{value}"],
            ("Stance" or "Proximity", _) => sources[$"{field}.{value}"],
            ("Test" or "Kind", _) => claims[$"{field}.{value}"],
            _ => value,
        };

    /// <summary>The name of a field as people see it.</summary>
    public string Field(string field) => words[$"Field.{field}"];

    private static bool IsNote(string action) =>
        action
            is nameof(ThreadStarted)
                or nameof(NoteWritten)
                or nameof(NoteEdited)
                or nameof(NoteTakenBack)
                or nameof(NotePutBack)
                or nameof(ThreadResolved)
                or nameof(ThreadReopened);

    private static string RoleKey(Role role) =>
        role switch
        {
            Role.Editor => "Editor",
            Role.Admin => "Admin",
            _ => "Checker",
        };

    private static string Count(long count) => count.ToString("N0", CultureInfo.CurrentCulture);

    private string Status(WorkStatus status) => articles[$"Status.{status}"];

    private string Label(Outcome outcome) => verdicts[$"Outcome.{outcome}"];

    private string List(string joint, IEnumerable<string> parts) => string.Join($" {words[joint]} ", parts);
}
