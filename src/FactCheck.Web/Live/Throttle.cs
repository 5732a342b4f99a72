using FactCheck.Domain;
using FactCheck.Web.Data;

namespace FactCheck.Web.Live;

/// <summary>
/// Runs an action when something of a desk changed: at once, then at most once in <see cref="Pause"/>, and once more when
/// something changed while it ran.
/// </summary>
public sealed class Throttle : IDisposable
{
    /// <summary>How long nothing is read again after it was read.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly Func<Task> _act;
    private readonly CancellationTokenSource _ended = new();
    private IDisposable? _listening;
    private int _wanted;

    private Throttle(Func<Task> act) => _act = act;

    /// <summary>Acts on each change of the desk or of one of its articles, until disposed.</summary>
    public static Throttle OnDesk(LedgerNotices notices, DeskId desk, Func<Task> act)
    {
        var throttle = new Throttle(act);
        throttle._listening = notices.Listen(heard =>
        {
            if (heard.Desk == desk)
            {
                throttle.Want();
            }
        });
        return throttle;
    }

    public void Dispose()
    {
        _listening?.Dispose();
        _ended.Cancel();
        _ended.Dispose();
    }

    private void Want()
    {
        if (Interlocked.Increment(ref _wanted) == 1)
        {
            _ = Run(_ended.Token);
        }
    }

    private async Task Run(CancellationToken ended)
    {
        while (!ended.IsCancellationRequested)
        {
            var seen = Volatile.Read(ref _wanted);
            await _act();
            await Task.Delay(Pause, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (Interlocked.CompareExchange(ref _wanted, 0, seen) == seen)
            {
                return;
            }
        }
    }
}
