using System.Collections.Immutable;
using FactCheck.Domain;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Data;

/// <summary>That a ledger of a desk has reached a version. A hint: whoever hears it reads what is new.</summary>
public sealed record Announcement(DeskId Desk, Guid Ledger, long Version);

/// <summary>
/// Tells everybody on this node that ledgers changed: at once what this node committed, and through PostgreSQL what any
/// other did. Hearing the same twice is normal.
/// </summary>
public sealed partial class LedgerNotices(ILogger<LedgerNotices> log)
{
    /// <summary>The channel of NOTIFY.</summary>
    public const string Channel = "factcheck_ledger";

    private ImmutableArray<Action<Announcement>> _listeners = [];
    private ImmutableArray<Action> _gaps = [];

    /// <summary>Calls <paramref name="heard"/> for each announcement until disposed. It must return at once.</summary>
    public IDisposable Listen(Action<Announcement> heard)
    {
        ImmutableInterlocked.Update(ref _listeners, all => all.Add(heard));
        return new Ended(() => ImmutableInterlocked.Update(ref _listeners, all => all.Remove(heard)));
    }

    /// <summary>Calls <paramref name="missed"/> when announcements may have been missed, until disposed.</summary>
    public IDisposable ListenForGaps(Action missed)
    {
        ImmutableInterlocked.Update(ref _gaps, all => all.Add(missed));
        return new Ended(() => ImmutableInterlocked.Update(ref _gaps, all => all.Remove(missed)));
    }

    /// <summary>Passes announcements on to all listeners.</summary>
    public void Tell(params IEnumerable<Announcement> announcements)
    {
        foreach (var announcement in announcements)
        {
            foreach (var heard in _listeners)
            {
                Guarded(() => heard(announcement));
            }
        }
    }

    /// <summary>Says that announcements may have been missed.</summary>
    public void TellGap()
    {
        foreach (var missed in _gaps)
        {
            Guarded(missed);
        }
    }

    /// <summary>Announces inside the transaction, so that others hear it exactly when it is committed.</summary>
    public static Task<int> Announce(FactCheckDb db, Announcement announcement, CancellationToken cancel) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_notify({Channel}, {Payload(announcement)})", cancel);

    /// <summary>The announcement in a NOTIFY payload, or null when it is none of ours.</summary>
    public static Announcement? Parse(string payload)
    {
        var parts = payload.Split(' ');
        return
            parts.Length == 3
            && Guid.TryParse(parts[0], out var desk)
            && Guid.TryParse(parts[1], out var ledger)
            && long.TryParse(parts[2], out var version)
            ? new Announcement(new DeskId(desk), ledger, version)
            : null;
    }

    private static string Payload(Announcement a) => $"{a.Desk.Value} {a.Ledger} {a.Version}";

    /// <summary>Does what a listener does later than in its call; a fault is logged and ends there.</summary>
    public async Task Guarded(Func<Task> late)
    {
        try
        {
            await late();
        }
        catch (Exception e) // The page keeps what it shows.
        {
            LogFailed(e);
        }
    }

    private void Guarded(Action heard)
    {
        try
        {
            heard();
        }
        catch (Exception e) // One listener's fault must not keep the others from hearing.
        {
            LogFailed(e);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A listener to ledger notices failed")]
    private partial void LogFailed(Exception e);

    private sealed class Ended(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
