using System.Collections.Immutable;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Web.Live;
using Microsoft.Extensions.Time.Testing;

namespace FactCheck.Web.Tests.Live;

public sealed class ArticleRoomTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly List<Exception> _failures = [];
    private Func<ArticleView, Task<ArticleView>> _renew = view => Task.FromResult(Next(view));
    private int _reads;

    [Fact]
    public async Task What_is_not_known_to_be_old_is_read_once()
    {
        var room = NewRoom();

        var first = await room.Read();

        Assert.Same(first, await room.Read());
        room.Hear(1);
        Assert.Same(first, await room.Read());
    }

    [Fact]
    public async Task After_a_notice_the_next_reader_gets_what_is_new()
    {
        var room = NewRoom();
        await room.Read();

        room.Hear(2);

        Assert.Equal(2, (await room.Read())!.Version);
    }

    [Fact]
    public async Task A_thousand_notices_while_one_read_goes_on_cost_one_more()
    {
        var room = NewRoom();
        await room.Read();
        var (begun, mayEnd) = (new TaskCompletionSource(), new TaskCompletionSource());
        _renew = async view =>
        {
            begun.TrySetResult();
            await mayEnd.Task;
            return Next(view);
        };
        room.Recheck();
        await begun.Task;

        for (var i = 0; i < 1_000; i++)
        {
            room.Hear(1_000);
        }

        mayEnd.SetResult();
        await room.Read();
        Assert.InRange(_reads, 1, 3);
    }

    [Fact]
    public async Task Who_asks_while_what_is_new_is_being_read_waits_for_it()
    {
        var room = NewRoom();
        await room.Read();
        var (begun, mayEnd) = (new TaskCompletionSource(), new TaskCompletionSource());
        _renew = async view =>
        {
            begun.TrySetResult();
            await mayEnd.Task;
            return Next(view);
        };
        room.Hear(2);
        await begun.Task;

        var asked = room.Read();

        Assert.False(asked.IsCompleted);
        mayEnd.SetResult();
        Assert.Equal(2, (await asked)!.Version);
    }

    [Fact]
    public async Task Every_subscriber_hears_even_when_one_of_them_fails()
    {
        var room = NewRoom();
        await room.Read();
        var heard = new TaskCompletionSource<ArticleView>();
        using var failing = room.Subscribe(_ => throw new InvalidOperationException("closed"));
        using var listening = room.Subscribe(heard.SetResult);

        room.Hear(2);

        Assert.Equal(2, (await heard.Task).Version);
        Assert.Single(_failures);
    }

    [Fact]
    public async Task Who_left_hears_no_more()
    {
        var room = NewRoom();
        await room.Read();
        var heard = 0;
        room.Subscribe(_ => heard++).Dispose();

        room.Hear(2);
        await room.Read();

        Assert.Equal(0, heard);
    }

    [Fact]
    public async Task After_a_read_that_failed_the_next_reader_tries_again()
    {
        var room = NewRoom();
        await room.Read();
        _renew = _ => throw new TimeoutException("no database");
        room.Recheck();
        await Assert.ThrowsAsync<TimeoutException>(room.Read);

        await Assert.ThrowsAsync<TimeoutException>(room.Read);
        _renew = view => Task.FromResult(Next(view));

        Assert.Equal(2, (await room.Read())!.Version);
    }

    [Fact]
    public async Task A_room_is_deserted_a_while_after_the_last_page_left()
    {
        var room = NewRoom();
        await room.Read();
        var page = room.Subscribe(_ => { });
        _clock.Advance(ArticleRoom.Rest * 2);
        Assert.False(room.IsDeserted);

        page.Dispose();
        Assert.False(room.IsDeserted);

        _clock.Advance(ArticleRoom.Rest * 2);
        Assert.True(room.IsDeserted);
    }

    private static ArticleView Next(ArticleView view) => view with { Version = view.Version + 1 };

    private ArticleRoom NewRoom() =>
        new(
            DeskId.New(),
            ArticleId.New(),
            (desk, article) => Task.FromResult<ArticleView?>(Empty(desk, article)),
            view =>
            {
                Interlocked.Increment(ref _reads);
                return _renew(view);
            },
            (_, e) => _failures.Add(e),
            _clock
        );

    private static ArticleView Empty(DeskId desk, ArticleId article) =>
        new()
        {
            Desk = desk,
            Id = article,
            Version = 1,
            Head = new ArticleHead("Bridge", null, null, null, null, null, null, 1, false, null, null),
            Paragraphs = [],
            Sentences = [],
            Claims = ImmutableDictionary<ClaimId, Domain.Claims.ClaimFacts>.Empty,
            Coverage = Coverage.Of([]),
            Missing = [],
        };
}
