using System.Collections.Immutable;

namespace FactCheck.Domain.Sources;

/// <summary>What the kinds of source have in common and what is each one's own.</summary>
public static class SourceKinds
{
    /// <summary>Whether such a source usually carries what others said or found, so that its own origin has to be asked for.</summary>
    public static bool CarriesOthers(this SourceKind kind) =>
        kind is SourceKind.Article or SourceKind.WebPage or SourceKind.Broadcast or SourceKind.Book;

    /// <summary>The fields that such a source has beside title, outlet and address, in the order in which they are asked for.</summary>
    public static ImmutableArray<SourceField> OwnFields(this SourceKind kind) =>
        kind switch
        {
            SourceKind.Interview or SourceKind.Statement =>
            [
                SourceField.Who,
                SourceField.Day,
                SourceField.Time,
                SourceField.Reached,
                SourceField.Terms,
            ],
            SourceKind.Broadcast or SourceKind.Media => [SourceField.Programme, SourceField.Day, SourceField.Minute],
            SourceKind.Book => [SourceField.Who, SourceField.Edition, SourceField.Isbn],
            SourceKind.LegalRecord => [SourceField.Court, SourceField.CaseNumber],
            SourceKind.Document or SourceKind.Dataset => [SourceField.Who, SourceField.Day],
            SourceKind.SocialPost => [SourceField.Who, SourceField.Platform, SourceField.Day, SourceField.Time],
            SourceKind.Search => [SourceField.Place, SourceField.Question, SourceField.Day, SourceField.Time],
            SourceKind.Article or SourceKind.WebPage => [SourceField.Who, SourceField.Day],
            _ => [SourceField.Day],
        };
}
