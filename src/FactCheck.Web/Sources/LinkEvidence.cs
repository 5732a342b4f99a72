using FactCheck.Domain;
using FactCheck.Domain.Sources;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Sources;

/// <summary>What evidence rests on: a source the desk has, or a new one under the id that was minted for it.</summary>
/// <param name="Id">The source's id.</param>
/// <param name="New">What is said of it when it is new; null when the desk has it.</param>
public sealed record ChosenSource(SourceId Id, SourceDetails? New);

/// <summary>Links a source to a claim as evidence, adding the source to the desk where it is new.</summary>
public sealed class LinkEvidence(Workspace workspace)
{
    /// <summary>Links the evidence under the id that was minted for it.</summary>
    public Task<Result> Run(
        Intent intent,
        ArticleId article,
        ClaimId claimId,
        EvidenceId id,
        ChosenSource chosen,
        Bearing bearing
    ) =>
        workspace.ChangeClaim(
            intent,
            chosen.New is null ? Ledgers.Of(article) : Ledgers.DeskAnd(article),
            claimId,
            async (change, claim, facts) =>
            {
                var refusal =
                    SourceRules.WhyNotLink(facts, bearing, change.Member)
                    ?? (chosen.New is { } details ? SourceRules.WhyNotAdd(details) : null);
                if (refusal is not null)
                {
                    return refusal;
                }

                var source = chosen.New is null
                    ? await change.Db.Sources.SingleOrDefaultAsync(s => s.DeskId == intent.Desk && s.Id == chosen.Id)
                    : await Add(change, chosen.Id, chosen.New);
                if (source is null)
                {
                    return new NotFound();
                }

                change.Db.Add(new Evidence(id, claim, source, bearing, intent.Person, change.At));
                change.Record(
                    claim.EvidenceChanged(new EvidenceLinked(claimId, id, source.Id, source.Version, bearing))
                );
                return null;
            }
        );

    private static async Task<Source> Add(Change change, SourceId id, SourceDetails details)
    {
        var outlet = details.Outlet is { } name ? await OutletOf(change, name) : null;
        var source = new Source(id, change.Member.Desk, details, outlet?.Id, change.Member.Person, change.At);
        change.Db.Add(source);
        change.RecordOnDesk(new SourceAdded(id, details.Kind));
        return source;
    }

    private static async Task<Outlet> OutletOf(Change change, string name)
    {
        var known = await change.Db.Outlets.SingleOrDefaultAsync(o => o.DeskId == change.Member.Desk && o.Name == name);
        if (known is not null)
        {
            return known;
        }

        var outlet = new Outlet(OutletId.New(), change.Member.Desk, name);
        change.Db.Add(outlet);
        change.RecordOnDesk(new OutletAdded(outlet.Id, name));
        return outlet;
    }
}
