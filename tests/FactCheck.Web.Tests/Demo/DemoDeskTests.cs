using System.Data.Common;
using FactCheck.Domain;
using FactCheck.Web.Articles;
using FactCheck.Web.Data;
using FactCheck.Web.Demo;
using FactCheck.Web.Desks;
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
        await using var whole = await Made();
        await DemoOn(whole.Node).Ensure();
        await using var broken = await Made();

        var breaks = 0;
        var steps = await Steps(whole.Node);
        while (breaks <= steps.Count && await BreaksOff(broken))
        {
            breaks++;
        }

        Assert.InRange(breaks, steps.Count / 2, steps.Count);
        Assert.Equal(steps, await Steps(broken.Node));
        Assert.Contains("?at=", await new FindOpening(Contexts(broken.Node)).Run(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_people_did_with_a_demo_that_was_made_is_left_as_it_is()
    {
        await using var app = await Made();
        await DemoOn(app.Node).Ensure();
        await using var db = await app.Node.Db();
        var made = await db.Articles.Select(a => new { a.DeskId, a.Id }).SingleAsync();
        var ana = await db.Users.SingleAsync(u => u.UserName == DemoPeople.Ana.Key);
        var sentence = (await app.Node.Feed.Read(made.DeskId, made.Id))!.Sentences[5];
        // With it gone, the words that are marked in it would not be found again.
        var split = sentence.Text.IndexOf("Voice", StringComparison.Ordinal);
        var intent = new Intent(made.DeskId, ana.PersonId, OperationId.New());
        await app
            .Node.Use<SplitSentence>()
            .Run(intent, made.Id, sentence.Id, sentence.Text, split, SentenceId.New())
            .IsDone();

        await AssertLeavesAlone(app.Node);
    }

    [Fact]
    public async Task A_demo_with_an_article_of_another_making_is_left_as_it_is()
    {
        await using var app = await Made();
        var person = await app.Node.NewPerson("Eva");
        var intent = new Intent(DeskId.New(), person, OperationId.New());
        await app
            .Node.Use<CreateDesk>()
            .Run(intent, DemoDesk.Slug, "Demo desk", isExercise: true, [(person, DemoPeople.Ana.Roles)]);
        var import = intent with { Operation = OperationId.New() };
        await app.Node.Use<ImportArticle>().Run(import, ArticleId.New(), DemoArticle.Draft).IsDone();

        await AssertLeavesAlone(app.Node);
    }

    private static async Task AssertLeavesAlone(TestNode node)
    {
        var steps = await Steps(node);
        var demo = DemoOn(node);

        await demo.Ensure();

        Assert.True(demo.IsReady);
        Assert.Equal(steps, await Steps(node));
    }

    private async Task<TestApp> Made()
    {
        var app = new TestApp(server);
        await app.InitializeAsync();
        return app;
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
}
