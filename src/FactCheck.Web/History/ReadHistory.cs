using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Domain.History;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.History;

/// <summary>One entry of a ledger's history with its events as they were understood when written.</summary>
public sealed record EntryView(long Number, PersonId By, DateTimeOffset At, IReadOnlyList<HistoryEvent> Events);

/// <summary>Reads the history of an article.</summary>
public sealed class ReadHistory(IDbContextFactory<FactCheckDb> contexts)
{
    /// <summary>How many entries a page holds.</summary>
    public const int PageSize = 100;

    /// <summary>The entries with numbers below <paramref name="before"/>, newest first, at most a page of them.</summary>
    public async Task<IReadOnlyList<EntryView>> Run(Member member, ArticleId article, long before = long.MaxValue)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var rows = await db
            .Entries.AsNoTracking()
            .Where(e =>
                e.DeskId == member.Desk
                && e.LedgerId == article.Value
                && e.Number < before
                && db.Memberships.Any(m => m.DeskId == e.DeskId && m.PersonId == member.Person)
            )
            .OrderByDescending(e => e.Number)
            .Take(PageSize)
            .Include(e => e.Events.OrderBy(x => x.Index))
            .ToListAsync();
        return
        [
            .. rows.Select(e => new EntryView(
                e.Number,
                e.By,
                e.At,
                [.. e.Events.Select(x => HistoryJson.Read(x.Kind, x.Details))]
            )),
        ];
    }
}
