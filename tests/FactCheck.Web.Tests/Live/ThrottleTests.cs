using System.Threading.Channels;
using FactCheck.Domain;
using FactCheck.Web.Data;
using FactCheck.Web.Live;
using Microsoft.Extensions.Logging.Abstractions;

namespace FactCheck.Web.Tests.Live;

public sealed class ThrottleTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);
    private readonly LedgerNotices _notices = new(NullLogger<LedgerNotices>.Instance);
    private readonly DeskId _desk = DeskId.New();
    private readonly Channel<int> _acts = Channel.CreateUnbounded<int>();
    private int _count;

    [Fact]
    public async Task A_read_that_failed_does_not_keep_the_page_from_hearing_of_the_next_change()
    {
        using var throttle = Throttle.OnDesk(_notices, _desk, FailAtFirst);

        Tell(_desk);
        Assert.Equal(1, await Next());
        Tell(_desk);

        Assert.Equal(2, await Next());
    }

    [Fact]
    public async Task After_a_gap_the_page_reads_what_it_may_have_missed()
    {
        using var throttle = Throttle.OnDesk(_notices, _desk, Act);

        _notices.TellGap();

        Assert.Equal(1, await Next());
    }

    [Fact]
    public async Task What_changes_while_it_reads_is_read_once_more()
    {
        var reading = new TaskCompletionSource();
        using var throttle = Throttle.OnDesk(_notices, _desk, () => Act(reading.Task));
        Tell(_desk);
        Assert.Equal(1, await Next());

        Tell(_desk);
        reading.SetResult();

        Assert.Equal(2, await Next());
    }

    [Fact]
    public async Task Another_desk_is_not_heard()
    {
        using var throttle = Throttle.OnDesk(_notices, _desk, Act);

        Tell(DeskId.New());
        Assert.False(_acts.Reader.TryRead(out _));
        Tell(_desk);

        Assert.Equal(1, await Next());
    }

    private void Tell(DeskId desk) => _notices.Tell(new Announcement(desk, desk.Value, 1));

    private Task Act() => Act(Task.CompletedTask);

    private async Task Act(Task until)
    {
        _acts.Writer.TryWrite(++_count);
        await until;
    }

    private async Task FailAtFirst()
    {
        await Act();
        if (_count == 1)
        {
            throw new IOException("The database is away.");
        }
    }

    private Task<int> Next() => _acts.Reader.ReadAsync().AsTask().WaitAsync(Limit);
}
