using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.History;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Articles;

/// <summary>
/// Takes back one split or merge of one's own, whatever one did since: ids, places, decisions and spans are again what they
/// were. Approvals that fell with it stay fallen. It is refused once a colleague relied on where the sentences end.
/// </summary>
public sealed class UndoBoundary(Workspace workspace)
{
    /// <summary>Takes back what the operation did; when that is taken back already, nothing is left to do.</summary>
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
                List<HistoryEvent> events = [.. entry?.Events.OrderBy(e => e.Index).Select(Read) ?? []];
                if (entry is null || BoundaryMove.From(events) is not { } move)
                {
                    return new NotFound();
                }

                if (entry.By != intent.Person || events.Any(e => e is ActionUndone))
                {
                    return new NothingToUndo();
                }

                var action = new PastAction(entry.Number, entry.By, events);
                var later = await Later(change.Db, action, article, move);
                return later.Any(a => a.Events.Contains(new ActionUndone(entry.Number)))
                    ? null
                    : Undoing.WhyNot(action, later) ?? await TakeBack(change, action, move);
            }
        );

    private static Task<Refusal?> TakeBack(Change change, PastAction action, BoundaryMove move)
    {
        change.Record(new ActionUndone(action.Number));
        return change.TakeBack(move);
    }

    // Only what names one of the sentences or claims can bear on it; an id in the details finds that without reading all.
    private static async Task<List<PastAction>> Later(
        FactCheckDb db,
        PastAction action,
        ArticleId article,
        BoundaryMove move
    )
    {
        List<string> named =
        [
            $"%{HistoryJson.Write(new ActionUndone(action.Number)).Details}%",
            .. move.Structure.Sentences.Select(s => $"%{s.Value}%"),
            .. move.Spans.Select(s => $"%{s.Claim.Value}%"),
        ];
        var later = await db
            .EntryEvents.AsNoTracking()
            .Where(e =>
                e.LedgerId == article.Value
                && e.Number > action.Number
                && named.Any(id => EF.Functions.Like(e.Details, id))
            )
            .Join(
                db.Entries,
                e => new { e.LedgerId, e.Number },
                n => new { n.LedgerId, n.Number },
                (e, n) => new { n.By, Event = e }
            )
            .ToListAsync();
        return [.. later.Select(e => new PastAction(e.Event.Number, e.By, [Read(e.Event)]))];
    }

    private static HistoryEvent Read(EntryEvent happened) => HistoryJson.Read(happened.Kind, happened.Details);
}
