using FactCheck.Domain;
using FactCheck.Web.Data;

namespace FactCheck.Web.Live;

/// <summary>
/// Runs an action when something changed, or may have: at once, then at most once in <see cref="Pause"/>, and once more
/// when something changed while it ran. A fault is logged, and the next change tries again.
/// </summary>
public sealed class Throttle : IDisposable
{
    /// <summary>How long nothing is read again after it was read.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly Func<Task> _act;
    private readonly LedgerNotices _notices;
    private readonly CancellationTokenSource _ended = new();
    private readonly CancellationToken _end;
    private IDisposable? _listening;
    private IDisposable? _gaps;
    private int _wanted;

    private Throttle(LedgerNotices notices, Func<Task> act) => (_notices, _act, _end) = (notices, act, _ended.Token);

    /// <summary>Acts on each change of the desk or of one of its articles, until disposed.</summary>
    public static Throttle OnDesk(LedgerNotices notices, DeskId desk, Func<Task> act)
    {
        var throttle = new Throttle(notices, act);
        throttle._listening = notices.Listen(heard =>
        {
            if (heard.Desk == desk)
            {
                throttle.Want();
            }
        });
        throttle._gaps = notices.ListenForGaps(throttle.Want);
        return throttle;
    }

    /// <summary>Acts whenever somebody comes into the article, moves in it or leaves it, until disposed.</summary>
    public static Throttle OnPresence(LedgerNotices notices, Presence presence, ArticleId article, Func<Task> act)
    {
        var throttle = new Throttle(notices, act);
        throttle._listening = presence.Listen(heard =>
        {
            if (heard == article)
            {
                throttle.Want();
            }
        });
        return throttle;
    }

    public void Dispose()
    {
        _listening?.Dispose();
        _gaps?.Dispose();
        _ended.Cancel();
        _ended.Dispose();
    }

    private void Want()
    {
        if (Interlocked.Increment(ref _wanted) == 1)
        {
            _ = Run();
        }
    }

    private async Task Run()
    {
        while (!_end.IsCancellationRequested)
        {
            var seen = Volatile.Read(ref _wanted);
            await _notices.Guarded(_act);
            await Task.Delay(Pause, _end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (Interlocked.CompareExchange(ref _wanted, 0, seen) == seen)
            {
                return;
            }
        }
    }
}
