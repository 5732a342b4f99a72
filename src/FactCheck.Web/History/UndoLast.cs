using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Domain.History;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.History;

/// <summary>Takes back a person's own last action on an article, and never a colleague's: a new entry, by the same verbs.</summary>
public sealed class UndoLast(Workspace workspace, IDbContextFactory<FactCheckDb> contexts)
{
    // How many of a person's own entries it looks back over, the undoing of them included.
    private const int Farthest = 500;

    /// <summary>Undoes the newest action of the person that is not undone yet; gives what that action had been.</summary>
    public async Task<Result<PastAction>> Run(Intent intent, ArticleId article)
    {
        var result = await workspace.Change(
            intent,
            Ledgers.Of(article),
            async change =>
            {
                if (DeskRules.WhyNotCheck(change.Member) is { } forbidden)
                {
                    return forbidden;
                }

                if (
                    Undoing.Next(
                        await Actions(
                            Entries(change, intent, own: true).OrderByDescending(e => e.Number).Take(Farthest)
                        )
                    )
                    is not { } action
                )
                {
                    return new NothingToUndo();
                }

                var inverses = Undoing.InverseOf(action);
                if (!inverses.Done)
                {
                    return inverses.Refusal;
                }

                var later = await Actions(Entries(change, intent, own: false).Where(e => e.Number > action.Number));
                var signedOff = change.Article.SignedOffBy is { } by && by != intent.Person ? by : (PersonId?)null;
                return Undoing.WhyNot(action, later)
                    ?? (signedOff is { } editor ? new ChangedByColleague(editor, "SignOff") : null)
                    ?? await TakeBack(change, action, inverses.Value);
            }
        );
        return result.Refusal is { } refusal ? refusal : await Undone(intent, article);
    }

    private static async Task<Refusal?> TakeBack(Change change, PastAction action, IReadOnlyList<Inverse> inverses)
    {
        change.Record(new ActionUndone(action.Number));
        foreach (var inverse in inverses)
        {
            if (await change.Do(inverse) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    // Asked of history, so that a repeated command gives the same answer.
    private async Task<PastAction> Undone(Intent intent, ArticleId article)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var mine = await Actions(
            db.Entries.Where(e =>
                e.DeskId == intent.Desk && e.LedgerId == article.Value && e.OperationId == intent.Operation
            )
        );
        var number = mine.SelectMany(a => a.Events).OfType<ActionUndone>().First().Entry;
        return (
            await Actions(
                db.Entries.Where(e => e.DeskId == intent.Desk && e.LedgerId == article.Value && e.Number == number)
            )
        )[0];
    }

    private static IQueryable<Entry> Entries(Change change, Intent intent, bool own)
    {
        var (desk, ledger, person) = (intent.Desk, change.Article.LedgerId, intent.Person);
        return change.Db.Entries.Where(e => e.DeskId == desk && e.LedgerId == ledger && (e.By == person) == own);
    }

    private static async Task<List<PastAction>> Actions(IQueryable<Entry> entries)
    {
        var rows = await entries.AsNoTracking().Include(e => e.Events.OrderBy(x => x.Index)).ToListAsync();
        return
        [
            .. rows.Select(e => new PastAction(
                e.Number,
                e.By,
                [.. e.Events.Select(x => HistoryJson.Read(x.Kind, x.Details))]
            )),
        ];
    }
}
