using FactCheck.Domain.Sources;

namespace FactCheck.Web.Sources;

/// <summary>What the fields of a source are called: the same field is an author of a book and an account of a post.</summary>
internal static class SourceLabels
{
    /// <summary>The key of the words for a field of such a source.</summary>
    public static string Of(SourceKind kind, SourceField field) =>
        (field, kind) switch
        {
            (SourceField.Who, SourceKind.Interview) => "Own.Who.Interview",
            (SourceField.Who, SourceKind.Statement) => "Own.Who.Statement",
            (SourceField.Who, SourceKind.Document or SourceKind.Dataset) => "Own.Who.Issuer",
            (SourceField.Who, SourceKind.SocialPost) => "Own.Who.Account",
            (SourceField.Who, _) => "Own.Who.Author",
            (SourceField.Day, SourceKind.Interview) => "Own.Day.Interview",
            (SourceField.Day, SourceKind.SocialPost) => "Own.Day.Posted",
            (SourceField.Day, SourceKind.Search) => "Own.Day.Search",
            _ => $"Own.{field}",
        };
}
