using FactCheck.Domain;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Live;

/// <summary>Forgets what a person had typed: it is saved, thrown away, or kept under another tab.</summary>
public sealed class ForgetDraft(IDbContextFactory<FactCheckDb> contexts)
{
    /// <summary>Forgets the draft unless it was typed on after <paramref name="typedAt"/>.</summary>
    /// <param name="slug">The desk's address.</param>
    /// <param name="person">Whose draft it is.</param>
    /// <param name="key">Which.</param>
    /// <param name="typedAt">What is forgotten was typed then, in milliseconds since 1970; null for whatever it is now.</param>
    public async Task<Result> Run(string slug, PersonId person, DraftKey key, long? typedAt)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (
            !await db.Memberships.AnyAsync(m =>
                m.PersonId == person && db.Desks.Any(d => d.DeskId == m.DeskId && d.Slug == slug)
            )
        )
        {
            return new NotFound();
        }

        var latest = typedAt is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : DateTimeOffset.MaxValue;
        await db.Database.ExecuteSqlAsync(
            $"""
            DELETE FROM draft USING desk
            WHERE desk.slug = {slug} AND draft.desk_id = desk.id AND draft.person_id = {person.Value}
              AND draft.subject = {key.Subject} AND draft.form = {key.Form} AND draft.slot = {key.Slot}
              AND draft.typed_at <= {latest}
            """
        );
        return Result.Ok;
    }
}
