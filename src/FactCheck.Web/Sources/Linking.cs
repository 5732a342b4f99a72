using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Sources;

/// <summary>What evidence rests on: a source the desk has, or a new one under the id that was minted for it.</summary>
/// <param name="Id">The source's id.</param>
/// <param name="New">What is said of it when it is new; null when the desk has it.</param>
public sealed record ChosenSource(SourceId Id, SourceDetails? New);

/// <summary>Links sources to claims within a command: by itself, or as part of a tick.</summary>
internal static class Linking
{
    /// <summary>Why the source may not be used, where it is new, or null.</summary>
    public static Refusal? WhyNot(this ChosenSource chosen) =>
        chosen.New is { } details ? SourceRules.WhyNotAdd(details) : null;

    /// <summary>The ledgers that linking it changes.</summary>
    public static Ledgers Ledgers(this ChosenSource chosen, ArticleId article) =>
        chosen.New is null ? Data.Ledgers.Of(article) : Data.Ledgers.DeskAnd(article);

    /// <summary>The source that was chosen, added to the desk where it is new; one that was merged says into what.</summary>
    public static Task<Result<Source>> SourceOf(this Change change, ChosenSource chosen) =>
        chosen.New is null ? change.FindSource(chosen.Id) : change.AddSource(chosen.Id, chosen.New.Fitting());

    /// <summary>Links the source to the claim.</summary>
    public static Evidence Link(this Change change, Claim claim, EvidenceId id, Source source, Bearing bearing)
    {
        var evidence = new Evidence(id, claim, source, bearing, change.Member.Person, change.At);
        change.Db.Add(evidence);
        change.Record(claim.EvidenceChanged(new EvidenceLinked(claim.Id, id, source.Id, source.Version, bearing)));
        return evidence;
    }

    /// <summary>From now on the member's ticks in this article rest on the source.</summary>
    public static async Task RestTicksOn(this Change change, SourceId source)
    {
        var (member, article) = (change.Member, change.Article.Id);
        var kept = await change.Db.TickSources.SingleOrDefaultAsync(t =>
            t.DeskId == member.Desk && t.ArticleId == article && t.PersonId == member.Person
        );
        if (kept is null)
        {
            change.Db.Add(new TickSource(member.Desk, article, member.Person, source));
        }

        kept?.RestOn(source);
    }
}
