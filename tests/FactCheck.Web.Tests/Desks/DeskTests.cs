using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Domain.History;
using FactCheck.Web.Data;
using FactCheck.Web.Desks;
using FactCheck.Web.History;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Desks;

public sealed class DeskTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_new_desk_has_its_members_and_says_so_in_its_history()
    {
        var desk = await app.NewDesk();

        var view = await app.Node.Use<ReadDesk>().Run(desk.Slug, desk.Ana);

        Assert.NotNull(view);
        Assert.Equal((desk.Id, "Harbour desk", true), (view.Id, view.Name, view.IsExercise));
        Assert.Equal(["Ana", "Jon", "Mira", "Ruth", "Yusuf"], view.Colleagues.Select(c => c.Name));
        Assert.Equal(desk.MemberOf(desk.Ana), view.Me);
        Assert.Equal(
            [
                new DeskCreated(desk.Slug, "Harbour desk"),
                new MemberAdded(desk.Ana, Role.Reviewer),
                new MemberAdded(desk.Yusuf, Role.Reviewer),
                new MemberAdded(desk.Mira, Role.Editor),
                new MemberAdded(desk.Jon, Role.Editor),
                new MemberAdded(desk.Ruth, Role.Admin),
            ],
            await HistoryOf(desk)
        );
    }

    [Fact]
    public async Task A_desk_says_who_can_do_what_and_how_people_are_called()
    {
        var desk = await app.NewDesk();
        var view = (await app.Node.Use<ReadDesk>().Run(desk.Slug, desk.Ruth))!;

        Assert.Equal(["Jon", "Mira"], view.WhoCan(DeskRules.WhyNotEdit));
        Assert.Equal("Yusuf", view.NameOf(desk.Yusuf));
        Assert.Equal("—", view.NameOf(PersonId.New()));
        Assert.Equal("—", view.NameOf(null));
    }

    [Fact]
    public async Task A_person_finds_the_desks_they_belong_to_and_no_others()
    {
        var desk = await app.NewDesk();
        var other = await app.NewDesk();

        Assert.Equal([new DeskLine(desk.Slug, "Harbour desk")], await app.Node.Use<ListDesks>().Run(desk.Ana));
        Assert.Null(await app.Node.Use<ReadDesk>().Run(other.Slug, desk.Ana));
        Assert.Null(await app.Node.Use<ReadDesk>().Run("no-such-desk", desk.Ana));
    }

    [Fact]
    public async Task No_two_desks_have_the_same_address()
    {
        var desk = await app.NewDesk();
        var second = new Intent(DeskId.New(), desk.Ruth, OperationId.New());

        await Assert.ThrowsAsync<DbUpdateException>(() =>
            app.Node.Use<CreateDesk>().Run(second, desk.Slug, "Copy", isExercise: false, [(desk.Ruth, Role.Admin)])
        );

        Assert.Single(await app.Node.Use<ListDesks>().Run(desk.Ruth));
    }

    [Fact]
    public async Task An_article_taken_in_is_known_to_the_desk_s_own_history()
    {
        var article = await app.NewArticle();

        Assert.Equal(new ArticleAdded(article.Id), (await HistoryOf(article.Desk))[^1]);
    }

    private async Task<List<HistoryEvent>> HistoryOf(TestDesk desk)
    {
        var ledger = new ArticleId(desk.Id.Value);
        var entries = await app.Node.Use<ReadHistory>().Run(desk.MemberOf(desk.Ana), ledger);
        return [.. entries.Reverse().SelectMany(e => e.Events)];
    }
}
