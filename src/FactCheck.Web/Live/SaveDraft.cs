using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Live;

/// <summary>Which draft: of which form of what, typed in which tab.</summary>
/// <param name="Subject">The id of what the form is about.</param>
/// <param name="Form">Which form of it.</param>
/// <param name="Slot">The tab.</param>
public sealed record DraftKey(Guid Subject, string Form, string Slot);

/// <summary>What was typed, as the browser tells it.</summary>
/// <param name="TypedAt">When the last letter was typed, in milliseconds since 1970, by the clock of the person's machine.</param>
/// <param name="Base">What the fields held when it was begun, by name.</param>
/// <param name="Values">What they hold now.</param>
/// <param name="Operation">The operation id that was minted for the form, if it has one.</param>
/// <param name="Created">The ids minted with it.</param>
/// <param name="ChangedSinceSent">Whether it was typed on after it had been sent.</param>
public sealed record TypedDraft(
    long TypedAt,
    IReadOnlyDictionary<string, string> Base,
    IReadOnlyDictionary<string, string> Values,
    Guid? Operation,
    IReadOnlyList<Guid>? Created,
    bool ChangedSinceSent
);

/// <summary>Keeps what a person is typing, a few seconds after they typed it; an older text never takes the place of a newer one.</summary>
public sealed class SaveDraft(IDbContextFactory<FactCheckDb> contexts, TimeProvider clock)
{
    /// <summary>The longest draft, all its fields together, in UTF-16 code units of JSON.</summary>
    public const int LongestDraft = 1_000_000;

    /// <summary>How many drafts a person may leave lying on one desk.</summary>
    public const int MostDrafts = 500;

    /// <summary>Keeps the draft of a member of the desk at this address; it is their own, so no role is asked for.</summary>
    public async Task<Result> Run(string slug, PersonId person, DraftKey key, TypedDraft typed)
    {
        var (values, before) = (DraftJson.Write(typed.Values), DraftJson.Write(typed.Base));
        if (values.Length + before.Length > LongestDraft)
        {
            return new TooLong("Draft", values.Length + before.Length, LongestDraft);
        }

        await using var db = await contexts.CreateDbContextAsync();
        var typedAt = DateTimeOffset.FromUnixTimeMilliseconds(Math.Clamp(typed.TypedAt, 0, int.MaxValue * 1_000L));
        var (created, operation) = (typed.Created?.ToArray() ?? [], typed.Operation);
        var kept = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO draft (person_id, desk_id, subject, form, slot, typed_at, at, values, base, operation_id, created,
                               changed_since_sent)
            SELECT m.person_id, m.desk_id, {key.Subject}, {key.Form}, {key.Slot}, {typedAt}, {clock.GetUtcNow()}, {values},
                   {before}, {operation}, {created}, {typed.ChangedSinceSent}
            FROM membership m
            JOIN desk d ON d.id = m.desk_id AND d.slug = {slug}
            WHERE m.person_id = {person.Value}
              AND (SELECT count(*) FROM draft x WHERE x.person_id = m.person_id AND x.desk_id = m.desk_id
                   AND (x.subject, x.form, x.slot) <> ({key.Subject}, {key.Form}, {key.Slot})) < {MostDrafts}
            ON CONFLICT (person_id, desk_id, subject, form, slot) DO UPDATE
            SET typed_at = excluded.typed_at, at = excluded.at, values = excluded.values, base = excluded.base,
                operation_id = excluded.operation_id, created = excluded.created,
                changed_since_sent = excluded.changed_since_sent
            WHERE draft.typed_at <= excluded.typed_at
            """
        );
        return kept > 0 ? Result.Ok : await WhyNot(db, slug, person);
    }

    private static async Task<Result> WhyNot(FactCheckDb db, string slug, PersonId person)
    {
        var desk = await db
            .Memberships.Where(m => m.PersonId == person)
            .Join(db.Desks.Where(d => d.Slug == slug), m => m.DeskId, d => d.DeskId, (m, d) => (DeskId?)d.DeskId)
            .SingleOrDefaultAsync();
        if (desk is null)
        {
            return new NotFound();
        }

        var many = await db.Drafts.CountAsync(d => d.PersonId == person && d.DeskId == desk) >= MostDrafts;
        // Otherwise a newer text of the same tab was there before this one.
        return many ? new TooManyDrafts(MostDrafts) : Result.Ok;
    }
}
