using System.Collections.Concurrent;
using System.Data;
using FactCheck.Domain;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Live;

/// <summary>
/// Keeps one view of each article that somebody has open on this node, and gives every page the same object. On a notice it
/// reads the entries after its version and only what they touched; while it reads, further notices are gathered.
/// </summary>
public sealed partial class ArticleFeed : IDisposable
{
    private readonly IDbContextFactory<FactCheckDb> _contexts;
    private readonly ILogger<ArticleFeed> _log;
    private readonly ConcurrentDictionary<(DeskId, ArticleId), ArticleRoom> _rooms = new();
    private readonly IDisposable _listening;
    private readonly IDisposable _gaps;
    private readonly ITimer _sweep;
    private readonly TimeProvider _clock;

    public ArticleFeed(
        IDbContextFactory<FactCheckDb> contexts,
        LedgerNotices notices,
        TimeProvider clock,
        ILogger<ArticleFeed> log
    )
    {
        _contexts = contexts;
        _log = log;
        _clock = clock;
        _listening = notices.Listen(Hear);
        _gaps = notices.ListenForGaps(Recheck);
        _sweep = clock.CreateTimer(_ => Sweep(), null, ArticleRoom.Rest, ArticleRoom.Rest);
    }

    /// <summary>The article as this node last saw it, or null when it has not; for a page that will read it in a moment.</summary>
    public ArticleView? Peek(DeskId desk, ArticleId article) =>
        _rooms.TryGetValue((desk, article), out var room) ? room.Last : null;

    /// <summary>The article as it is now, or null when the desk has no such article.</summary>
    public async Task<ArticleView?> Read(DeskId desk, ArticleId article)
    {
        var room = RoomOf(desk, article);
        var view = await room.Read();
        if (view is null)
        {
            _rooms.TryRemove(KeyValuePair.Create((desk, article), room));
        }

        return view;
    }

    /// <summary>Calls <paramref name="changed"/> with each new view until disposed. It must return at once.</summary>
    public IDisposable Subscribe(DeskId desk, ArticleId article, Action<ArticleView> changed)
    {
        while (true)
        {
            var room = RoomOf(desk, article);
            var subscription = room.Subscribe(changed);
            // A room that was just being swept away would never tell anything again.
            if (_rooms.TryGetValue((desk, article), out var kept) && ReferenceEquals(kept, room))
            {
                return subscription;
            }

            subscription.Dispose();
        }
    }

    public void Dispose()
    {
        _sweep.Dispose();
        _listening.Dispose();
        _gaps.Dispose();
    }

    private ArticleRoom RoomOf(DeskId desk, ArticleId article) =>
        _rooms.GetOrAdd((desk, article), _ => new ArticleRoom(desk, article, Load, Renew, LogFailed, _clock));

    private void Hear(Announcement heard)
    {
        if (_rooms.TryGetValue((heard.Desk, new ArticleId(heard.Ledger)), out var room))
        {
            room.Hear(heard.Version);
        }

        // A source of the desk may have changed, whoever's article rests on it.
        if (heard.Ledger == heard.Desk.Value)
        {
            foreach (var (place, open) in _rooms)
            {
                if (place.Item1 == heard.Desk)
                {
                    open.Hear(heard.Version, ofDesk: true);
                }
            }
        }
    }

    private void Recheck()
    {
        foreach (var room in _rooms.Values)
        {
            room.Recheck();
        }
    }

    private void Sweep()
    {
        foreach (var (place, room) in _rooms)
        {
            if (room.IsDeserted)
            {
                _rooms.TryRemove(KeyValuePair.Create(place, room));
            }
        }
    }

    private async Task<ArticleView?> Load(DeskId desk, ArticleId article)
    {
        await using var db = await _contexts.CreateDbContextAsync();
        await using var snapshot = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead);
        return await db.ReadView(desk, article);
    }

    private async Task<ArticleView> Renew(ArticleView view)
    {
        await using var db = await _contexts.CreateDbContextAsync();
        await using var snapshot = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead);
        if (await db.ReadHead(view.Desk, view.Id, withText: false) is not { } head || !IsNews(head, view))
        {
            return view;
        }

        var changed = head.DeskVersion > view.DeskVersion ? await db.ClaimsOfChangedSources(view) : [];
        if (changed.Count == 0 && head.Version == view.Version)
        {
            return view with { DeskVersion = head.DeskVersion };
        }

        var rows = await db
            .EntryEvents.AsNoTracking()
            .Where(e => e.LedgerId == view.Id.Value && e.Number > view.Version)
            .Select(e => new { e.Kind, e.Details })
            .ToListAsync();
        var events = rows.Select(e => HistoryJson.Read(e.Kind, e.Details)).ToList();
        List<ClaimId> touched = [.. events.SelectMany(e => e.Claims).Concat(changed).Distinct()];
        List<SentenceId> named = [.. events.SelectMany(e => e.Sentences).Distinct()];
        var claims = touched.Count > 0 ? await db.FactsOf(view.Desk, view.Id, touched) : [];
        var sentences = named.Count > 0 ? await db.ReadSentences(view.Desk, view.Id, named) : [];
        return ArticleViewBuilder.Apply(view, new ArticleNews(head, named, sentences, claims));
    }

    private static bool IsNews(HeadRow head, ArticleView view) =>
        head.Version > view.Version || head.DeskVersion > view.DeskVersion;

    [LoggerMessage(Level = LogLevel.Error, Message = "The live view of article {Article} could not be renewed")]
    private partial void LogFailed(ArticleId article, Exception e);
}
