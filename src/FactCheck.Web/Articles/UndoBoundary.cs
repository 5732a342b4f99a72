using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.History;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Articles;

/// <summary>
/// Takes back one's own split or merge as history tells it: ids, places, decisions and spans are again what they were. Approvals
/// that fell with it stay fallen. It is refused once anybody worked on the sentences, whose work would go with it.
/// </summary>
public sealed class UndoBoundary(Workspace workspace)
{
    /// <summary>Takes back what the operation did.</summary>
    /// <param name="intent">Who, where, and which intention.</param>
    /// <param name="article">The article.</param>
    /// <param name="done">The operation that split or merged.</param>
    public Task<Result> Run(Intent intent, ArticleId article, OperationId done) =>
        workspace.Change(
            intent,
            Ledgers.Of(article),
            async change =>
            {
                if (BoundaryRules.WhyNotSplit(change.Member) is { } refusal)
                {
                    return refusal;
                }

                var entry = await change
                    .Db.Entries.AsNoTracking()
                    .Include(e => e.Events)
                    .SingleOrDefaultAsync(e =>
                        e.DeskId == intent.Desk && e.LedgerId == article.Value && e.OperationId == done
                    );
                if (entry is null || BoundaryMove.From([.. entry.Events.Select(Read)]) is not { } move)
                {
                    return new NotFound();
                }

                var since = await Since(change.Db, entry, move);
                if (
                    BoundaryRules.WhyNotUndo(move, entry.By, change.Article.LatestRevision, since, change.Member) is
                    { } blocked
                )
                {
                    return blocked;
                }

                await change.Carry(move.Reversed());
                return null;
            }
        );

    // Only events that name one of the sentences or claims can bear on it; an id in the details finds them without reading all.
    private static async Task<List<(PersonId By, HistoryEvent Happened)>> Since(
        FactCheckDb db,
        Entry entry,
        BoundaryMove move
    )
    {
        List<string> ids =
        [
            .. move.Structure.Sentences.Select(s => $"%{s.Value}%"),
            .. move.Spans.Select(s => $"%{s.Claim.Value}%"),
        ];
        var later = await db
            .EntryEvents.Where(e =>
                e.LedgerId == entry.LedgerId
                && e.Number > entry.Number
                && ids.Any(id => EF.Functions.Like(e.Details, id))
            )
            .Join(
                db.Entries,
                e => new { e.LedgerId, e.Number },
                n => new { n.LedgerId, n.Number },
                (e, n) => new { n.By, Event = e }
            )
            .OrderBy(e => e.Event.Number)
            .AsNoTracking()
            .ToListAsync();
        return [.. later.Select(e => (e.By, Read(e.Event)))];
    }

    private static HistoryEvent Read(EntryEvent happened) => HistoryJson.Read(happened.Kind, happened.Details);
}
