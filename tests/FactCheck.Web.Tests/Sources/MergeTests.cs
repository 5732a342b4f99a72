using System.Collections.Concurrent;
using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Web.Live;
using FactCheck.Web.Sources;
using FactCheck.Web.Tests.Data;
using FactCheck.Web.Tests.Desks;

namespace FactCheck.Web.Tests.Sources;

public sealed class MergeTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly SourceDetails Report = new(
        SourceKind.Article,
        "The bridge opens",
        "Harbour Post",
        "https://www.post.example/bridge/?utm_source=mail"
    );

    private static readonly SourceDetails Same = Report with { Url = "http://post.example/bridge", Title = "Bridge" };

    [Fact]
    public async Task Sources_of_the_same_address_or_of_the_same_title_and_outlet_are_likely_the_same()
    {
        var desk = await app.NewDesk();
        var (first, second, third, fourth) = (SourceId.New(), SourceId.New(), SourceId.New(), SourceId.New());
        await DirectoryTests.Add(desk, first, Report).IsDone();
        await DirectoryTests.Add(desk, second, Same).IsDone();
        await DirectoryTests.Add(desk, third, Report with { Title = "THE BRIDGE  opens", Url = null }).IsDone();
        await DirectoryTests.Add(desk, fourth, Report with { Outlet = "Another", Url = null }).IsDone();

        var pairs = await desk.Node.Use<ListDuplicates>().Run(desk.MemberOf(desk.Ana));

        Assert.Equal(
            [(third, first, false), (second, first, true)],
            pairs.Select(p => (p.Newer.Id, p.Older.Id, p.SameAddress))
        );
        await Merge(desk, second, first).IsDone();
        Assert.Single(await desk.Node.Use<ListDuplicates>().Run(desk.MemberOf(desk.Ana)));
    }

    [Fact]
    public async Task What_rests_on_the_merged_one_is_read_through_the_other_and_no_seal_falls()
    {
        var (article, claim, source, other) = await Approved();
        var before = await article.Facts(claim);

        await Merge(article.Desk, source, other).IsDone();

        var after = await article.Facts(claim);
        Assert.Equal((WorkStatus.Approved, before.SealHash), (after.Status, after.SealHash));
        Assert.Equal(Domain.Verdicts.Seal.TextOf(before), Domain.Verdicts.Seal.TextOf(after));
        var evidence = Assert.Single(after.Evidence);
        Assert.Equal((source, other, "The bridge opens"), (evidence.Source, evidence.Survivor, evidence.SourceTitle));
        Assert.Equal((1, 2), (evidence.SourceVersion, evidence.LatestVersion));
        var member = article.Desk.MemberOf(article.Desk.Ana);
        Assert.Equal(claim, Assert.Single(await article.Use<ListSourceUses>().Run(member, other)).Claim);
        Assert.Contains(
            await article.Use<ListSourceChanges>().Run(member, source, since: 1),
            c => c == new ChangedField(SourceField.Title, "Budget of the town", "The bridge opens")
        );
    }

    [Fact]
    public async Task Taken_apart_again_everything_is_as_it_was()
    {
        var (article, claim, source, other) = await Approved();
        var before = await article.Facts(claim);
        await Merge(article.Desk, source, other).IsDone();

        await Part(article.Desk, source).IsDone();

        var after = (await article.Facts(claim)).Evidence[0];
        Assert.Equal(before.Evidence[0] with { LatestVersion = 3 }, after);
        var member = article.Desk.MemberOf(article.Desk.Ana);
        Assert.Empty(await article.Use<ListSourceChanges>().Run(member, source, since: 1));
        await Part(article.Desk, source).IsRefused(new SourceIsNotMerged());
    }

    [Fact]
    public async Task What_stays_is_changed_for_both_and_the_merged_one_s_evidence_shows_it()
    {
        var (article, claim, source, other) = await Approved();
        await Merge(article.Desk, source, other).IsDone();
        await Renew(article, claim, 2).IsDone();

        await DirectoryTests
            .Edit(article.Desk, article.Desk.Ana, other, Report, Report with { Title = "It opened" })
            .IsDone();

        var evidence = (await article.Facts(claim)).Evidence[0];
        Assert.Equal((2, 3, "It opened"), (evidence.SourceVersion, evidence.LatestVersion, evidence.SourceTitle));
        var member = article.Desk.MemberOf(article.Desk.Ana);
        Assert.Equal(
            [new ChangedField(SourceField.Title, "The bridge opens", "It opened")],
            await article.Use<ListSourceChanges>().Run(member, source, since: 2)
        );
    }

    [Fact]
    public async Task There_is_no_chain_and_no_circle_of_merges()
    {
        var desk = await app.NewDesk();
        var (a, b, c) = (SourceId.New(), SourceId.New(), SourceId.New());
        await DirectoryTests.Add(desk, a, Report with { Title = "A" }).IsDone();
        await DirectoryTests.Add(desk, b, Report with { Title = "B" }).IsDone();
        await DirectoryTests.Add(desk, c, Report with { Title = "C" }).IsDone();
        await Merge(desk, a, b).IsDone();

        await Merge(desk, b, c).IsRefused(new OthersAreMergedIntoIt("B"));
        await Merge(desk, b, a).IsRefused(new SourceWasMerged("A", "B"));
        await Merge(desk, a, c).IsRefused(new SourceWasMerged("A", "B"));
        await Merge(desk, c, c).IsRefused(new SameSource());
        await Merge(desk, a, b).IsDone();
        await Merge(desk, c, b).IsDone();
        Assert.Equal([a, c], (await DirectoryTests.Read(desk, b))!.Merged.Select(m => m.Id));
    }

    [Fact]
    public async Task What_is_derived_from_the_other_is_not_the_same()
    {
        var (article, claim, source, other) = await Approved();
        var bearing = new Bearing(Stance.Supports, null, null, null, null, EvidenceOrigin.From(source));
        await article
            .Use<LinkEvidence>()
            .Run(
                article.Desk.By(article.Desk.Ana),
                article.Id,
                claim,
                EvidenceId.New(),
                new ChosenSource(other, null),
                bearing
            )
            .IsDone();

        await Merge(article.Desk, source, other).IsRefused(new OneIsDerivedFromTheOther());
        await Merge(article.Desk, other, source).IsRefused(new OneIsDerivedFromTheOther());
    }

    [Fact]
    public async Task A_merged_source_is_neither_linked_nor_changed_but_says_what_to_take_instead()
    {
        var (article, claim, source, other) = await Approved();
        await Merge(article.Desk, source, other).IsDone();
        var merged = new SourceWasMerged("Budget of the town", "The bridge opens");

        await article
            .Use<LinkEvidence>()
            .Run(
                article.Desk.By(article.Desk.Ana),
                article.Id,
                claim,
                EvidenceId.New(),
                new ChosenSource(source, null),
                TestArticle.Support
            )
            .IsRefused(merged);
        await DirectoryTests.Edit(article.Desk, article.Desk.Ana, source, Report, Same).IsRefused(merged);
        var offered = await article.Use<ListSources>().Run(article.Desk.MemberOf(article.Desk.Ana));
        Assert.DoesNotContain(offered, s => s.Id == source);
    }

    [Fact]
    public async Task Ticks_rest_on_what_their_source_was_merged_into()
    {
        var (article, _, source, other) = await Approved();
        var member = article.Desk.MemberOf(article.Desk.Ana);
        Assert.Equal(source, (await article.Use<ReadTickSource>().Run(member, article.Id))!.Id);

        await Merge(article.Desk, source, other).IsDone();

        Assert.Equal(other, (await article.Use<ReadTickSource>().Run(member, article.Id))!.Id);
        await article
            .Use<ChooseTickSource>()
            .Run(article.Desk.By(article.Desk.Ana), article.Id, source)
            .IsRefused<SourceWasMerged>();
    }

    [Fact]
    public async Task A_source_that_changed_is_looked_at_again_and_the_approval_with_it()
    {
        var (article, claim, source, _) = await Approved();
        var town = new SourceDetails(SourceKind.Document, "Budget of the town", "The town", null);
        await DirectoryTests
            .Edit(article.Desk, article.Desk.Yusuf, source, town, town with { Title = "Budget, amended" })
            .IsDone();
        Assert.Equal(WorkStatus.Approved, (await article.Facts(claim)).Status);

        await Renew(article, claim, 3).IsRefused(new NotFound());
        await Renew(article, claim, 2).IsDone();
        await Renew(article, claim, 2).IsDone();

        var facts = await article.Facts(claim);
        Assert.Equal(WorkStatus.NeedsRecheck, facts.Status);
        Assert.Equal((2, 2), (facts.Evidence[0].SourceVersion, facts.Evidence[0].LatestVersion));
        Assert.Contains(article.Desk.Ana, facts.TouchedBy);
    }

    [Fact]
    public async Task Open_pages_hear_that_a_source_changed_was_merged_and_that_its_outlet_has_another_name()
    {
        var (article, claim, source, other) = await Approved();
        var (desk, ana) = (article.Desk, article.Desk.Ana);
        var before = (await article.Use<ArticleFeed>().Read(desk.Id, article.Id))!;
        ConcurrentBag<string> told = [];
        using var heard = article
            .Use<ArticleFeed>()
            .Subscribe(desk.Id, article.Id, view => told.Add(Named(view.Claims[claim].Evidence[0])));

        var budget = new SourceDetails(SourceKind.Document, "Budget of the town", "The town", null);
        await DirectoryTests.Edit(desk, ana, source, budget, budget with { Title = "Budget" }).IsDone();
        await Eventually.True(() => told.Contains("The town: Budget"));
        await Merge(desk, source, other).IsDone();
        await Eventually.True(() => told.Contains("Harbour Post: The bridge opens"));
        var outlets = await article.Use<ListOutlets>().Run(desk.MemberOf(ana));
        var post = outlets.Single(o => o.Details.Name == "Harbour Post");
        await article
            .Use<EditOutlet>()
            .Run(desk.By(ana), post.Id, post.Details, post.Details with { Name = "The Harbour Post" })
            .IsDone();
        await Eventually.True(() => told.Contains("The Harbour Post: The bridge opens"));
        var town = outlets.Single(o => o.Details.Name == "The town");
        await article.Use<MergeOutlets>().Run(desk.By(ana), post.Id, town.Id).IsDone();
        await Eventually.True(() => told.Contains("The town: The bridge opens"));
        await article
            .Use<EditOutlet>()
            .Run(desk.By(ana), town.Id, town.Details, town.Details with { Name = "The old town" })
            .IsDone();
        await Eventually.True(() => told.Contains("The old town: The bridge opens"));

        var after = (await article.Use<ArticleFeed>().Read(desk.Id, article.Id))!;
        Assert.Equal(before.Version, after.Version);
        Assert.Same(before.Head, after.Head);

        static string Named(EvidenceFacts evidence) => $"{evidence.Outlet}: {evidence.SourceTitle}";
    }

    [Fact]
    public async Task What_else_happens_on_the_desk_draws_no_page_anew()
    {
        var (article, _, _, _) = await Approved();
        var feed = article.Use<ArticleFeed>();
        await feed.Read(article.Desk.Id, article.Id);
        var drawn = 0;
        using var heard = feed.Subscribe(article.Desk.Id, article.Id, _ => Interlocked.Increment(ref drawn));

        await DirectoryTests.Add(article.Desk, SourceId.New(), Report with { Title = "Another" }).IsDone();

        var view = (await feed.Read(article.Desk.Id, article.Id))!;
        Assert.Equal(0, Volatile.Read(ref drawn));
        await using var db = await app.Node.Db();
        Assert.Equal(db.Desks.Single(d => d.DeskId == article.Desk.Id).Version, view.DeskVersion);
    }

    /// <summary>An approved claim on a source, and another source of the desk.</summary>
    private async Task<(TestArticle, ClaimId, SourceId, SourceId)> Approved()
    {
        var article = await app.NewArticle();
        var claim = await article.Ticked(article.Desk.Ana, "12 million crowns");
        await article.Approve(article.Desk.Mira, claim).IsDone();
        var other = SourceId.New();
        await DirectoryTests.Add(article.Desk, other, Report).IsDone();
        return (article, claim, (await article.Facts(claim)).Evidence[0].Source, other);
    }

    private static Task<Result> Merge(TestDesk desk, SourceId source, SourceId into) =>
        desk.Node.Use<MergeSources>().Run(desk.By(desk.Yusuf), source, into);

    private static Task<Result> Part(TestDesk desk, SourceId source) =>
        desk.Node.Use<PartSources>().Run(desk.By(desk.Yusuf), source);

    private static async Task<Result> Renew(TestArticle article, ClaimId claim, int shown) =>
        await article
            .Use<RenewEvidence>()
            .Run(
                article.Desk.By(article.Desk.Ana),
                article.Id,
                claim,
                (await article.Facts(claim)).Evidence[0].Id,
                shown
            );
}
