using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Web.Sources;
using FactCheck.Web.Tests.Desks;

namespace FactCheck.Web.Tests.Sources;

public sealed class OutletMergeTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly SourceDetails Report = new(SourceKind.Article, "The bridge opens", "Harbour Post", null);
    private static readonly SourceDetails Same = Report with { Outlet = "H. Post" };

    [Fact]
    public async Task Sources_of_the_merged_one_belong_to_the_other_and_no_seal_falls()
    {
        var article = await app.NewArticle();
        var (desk, claim) = (article.Desk, await Approved(article));
        var before = await article.Facts(claim);
        var post = await Added(desk, Report);
        var town = await Outlet(desk, before.Evidence[0].Outlet!);

        await Merge(desk, town, post.Outlet).IsDone();

        var after = await article.Facts(claim);
        Assert.Equal("Harbour Post", after.Evidence[0].Outlet);
        Assert.Equal((WorkStatus.Approved, before.SealHash), (after.Status, after.SealHash));
        Assert.Equal(Domain.Verdicts.Seal.TextOf(before), Domain.Verdicts.Seal.TextOf(after));
        var source = (await DirectoryTests.Read(desk, before.Evidence[0].Source))!;
        Assert.Equal(("Harbour Post", post.Outlet), (source.Details.Outlet, source.OutletId));
        var listed = Assert.Single(await List(desk));
        Assert.Equal((post.Outlet, 2), (listed.Id, listed.Sources));
        Assert.Contains("The town", listed.Known.Aliases);
        Assert.Equal(2, (await Find(desk, new SourceQuery(Outlet: post.Outlet))).Total);
        Assert.All((await Find(desk, new SourceQuery("the town"))).Lines, l => Assert.Equal(post.Outlet, l.OutletId));
    }

    [Fact]
    public async Task Its_old_names_lead_to_the_one_that_stays()
    {
        var desk = await app.NewDesk();
        var (goes, stays) = (await Added(desk, Same), await Added(desk, Report));
        await Merge(desk, goes.Outlet, stays.Outlet).IsDone();

        var late = await Added(desk, Same with { Title = "It closes again" });

        Assert.Equal(stays.Outlet, late.Outlet);
        var pair = Assert.Single(await desk.Node.Use<ListDuplicates>().Run(desk.MemberOf(desk.Ana)));
        Assert.Equal((stays.Source, goes.Source), (pair.Newer.Id, pair.Older.Id));
    }

    [Fact]
    public async Task Taken_apart_again_each_has_its_own_sources_and_what_was_changed_meanwhile_too()
    {
        var desk = await app.NewDesk();
        var (goes, stays) = (await Added(desk, Same), await Added(desk, Report));
        await Merge(desk, goes.Outlet, stays.Outlet).IsDone();
        await DirectoryTests
            .Edit(desk, desk.Ana, goes.Source, Report, Report with { Title = "The bridge opened" })
            .IsDone();

        await Part(desk, goes.Outlet).IsDone();

        var source = (await DirectoryTests.Read(desk, goes.Source))!;
        Assert.Equal(("The bridge opened", "H. Post"), (source.Details.Title, source.Details.Outlet));
        Assert.Equal(
            [("H. Post", 1), ("Harbour Post", 1)],
            (await List(desk)).Select(o => (o.Details.Name, o.Sources))
        );
        await Part(desk, goes.Outlet).IsRefused(new OutletIsNotMerged());
    }

    [Fact]
    public async Task There_is_no_chain_and_no_circle_of_merged_outlets()
    {
        var desk = await app.NewDesk();
        var a = (await Added(desk, Report with { Outlet = "A" })).Outlet;
        var b = (await Added(desk, Report with { Outlet = "B" })).Outlet;
        var c = (await Added(desk, Report with { Outlet = "C" })).Outlet;
        await Merge(desk, a, b).IsDone();

        await Merge(desk, b, c).IsRefused(new OutletsAreMergedIntoIt("B"));
        await Merge(desk, b, a).IsRefused(new OutletWasMerged("A", "B"));
        await Merge(desk, a, c).IsRefused(new OutletWasMerged("A", "B"));
        await Merge(desk, c, c).IsRefused(new SameOutlet());
        await Merge(desk, a, b).IsDone();
        await Merge(desk, c, b).IsDone();
        Assert.Equal([a, c], Assert.Single(await List(desk)).Merged.Select(m => m.Id));
    }

    [Fact]
    public async Task Two_people_who_merge_the_same_two_the_other_way_round_do_not_lose_both()
    {
        var desk = await app.NewDesk();
        var (a, b) = ((await Added(desk, Same)).Outlet, (await Added(desk, Report)).Outlet);

        var answers = await Task.WhenAll(Merge(desk, a, b), Merge(desk, b, a));

        Assert.Single(answers, r => r.Done);
        Assert.Single(answers, r => r.Refusal is OutletWasMerged);
        Assert.Single(await List(desk));
    }

    [Fact]
    public async Task A_merged_outlet_is_not_changed_but_says_what_to_take_instead()
    {
        var desk = await app.NewDesk();
        var (goes, stays) = (await Added(desk, Same), await Added(desk, Report));
        await Merge(desk, goes.Outlet, stays.Outlet).IsDone();
        var own = new OutletDetails("H. Post", [], []);

        await desk
            .Node.Use<EditOutlet>()
            .Run(desk.By(desk.Ana), goes.Outlet, own, own with { Aliases = ["HP"] })
            .IsRefused(new OutletWasMerged("H. Post", "Harbour Post"));

        var shown = Assert.Single(await desk.Node.Use<ListOutlets>().Run(desk.MemberOf(desk.Ana), goes.Outlet));
        Assert.Equal(new OutletName(stays.Outlet, "Harbour Post"), shown.MergedInto);
    }

    private static async Task<ClaimId> Approved(TestArticle article)
    {
        var claim = await article.Ticked(article.Desk.Ana, "12 million crowns");
        await article.Approve(article.Desk.Mira, claim).IsDone();
        return claim;
    }

    private static async Task<(SourceId Source, OutletId Outlet)> Added(TestDesk desk, SourceDetails details)
    {
        var id = SourceId.New();
        await DirectoryTests.Add(desk, id, details).IsDone();
        return (id, (await DirectoryTests.Read(desk, id))!.OutletId!.Value);
    }

    private static async Task<OutletId> Outlet(TestDesk desk, string name) =>
        (await List(desk)).Single(o => o.Details.Name == name).Id;

    private static Task<IReadOnlyList<OutletView>> List(TestDesk desk) =>
        desk.Node.Use<ListOutlets>().Run(desk.MemberOf(desk.Ana));

    private static Task<SourcePage> Find(TestDesk desk, SourceQuery query) =>
        desk.Node.Use<FindSources>().Run(desk.MemberOf(desk.Ana), query);

    private static Task<Result> Merge(TestDesk desk, OutletId id, OutletId into) =>
        desk.Node.Use<MergeOutlets>().Run(desk.By(desk.Ana), id, into);

    private static Task<Result> Part(TestDesk desk, OutletId id) =>
        desk.Node.Use<PartOutlets>().Run(desk.By(desk.Ana), id);
}
