using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Sources;

/// <summary>What commands on sources and evidence have in common, between the lock and the commit.</summary>
internal static class SourceDoor
{
    /// <summary>A source of the desk that evidence may be linked to; one that was merged says into what.</summary>
    public static async Task<Result<Source>> FindSource(this Change change, SourceId id)
    {
        var sources = change.Db.Sources.Where(s => s.DeskId == change.Member.Desk);
        if (await sources.SingleOrDefaultAsync(s => s.Id == id) is not { } source)
        {
            return new NotFound();
        }

        return source.MergedInto is { } into
            ? new SourceWasMerged(
                source.Title,
                await sources.Where(s => s.Id == into).Select(s => s.Title).SingleAsync()
            )
            : source;
    }

    /// <summary>The name by which an outlet of the desk is read, or null for none.</summary>
    public static Task<string?> NameOf(this Change change, OutletId? id) =>
        change
            .Db.OutletsAsRead()
            .Where(o => o.DeskId == change.Member.Desk && o.Id == id)
            .Select(o => (string?)o.Name)
            .SingleOrDefaultAsync();

    /// <summary>Adds a source to the desk, and its outlet where that is new.</summary>
    public static async Task<Result<Source>> AddSource(this Change change, SourceId id, SourceDetails details)
    {
        var outlet = await change.OutletOf(details.Outlet);
        var source = new Source(id, change.Member.Desk, details, outlet?.Id, change.Member.Person, change.At);
        change.Db.Add(source);
        change.RecordOnDesk(new SourceAdded(id, details.Kind));
        return source;
    }

    /// <summary>
    /// The outlet of the desk that goes by the name, or what that was merged into, or a new one: with the aliases and domains of the one we know by that name,
    /// as far as no other outlet of the desk goes by them. Wants the desk's lock.
    /// </summary>
    public static async Task<Outlet?> OutletOf(this Change change, string? name)
    {
        var key = NameKey.Short(name);
        if (key.Length == 0)
        {
            return null;
        }

        var outlets = change.Db.Outlets.Where(o => o.DeskId == change.Member.Desk);
        if (await outlets.SingleOrDefaultAsync(o => o.NameKeys.Contains(key)) is { } known)
        {
            return known.MergedInto is { } into ? await outlets.SingleAsync(o => o.Id == into) : known;
        }

        var listed = KnownOutlets.Of(name!);
        List<string> keys = [.. listed.Keys];
        var taken = await outlets
            .Where(o => o.NameKeys.Any(k => keys.Contains(k)))
            .Select(o => o.NameKeys)
            .ToListAsync();
        var outlet = new Outlet(OutletId.New(), change.Member.Desk, listed.Without(name!, taken.SelectMany(k => k)));
        change.Db.Add(outlet);
        change.RecordOnDesk(new OutletAdded(outlet.Id, outlet.Name));
        return outlet;
    }

    /// <summary>Why evidence on the source may not have it from there, or null.</summary>
    public static Task<Refusal?> WhyNotDerive(
        this Change change,
        IReadOnlyList<EvidenceFacts> evidence,
        EvidenceId id,
        Source source,
        Bearing bearing
    ) => change.WhyNotDerive(evidence, id, (source.Id, source.Title), bearing.Origin);

    /// <summary>Why the evidence may not have it from there, or null: a source of the desk, and none that is derived from this one.</summary>
    public static async Task<Refusal?> WhyNotDerive(
        this Change change,
        IReadOnlyList<EvidenceFacts> evidence,
        EvidenceId id,
        (SourceId Id, string Title) source,
        EvidenceOrigin? origin
    )
    {
        if (origin?.DerivedFrom is not { } from)
        {
            return null;
        }

        // A source that was merged since is still what older evidence names.
        if (evidence.Any(e => e.Id == id && e.Origin?.DerivedFrom == from))
        {
            return null;
        }

        var found = await change.FindSource(from);
        return found.Refusal ?? OriginRules.WhyNotDerive(evidence.Where(e => e.Id != id), source, found.Value.Id);
    }
}
