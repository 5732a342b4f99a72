using System.Data.Common;
using FactCheck.Web.Data;
using FactCheck.Web.Demo;
using FactCheck.Web.Tests.Data;
using FactCheck.Web.Tests.Desks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Demo;

public sealed class DemoDeskTests(TestServer server)
{
    [Fact]
    public async Task A_demo_whose_making_breaks_off_after_each_step_is_made_to_its_end()
    {
        await using var whole = await Database.Create(server);
        await DemoOn(whole.App.Node).Ensure();
        await using var broken = await Database.Create(server);

        var breaks = 0;
        var steps = await Steps(whole.App.Node);
        while (breaks <= steps.Count && await BreaksOff(broken.App))
        {
            breaks++;
        }

        Assert.InRange(breaks, steps.Count / 2, steps.Count);
        Assert.Equal(steps, await Steps(broken.App.Node));
        Assert.Contains("?at=", await new FindOpening(Contexts(broken.App.Node)).Run(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_done_on_a_demo_since_is_left_as_it_is()
    {
        await using var database = await Database.Create(server);
        await DemoOn(database.App.Node).Ensure();
        var steps = await Steps(database.App.Node);

        var again = DemoOn(database.App.Node);
        await again.Ensure();

        Assert.True(again.IsReady);
        Assert.Equal(steps, await Steps(database.App.Node));
    }

    // One start of the app, which ends with its first step that is new.
    private static async Task<bool> BreaksOff(TestApp app)
    {
        await using var node = new TestNode(app.Address, app.Clock, new EndsAfterCommit());
        var demo = DemoOn(node);
        try
        {
            await demo.Ensure();
            return false;
        }
        catch (OperationCanceledException)
        {
            Assert.False(demo.IsReady);
            return true;
        }
    }

    private static DemoDesk DemoOn(TestNode node)
    {
        var services = node.Use<IServiceProvider>();
        return ActivatorUtilities.CreateInstance<DemoDesk>(
            services,
            ActivatorUtilities.CreateInstance<DemoChecking>(services)
        );
    }

    private static IDbContextFactory<FactCheckDb> Contexts(TestNode node) => node.Use<IDbContextFactory<FactCheckDb>>();

    // What each ledger of the database says, its desk first, without ids.
    private static async Task<List<string>> Steps(TestNode node)
    {
        await using var db = await node.Db();
        var names = await db.Users.ToDictionaryAsync(u => u.PersonId, u => u.Name);
        var entries = await db.Entries.Include(e => e.Events).ToListAsync();
        return
        [
            .. entries
                .OrderBy(e => e.LedgerId != e.DeskId.Value)
                .ThenBy(e => e.Number)
                .Select(e =>
                    $"{e.Number} {names[e.By]} {string.Join(", ", e.Events.OrderBy(x => x.Index).Select(x => x.Kind))}"
                ),
        ];
    }

    private sealed class EndsAfterCommit : DbTransactionInterceptor
    {
        public override Task TransactionCommittedAsync(
            DbTransaction transaction,
            TransactionEndEventData eventData,
            CancellationToken cancellationToken = default
        ) => throw new OperationCanceledException("The app ended.");
    }

    private sealed class Database : IAsyncDisposable
    {
        private Database(TestServer server) => App = new TestApp(server);

        public TestApp App { get; }

        public static async Task<Database> Create(TestServer server)
        {
            var database = new Database(server);
            await database.App.InitializeAsync();
            return database;
        }

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
