using FactCheck.Domain;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Live;

/// <summary>What a person had typed into one form, in any tab of any browser.</summary>
/// <param name="Drafts">The newest first.</param>
/// <param name="Done">Which of the operations asked for were done: what was typed for them is saved.</param>
public sealed record FoundDrafts(IReadOnlyList<FoundDraft> Drafts, IReadOnlyList<Guid> Done);

/// <summary>A draft with the tab it was typed in.</summary>
public sealed record FoundDraft(
    string Slot,
    long TypedAt,
    IReadOnlyDictionary<string, string> Base,
    IReadOnlyDictionary<string, string> Values,
    Guid? Operation,
    IReadOnlyList<Guid> Created,
    bool ChangedSinceSent
);

/// <summary>Finds the drafts a person left in a form, and says which of them were saved after all.</summary>
public sealed class FindDrafts(IDbContextFactory<FactCheckDb> contexts)
{
    /// <summary>The person's own drafts of the form; null when they do not belong to the desk.</summary>
    /// <param name="slug">The desk's address.</param>
    /// <param name="person">Who asks.</param>
    /// <param name="subject">What the form is about.</param>
    /// <param name="form">Which form of it.</param>
    /// <param name="operations">Operation ids of drafts that only the browser has.</param>
    public async Task<FoundDrafts?> Run(
        string slug,
        PersonId person,
        Guid subject,
        string form,
        IReadOnlyList<Guid> operations
    )
    {
        await using var db = await contexts.CreateDbContextAsync();
        var desk = await db
            .Desks.Where(d => d.Slug == slug && db.Memberships.Any(m => m.DeskId == d.DeskId && m.PersonId == person))
            .Select(d => (DeskId?)d.DeskId)
            .SingleOrDefaultAsync();
        if (desk is null)
        {
            return null;
        }

        var rows = await db
            .Drafts.AsNoTracking()
            .Where(d => d.PersonId == person && d.DeskId == desk && d.Subject == subject && d.Form == form)
            .OrderByDescending(d => d.TypedAt)
            .ToListAsync();
        List<OperationId> asked =
        [
            .. rows.Select(r => r.OperationId).OfType<OperationId>().Concat(operations.Select(o => new OperationId(o))),
        ];
        var done =
            asked.Count == 0
                ? []
                : await db
                    .Entries.Where(e => e.DeskId == desk && e.By == person && asked.Contains(e.OperationId))
                    .Select(e => e.OperationId)
                    .Distinct()
                    .ToListAsync();
        return new FoundDrafts([.. rows.Select(Found)], [.. done.Select(o => o.Value)]);
    }

    private static FoundDraft Found(Draft draft) =>
        new(
            draft.Slot,
            draft.TypedAt.ToUnixTimeMilliseconds(),
            DraftJson.Read(draft.Base),
            DraftJson.Read(draft.Values),
            draft.OperationId?.Value,
            draft.Created,
            draft.ChangedSinceSent
        );
}
