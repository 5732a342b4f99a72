using FactCheck.Domain;
using FactCheck.Domain.Sources;
using FactCheck.Web.History;
using FactCheck.Web.Sources;
using FactCheck.Web.Tests.Desks;

namespace FactCheck.Web.Tests.Sources;

public sealed class OutletTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task An_outlet_we_know_comes_with_its_name_other_names_and_domains()
    {
        var desk = await app.NewDesk();

        var outlet = await Used(desk, "VOA");

        Assert.Equal("Voice of America", outlet.Details.Name);
        Assert.Contains("VOA", outlet.Details.Aliases);
        Assert.Contains("voanews.com", outlet.Details.Domains);
    }

    [Fact]
    public async Task An_outlet_nobody_knows_is_called_as_it_was_typed()
    {
        var desk = await app.NewDesk();

        Assert.Equal(new OutletDetails("Harbour Post", [], []), (await Used(desk, "Harbour Post")).Details);
    }

    [Fact]
    public async Task The_names_a_desk_gives_an_outlet_lead_to_it()
    {
        var desk = await app.NewDesk();
        var outlet = await Used(desk, "Harbour Post");
        var named = new OutletDetails("Harbour Post", ["The Post?", "HP"], ["harbourpost.example"]);

        await Edit(desk, outlet.Id, outlet.Details, named).IsDone();
        await Used(desk, "hp");

        Assert.Equal(named, Assert.Single(await List(desk)).Details);
        var history = await desk.Node.Use<ReadHistory>().Run(desk.MemberOf(desk.Ana), new ArticleId(desk.Id.Value));
        Assert.Contains(history.SelectMany(e => e.Events), e => e is OutletEdited);
    }

    [Fact]
    public async Task Two_outlets_share_no_name()
    {
        var desk = await app.NewDesk();
        var post = await Used(desk, "Harbour Post");
        await Used(desk, "Café Time");

        await Edit(desk, post.Id, post.Details, post.Details with { Aliases = ["CAFE TIME"] })
            .IsRefused(new OutletNameTaken("CAFE TIME", "Café Time"));
    }

    [Theory]
    [InlineData("https://example.org")]
    [InlineData("no domain")]
    [InlineData("localhost")]
    public async Task What_is_no_domain_is_refused(string domain)
    {
        var desk = await app.NewDesk();
        var post = await Used(desk, "Harbour Post");

        await Edit(desk, post.Id, post.Details, post.Details with { Domains = [domain] })
            .IsRefused(new NotADomain(domain));
    }

    [Fact]
    public async Task Two_people_who_change_the_same_names_are_shown_both()
    {
        var desk = await app.NewDesk();
        var post = await Used(desk, "Harbour Post");
        await Edit(desk, post.Id, post.Details, post.Details with { Aliases = ["HP"] }).IsDone();

        await Edit(desk, post.Id, post.Details, post.Details with { Domains = ["hp.example"] }).IsDone();
        await Edit(desk, post.Id, post.Details, post.Details with { Aliases = ["H. Post"] })
            .IsRefused(new ChangedMeanwhile("Aliases", "H. Post", "HP", ""));
    }

    private static async Task<OutletView> Used(TestDesk desk, string outlet)
    {
        var details = new SourceDetails(SourceKind.Article, $"Report in {outlet}", outlet, null);
        await DirectoryTests.Add(desk, SourceId.New(), details).IsDone();
        return (await List(desk)).Single(o => o.Details.Keys.Contains(NameKey.Short(outlet)));
    }

    private static Task<IReadOnlyList<OutletView>> List(TestDesk desk) =>
        desk.Node.Use<ListOutlets>().Run(desk.MemberOf(desk.Ana));

    private static Task<Result> Edit(TestDesk desk, OutletId id, OutletDetails before, OutletDetails details) =>
        desk.Node.Use<EditOutlet>().Run(desk.By(desk.Ana), id, before, details);
}
