using System.Collections;
using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Notes;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;
using FactCheck.Web.Desks;
using FactCheck.Web.Export;
using FactCheck.Web.History;
using FactCheck.Web.Sources;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Desks;

/// <summary>What a member of one desk gets who names the things of another: nothing, as if there were none.</summary>
public sealed class StrangerTests(TwoDesks desks) : IClassFixture<TwoDesks>
{
    private const Role Everything = Role.Reviewer | Role.Editor | Role.Admin;

    private static readonly Type[] Parts = [typeof(ClaimId), typeof(NoteSubject), typeof(ThreadId), typeof(NoteId)];

    public static TheoryData<Type> AllCommands => [.. UseCaseCalls.Commands.Keys];
    public static TheoryData<Type> AllQueries => [.. UseCaseCalls.Queries.Keys];

    /// <summary>Commands that name something that is there; taking an article or a source in gives it its id.</summary>
    public static TheoryData<Type> CommandsOnArticles =>
        [.. UseCaseCalls.Commands.Keys.Where(c => c != typeof(Web.Articles.ImportArticle) && c != typeof(AddSource))];

    /// <summary>Commands that name a part of an article beside the article.</summary>
    public static TheoryData<Type> CommandsOnParts =>
        [
            .. UseCaseCalls.Commands.Keys.Where(c =>
                c.GetMethod("Run")!.GetParameters().Any(p => Parts.Contains(p.ParameterType))
                || c.Name.Contains("Sentence", StringComparison.Ordinal)
                || c == typeof(Web.Articles.UndoBoundary)
            ),
        ];

    [Fact]
    public void Every_use_case_is_tried_by_a_stranger_or_is_said_to_be_for_nobody()
    {
        var tried = UseCaseCalls.Commands.Keys.Concat(UseCaseCalls.Queries.Keys).Concat(UseCaseCalls.ForNobody.Keys);

        Assert.Equal(UseCases.All.Select(t => t.Name).Order(), tried.Select(t => t.Name).Order());
    }

    [Theory]
    [MemberData(nameof(AllCommands))]
    public async Task A_command_on_another_desk_finds_nothing_and_writes_nothing(Type command)
    {
        var (theirs, mine, things) = (desks.Theirs, desks.Bare, desks.TheirThings);
        var before = await Everywhere();

        var onTheirs = new Intent(theirs.Desk.Id, mine.Mira, OperationId.New());
        await UseCaseCalls.Commands[command](things, onTheirs).IsRefused(new NotFound());

        Assert.Equal(before, await Everywhere());
    }

    [Theory]
    [MemberData(nameof(CommandsOnArticles))]
    public async Task A_command_on_one_s_own_desk_finds_no_article_of_another(Type command)
    {
        var (theirs, mine, things) = (desks.Theirs, desks.Bare, desks.TheirThings);
        var before = await Everywhere();

        await UseCaseCalls.Commands[command](things, mine.By(mine.Mira)).IsRefused(new NotFound());

        Assert.Equal(before, await Everywhere());
    }

    [Theory]
    [MemberData(nameof(CommandsOnParts))]
    public async Task A_command_on_one_s_own_article_finds_no_part_of_another_s(Type command)
    {
        var mine = desks.Mine;
        var things = desks.TheirThings with { Article = mine.Id };
        var before = await Everywhere();

        await UseCaseCalls.Commands[command](things, mine.Desk.By(mine.Desk.Mira)).IsRefused(new NotFound());

        Assert.Equal(before, await Everywhere());
    }

    [Theory]
    [MemberData(nameof(AllQueries))]
    public async Task A_query_of_another_desk_gives_nothing(Type query)
    {
        var (theirs, mine, things) = (desks.Theirs, desks.Bare, desks.TheirThings);

        AssertNothing(await UseCaseCalls.Queries[query](things, new Member(theirs.Desk.Id, mine.Mira, Everything)));
    }

    [Theory]
    [MemberData(nameof(AllQueries))]
    public async Task A_query_of_one_s_own_desk_gives_nothing_of_another(Type query)
    {
        var (theirs, mine, things) = (desks.Theirs, desks.Bare, desks.TheirThings);

        var answer = await UseCaseCalls.Queries[query](things, new Member(mine.Id, mine.Mira, Everything));

        if (answer is VerifyReport report)
        {
            Assert.Equal([mine.Id.Value], report.Reports.Select(r => r.LedgerId));
        }
        else
        {
            AssertNothing(answer);
        }
    }

    [Fact]
    public async Task Every_query_gives_something_to_a_member()
    {
        var (article, things) = (desks.Theirs, desks.TheirThings);

        foreach (var query in UseCaseCalls.Queries.Values)
        {
            Assert.NotEmpty(Items(await query(things, article.Desk.MemberOf(article.Desk.Ana))));
        }
    }

    [Fact]
    public async Task The_report_of_an_article_is_found_under_its_own_desk_only()
    {
        var (theirs, mine) = (desks.Theirs, desks.Mine.Desk);
        var desk = (await desks.Node.Use<ReadDesk>().Run(mine.Slug, mine.Ana))!;

        Assert.Null(await desks.Node.Use<MakeReport>().Run(desk, theirs.Id));
    }

    [Fact]
    public async Task Nobody_takes_over_an_id_that_another_desk_has()
    {
        var (theirs, mine, things) = (desks.Theirs, desks.Mine, desks.TheirThings);
        var own = await mine.Mark(mine.Desk.Ana, "4,000 cars");
        var place = await mine.Place("4,000 cars");
        var before = await Everywhere();
        var source = new ChosenSource(
            things.Source,
            new Domain.Sources.SourceDetails(Domain.Sources.SourceKind.Book, "A book", null, null)
        );
        Func<Intent, Task<Result>>[] commands =
        [
            i => mine.Use<Web.Articles.ImportArticle>().Run(i, theirs.Id, TestDesk.Draft),
            i => mine.Use<MarkClaim>().Run(i, mine.Id, things.Claim, [place], Domain.Claims.Test.Fact),
            i => mine.Use<AddSource>().Run(i, things.Source, Things.Book),
            i => mine.Use<LinkEvidence>().Run(i, mine.Id, own, things.Evidence, source, TestArticle.Support),
            i => mine.Use<LinkEvidence>().Run(i, mine.Id, own, EvidenceId.New(), source, TestArticle.Support),
        ];

        foreach (var command in commands)
        {
            await Assert.ThrowsAsync<DbUpdateException>(() => command(mine.Desk.By(mine.Desk.Ana)));
        }

        Assert.Equal(before, await Everywhere());
    }

    private static void AssertNothing(object? answer) => Assert.Empty(Items(answer));

    private static List<object?> Items(object? answer) =>
        answer switch
        {
            null => [],
            IEnumerable items => [.. items.Cast<object?>()],
            _ => [answer],
        };

    /// <summary>A hash of every row of every table, so that nothing written anywhere goes unseen.</summary>
    private async Task<string> Everywhere()
    {
        await using var db = await desks.Node.Db();
        var tables = db.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct().Order().ToList();
        Assert.NotEmpty(tables);
        var hashes = string.Join(
            " || ",
            tables.Select(t => $"(SELECT coalesce(md5(string_agg(r::text, '|' ORDER BY r::text)), '-') FROM {t} r)")
        );
        var all = $"""SELECT {hashes} AS "Value" """;
        return await db.Database.SqlQueryRaw<string>(all).SingleAsync();
    }
}
