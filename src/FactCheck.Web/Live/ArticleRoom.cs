using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using FactCheck.Domain;

namespace FactCheck.Web.Live;

/// <summary>One article that is open on this node: its view, and who wants to hear of the next.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore whose wait handle is never asked for holds nothing.")]
internal sealed class ArticleRoom(
    DeskId desk,
    ArticleId article,
    Func<DeskId, ArticleId, Task<ArticleView?>> load,
    Func<ArticleView, Task<ArticleView>> renew,
    Action<ArticleId, Exception> failed,
    TimeProvider clock
)
{
    /// <summary>How long a view is kept after the last page left, so that a reload or the circuit after a prerender finds it.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    private readonly TimeProvider _clock = clock;
    private readonly SemaphoreSlim _reading = new(1, 1);
    private ImmutableArray<Action<ArticleView>> _subscribers = [];
    private ArticleView? _view;
    private long _asked;
    private long _answered = -1;
    private int _waiting;
    private long _lastUse = clock.GetTimestamp();

    /// <summary>Whether nobody has it open any more, and has not for a while.</summary>
    public bool IsDeserted => _subscribers.IsEmpty && _clock.GetElapsedTime(Volatile.Read(ref _lastUse)) > Rest;

    /// <summary>The view as it was last read.</summary>
    public ArticleView? Last => Volatile.Read(ref _view);

    /// <summary>The view as it is now; null when there is no such article.</summary>
    public async Task<ArticleView?> Read()
    {
        Volatile.Write(ref _lastUse, _clock.GetTimestamp());
        return Shown ?? await Refresh();
    }

    // What was read after the last notice; null while that is still to be read, so that everybody finds their own changes.
    private ArticleView? Shown =>
        Volatile.Read(ref _answered) == Volatile.Read(ref _asked) ? Volatile.Read(ref _view) : null;

    public IDisposable Subscribe(Action<ArticleView> changed)
    {
        ImmutableInterlocked.Update(ref _subscribers, all => all.Add(changed));
        return new Subscription(this, changed);
    }

    /// <summary>The article, or its desk, has reached a version, perhaps one that is shown already.</summary>
    public void Hear(long version, bool ofDesk = false)
    {
        if (Volatile.Read(ref _view) is not { } view || version > (ofDesk ? view.DeskVersion : view.Version))
        {
            Recheck();
        }
    }

    /// <summary>Something may be new: read it.</summary>
    public void Recheck()
    {
        Interlocked.Increment(ref _asked);
        Wake();
    }

    // At most one waits behind the one that reads: it will see everything committed until it starts.
    private void Wake()
    {
        if (Interlocked.Exchange(ref _waiting, 1) == 0)
        {
            _ = Task.Run(Pump);
        }
    }

    private async Task Pump()
    {
        try
        {
            await Refresh();
        }
        catch (Exception e) // The next notice tries again; the pages keep what they show.
        {
            failed(article, e);
        }
    }

    private async Task<ArticleView?> Refresh()
    {
        await _reading.WaitAsync();
        try
        {
            Volatile.Write(ref _waiting, 0);
            if (Shown is { } shown)
            {
                return shown;
            }

            var asked = Volatile.Read(ref _asked);
            var before = _view;
            var after = before is null ? await load(desk, article) : await renew(before);
            Volatile.Write(ref _view, after);
            Volatile.Write(ref _answered, asked);
            if (before is not null && after is not null && after.ShowsOtherThan(before))
            {
                Tell(after);
            }

            return after;
        }
        finally
        {
            _reading.Release();
        }
    }

    private void Tell(ArticleView view)
    {
        foreach (var changed in _subscribers)
        {
            try
            {
                changed(view);
            }
            catch (Exception e) // A page that is just being closed must not keep the others from hearing.
            {
                failed(article, e);
            }
        }
    }

    private sealed class Subscription(ArticleRoom room, Action<ArticleView> changed) : IDisposable
    {
        public void Dispose()
        {
            ImmutableInterlocked.Update(ref room._subscribers, all => all.Remove(changed));
            Volatile.Write(ref room._lastUse, room._clock.GetTimestamp());
        }
    }
}
