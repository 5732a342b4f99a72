using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Web.Articles;
using FactCheck.Web.Verdicts;

namespace FactCheck.Web.Tests.Desks;

/// <summary>Every command under every combination of roles: who is refused for their role, and who is not.</summary>
public sealed class RoleTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly Type[] ForEditors = [typeof(ApproveVerdict), typeof(ReturnVerdict), typeof(SignOffArticle)];

    public static TheoryData<Type> Commands => [.. UseCaseCalls.Commands.Keys.Except(UseCaseCalls.OnOnesOwn)];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_command_asks_for_its_role_under_every_combination_of_roles(Type command)
    {
        var article = await app.NewArticle();
        var things = await Things.On(article);
        var needed = ForEditors.Contains(command) ? Role.Editor : Role.Reviewer | Role.Editor;
        var version = await article.Version();
        var all = Enumerable.Range(0, 8).Select(roles => (Role)roles).ToLookup(roles => (roles & needed) != Role.None);

        foreach (var roles in all[false])
        {
            var answer = await UseCaseCalls.Commands[command](things, article.Desk.By(await Join(article, roles)));
            Assert.Equal(new NeedsRole(needed), answer.Refusal);
        }

        Assert.Equal(version, await article.Version());
        foreach (var roles in all[true])
        {
            var answer = await UseCaseCalls.Commands[command](things, article.Desk.By(await Join(article, roles)));
            Assert.IsNotType<NeedsRole>(answer.Refusal);
            Assert.IsNotType<NotFound>(answer.Refusal);
        }
    }

    [Fact]
    public async Task What_is_one_s_own_asks_for_no_role()
    {
        var article = await app.NewArticle();
        var things = await Things.On(article);

        foreach (var command in UseCaseCalls.OnOnesOwn)
        {
            await UseCaseCalls.Commands[command](things, article.Desk.By(article.Desk.Ruth)).IsDone();
        }
    }

    [Fact]
    public async Task Roles_are_those_of_the_database_and_not_those_the_page_believes()
    {
        var article = await app.NewArticle();
        var desk = article.Desk;
        var claim = await article.Ticked(desk.Ana, "12 million crowns");
        await app.Sql("UPDATE membership SET roles = 1 WHERE person_id = {0}", desk.Mira.Value);

        await article.Approve(desk.Mira, claim).IsRefused(new NeedsRole(Role.Editor));
    }

    private async Task<PersonId> Join(TestArticle article, Role roles)
    {
        var person = await app.Node.NewPerson("Ida");
        await app.Sql(
            "INSERT INTO membership (desk_id, person_id, roles) VALUES ({0}, {1}, {2})",
            article.Desk.Id.Value,
            person.Value,
            (int)roles
        );
        return person;
    }
}
