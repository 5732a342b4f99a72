using System.Data;
using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Domain.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace FactCheck.Web.Data;

/// <summary>
/// The one door for writes: lock the ledgers, let the domain decide, append to history, save, announce, in one commit. A
/// command that was done already answers as it did; one that lost a race is decided anew on a fresh context.
/// </summary>
public sealed class Workspace(IDbContextFactory<FactCheckDb> contexts, LedgerNotices notices, TimeProvider clock)
{
    private const int Attempts = 5;

    /// <summary>Does what <paramref name="decide"/> decides, or gives its refusal and leaves everything as it was.</summary>
    /// <param name="intent">Who wants it, on which desk, and the id of the intention.</param>
    /// <param name="ledgers">What is locked for it.</param>
    /// <param name="decide">Loads what it needs, asks the rules, changes entities and records events. May run several times.</param>
    /// <param name="cancel">Gives up while nothing is committed.</param>
    public async Task<Result> Change(
        Intent intent,
        Ledgers ledgers,
        Func<Change, Task<Refusal?>> decide,
        CancellationToken cancel = default
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Try(intent, ledgers, decide, cancel);
            }
            catch (Exception e) when (attempt < Attempts && MayPass(e))
            {
                // Another command was faster, or the line broke: what was decided may not hold any more, so decide again.
            }
        }
    }

    /// <summary>Creates a desk with its first members; nobody can be a member of it before, so nobody is asked.</summary>
    public async Task CreateDesk(Desk desk, IReadOnlyList<Membership> members, Intent intent, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        db.Add(desk);
        db.AddRange(members);
        HistoryEvent[] events =
        [
            new DeskCreated(desk.Slug, desk.Name),
            .. members.Select(m => new MemberAdded(m.PersonId, m.Roles)),
        ];
        Append(db, desk, events, intent, clock.GetUtcNow());
        await Save(db, cancel);
        await transaction.CommitAsync(cancel);
    }

    private async Task<Result> Try(
        Intent intent,
        Ledgers ledgers,
        Func<Change, Task<Refusal?>> decide,
        CancellationToken cancel
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        try
        {
            return await Do(db, transaction, intent, ledgers, decide, cancel);
        }
        catch (InvalidOperationException e) when (db.Database.GetDbConnection().State is not ConnectionState.Open)
        {
            // A line that breaks between two commands is told by the driver as a transaction that is over.
            throw new NpgsqlException("The line to the database broke.", new IOException(e.Message, e));
        }
    }

    private async Task<Result> Do(
        FactCheckDb db,
        IDbContextTransaction transaction,
        Intent intent,
        Ledgers ledgers,
        Func<Change, Task<Refusal?>> decide,
        CancellationToken cancel
    )
    {
        if (await Lock(db, intent, ledgers, cancel) is not { } change)
        {
            return new NotFound();
        }

        if (await WasDone(db, intent, cancel))
        {
            return Result.Ok;
        }

        if (await decide(change) is { } refusal)
        {
            return refusal;
        }

        List<Announcement> announced = [];
        AppendAll(change, intent, announced);
        await Save(db, cancel);
        await ProjectTouches(change, cancel);
        foreach (var announcement in announced)
        {
            await LedgerNotices.Announce(db, announcement, cancel);
        }

        await transaction.CommitAsync(cancel);
        notices.Tell(announced);
        return Result.Ok;
    }

    private async Task<Change?> Lock(FactCheckDb db, Intent intent, Ledgers ledgers, CancellationToken cancel)
    {
        var desk = ledgers.LocksDesk
            ? await db
                .Desks.FromSql($"SELECT * FROM desk WHERE id = {intent.Desk.Value} FOR NO KEY UPDATE")
                .SingleOrDefaultAsync(cancel)
            : null;
        var article = ledgers.Article is { } id
            ? await db
                .Articles.FromSql(
                    $"SELECT * FROM article WHERE id = {id.Value} AND desk_id = {intent.Desk.Value} FOR NO KEY UPDATE"
                )
                .SingleOrDefaultAsync(cancel)
            : null;
        if ((ledgers.LocksDesk && desk is null) || (ledgers.Article is not null && article is null))
        {
            return null;
        }

        var member = await db
            .Memberships.AsNoTracking()
            .SingleOrDefaultAsync(m => m.DeskId == intent.Desk && m.PersonId == intent.Person, cancel);
        return member is null
            ? null
            : new Change(
                db,
                new Member(member.DeskId, member.PersonId, member.Roles),
                desk,
                article,
                clock.GetUtcNow()
            );
    }

    private static Task<bool> WasDone(FactCheckDb db, Intent intent, CancellationToken cancel) =>
        db.Entries.AnyAsync(e => e.DeskId == intent.Desk && e.OperationId == intent.Operation, cancel);

    private static void AppendAll(Change change, Intent intent, List<Announcement> announced)
    {
        if (change.OnArticle.Count > 0)
        {
            change.Record([.. change.Article.After(change.OnArticle)]);
            Append(change.Db, change.Article, change.OnArticle, intent, change.At);
            announced.Add(new Announcement(intent.Desk, change.Article.LedgerId, change.Article.Version));
        }

        if (change.OnDesk.Count > 0)
        {
            var desk = change.LockedDesk ?? throw new InvalidOperationException("The desk is not locked.");
            Append(change.Db, desk, change.OnDesk, intent, change.At);
            announced.Add(new Announcement(intent.Desk, desk.LedgerId, desk.Version));
        }
    }

    private static void Append(
        FactCheckDb db,
        Ledger ledger,
        IReadOnlyList<HistoryEvent> events,
        Intent intent,
        DateTimeOffset at
    ) => db.Add(ledger.Append(intent.Person, intent.Operation, at, [.. events.Select(HistoryJson.Write)]));

    private static async Task ProjectTouches(Change change, CancellationToken cancel)
    {
        foreach (var happened in change.OnArticle)
        {
            foreach (var claim in happened.Claims)
            {
                if (happened.Touches)
                {
                    await change.Db.Database.ExecuteSqlAsync(
                        $"""
                        INSERT INTO claim_touch (desk_id, article_id, claim_id, person_id, number)
                        VALUES ({change.Member.Desk.Value}, {change.Article.Id.Value}, {claim.Value},
                                {change.Member.Person.Value}, {change.Article.Version})
                        ON CONFLICT (claim_id, person_id) DO UPDATE SET number = excluded.number
                        """,
                        cancel
                    );
                }
                else if (happened.Seals)
                {
                    await change.Db.Database.ExecuteSqlAsync(
                        $"DELETE FROM claim_touch WHERE desk_id = {change.Member.Desk.Value} AND claim_id = {claim.Value}",
                        cancel
                    );
                }
            }
        }
    }

    private static Task<int> Save(FactCheckDb db, CancellationToken cancel) =>
#pragma warning disable RS0030 // This is the door.
        db.SaveChangesAsync(cancel);
#pragma warning restore RS0030

    // Entity Framework wraps what the database says, once or twice.
    private static bool MayPass(Exception? e) =>
        e
            is NpgsqlException { IsTransient: true }
                or PostgresException
                {
                    SqlState: PostgresErrorCodes.UniqueViolation
                        or PostgresErrorCodes.SerializationFailure
                        or PostgresErrorCodes.DeadlockDetected
                }
        || (e is not null && MayPass(e.InnerException));
}
