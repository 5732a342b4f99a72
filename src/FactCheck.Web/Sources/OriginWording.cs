using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Sources;

/// <summary>Says in words where evidence comes from, and how many origins there are.</summary>
public sealed class OriginWording(IStringLocalizer<SourceWords> words)
{
    /// <summary>“3 links · 1 origin”, with what is unnamed or not said.</summary>
    public string Of(OriginCount count) =>
        string.Join(
            " · ",
            new[]
            {
                Counted("Links", count.Links),
                count.NotSaid > 0 && count.Origins.Length > 1
                    ? words["Origins.AtMost", count.Origins.Length].Value
                    : Counted("Origins", count.Origins.Length),
                count.Unnamed > 0 ? Counted("Unnamed", count.Unnamed) : null,
                count.NotSaid > 0 ? Counted("NotSaid", count.NotSaid) : null,
            }.Where(part => part is not null)
        );

    /// <summary>Where one piece of evidence comes from, or null while nobody said.</summary>
    public string? Of(EvidenceFacts evidence) =>
        evidence.Origin switch
        {
            null => null,
            { Kind: OriginKind.Derived } => words["DerivedFrom", evidence.DerivedFrom?.Title ?? ""].Value,
            { Kind: OriginKind.Unnamed, Name: null } => words["ComesFromUnnamed"].Value,
            { Kind: OriginKind.Unnamed, Name: { } name } => words["ComesFromUnnamed.Words", name].Value,
            { Name: var name } => words["ComesFrom", name ?? ""].Value,
        };

    private string Counted(string what, int count) => count == 1 ? words[$"{what}.One"] : words[$"{what}.Many", count];
}
