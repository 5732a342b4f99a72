using FactCheck.Domain;
using FactCheck.Domain.Sources;
using FactCheck.Web.Sources;
using FactCheck.Web.Tests.Desks;

namespace FactCheck.Web.Tests.Sources;

public sealed class DirectoryTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly SourceDetails Call = new(SourceKind.Interview, "Call with the mayor", null, null)
    {
        Fields = SourceFields.None with
        {
            Who = "José Lund",
            Day = new DateOnly(2026, 3, 2),
            Time = new TimeOnly(14, 30),
            Reached = "by telephone",
            Terms = SpeakingTerms.Background,
        },
    };

    [Fact]
    public async Task A_source_is_kept_with_what_is_its_kind_s_own_and_nothing_else()
    {
        var desk = await app.NewDesk();
        var id = SourceId.New();

        await Add(desk, id, Call with { Fields = Call.Fields with { Isbn = "978" } }).IsDone();

        Assert.Equal(Call, (await Read(desk, id))!.Details);
    }

    [Fact]
    public async Task Every_field_of_every_kind_survives_the_database()
    {
        var desk = await app.NewDesk();
        foreach (var kind in Enum.GetValues<SourceKind>())
        {
            var all = kind.OwnFields()
                .Aggregate(
                    new SourceDetails(kind, $"{kind}", null, null),
                    (details, field) => details.With(field, Sample(field))
                );
            var id = SourceId.New();
            await Add(desk, id, all).IsDone();

            Assert.Equal(all, (await Read(desk, id))!.Details);
            Assert.All(kind.OwnFields(), f => Assert.NotNull(all[f]));
        }
    }

    [Theory]
    [InlineData("jose lund")]
    [InlineData("MAYOR")]
    [InlineData("mayor telephone")]
    [InlineData("2026-03-02")]
    public async Task Words_are_found_in_any_field_in_any_case_and_without_accents(string words)
    {
        var desk = await app.NewDesk();
        var id = SourceId.New();
        await Add(desk, id, Call).IsDone();
        await Add(desk, SourceId.New(), Call with { Title = "Other", Fields = SourceFields.None }).IsDone();

        var page = await Find(desk, new SourceQuery(words));

        Assert.Equal((1, id), (page.Total, Assert.Single(page.Lines).Line.Id));
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("\\")]
    public async Task Signs_of_patterns_are_letters_like_others(string text)
    {
        var desk = await app.NewDesk();
        await Add(desk, SourceId.New(), Call).IsDone();

        Assert.Equal(0, (await Find(desk, new SourceQuery(text))).Total);
    }

    [Fact]
    public async Task An_outlet_is_found_by_any_of_its_names_and_groups_its_sources()
    {
        var desk = await app.NewDesk();
        await Add(desk, SourceId.New(), new SourceDetails(SourceKind.Article, "B report", "VOA", null)).IsDone();
        await Add(desk, SourceId.New(), new SourceDetails(SourceKind.Article, "A report", "BuzzFeed", null)).IsDone();
        await Add(desk, SourceId.New(), new SourceDetails(SourceKind.Article, "C report", "Voice of America", null))
            .IsDone();
        await Add(desk, SourceId.New(), Call).IsDone();

        var all = await Find(desk, new SourceQuery());
        var voice = await Find(desk, new SourceQuery("voa news"));
        var interviews = await Find(desk, new SourceQuery(Kind: SourceKind.Interview));

        Assert.Equal(
            ["BuzzFeed A report", "Voice of America B report", "Voice of America C report", " Call with the mayor"],
            all.Lines.Select(l => $"{l.Line.Outlet} {l.Line.Title}")
        );
        Assert.Equal(2, voice.Total);
        Assert.Equal(1, interviews.Total);
        Assert.Equal(2, (await Find(desk, new SourceQuery(Outlet: voice.Lines[0].OutletId))).Total);
    }

    [Fact]
    public async Task A_long_directory_is_read_a_page_at_a_time_with_as_many_commands_as_a_short_one()
    {
        var desk = await app.NewDesk();
        await Many(desk, FindSources.PageSize + 3);

        IReadOnlyList<DirectoryLine> second = [];
        var sent = await app
            .Node.Use<SqlCommands>()
            .During(async () => second = (await Find(desk, new SourceQuery(Page: 2))).Lines);

        Assert.Equal(3, second.Count);
        Assert.Equal(2, sent.Count);
        Assert.Equal(FindSources.PageSize + 3, (await Find(desk, new SourceQuery(Page: 9))).Total);
    }

    [Fact]
    public async Task A_change_keeps_a_colleague_s_other_fields_and_shows_both_texts_of_the_same()
    {
        var desk = await app.NewDesk();
        var id = SourceId.New();
        await Add(desk, id, Call).IsDone();
        var longer = Call with { Title = "Long call with the mayor" };

        await Edit(desk, desk.Ana, id, Call, longer).IsDone();
        await Edit(desk, desk.Yusuf, id, Call, Call.With(SourceField.Reached, "by e-mail")).IsDone();
        await Edit(desk, desk.Yusuf, id, Call, Call with { Title = "Short call" })
            .IsRefused(new ChangedMeanwhile("Title", "Short call", "Long call with the mayor", Call.Title));

        var now = (await Read(desk, id))!;
        Assert.Equal(3, now.Version);
        Assert.Equal(longer.With(SourceField.Reached, "by e-mail"), now.Details);
        await Edit(desk, desk.Ana, id, now.Details, now.Details).IsDone();
        Assert.Equal(3, (await Read(desk, id))!.Version);
    }

    [Fact]
    public async Task Where_a_source_is_used_is_one_command_with_the_claims_and_their_articles()
    {
        var article = await app.NewArticle();
        var claim = await article.Ticked(article.Desk.Ana, "12 million crowns");
        var source = (await article.Facts(claim)).Evidence[0].Source;
        var withdrawn = await article.Mark(article.Desk.Ana, "4,000 cars");
        await article
            .Use<LinkEvidence>()
            .Run(
                article.Desk.By(article.Desk.Ana),
                article.Id,
                withdrawn,
                EvidenceId.New(),
                new ChosenSource(source, null),
                TestArticle.Support
            )
            .IsDone();
        await article
            .Use<Web.Claims.WithdrawClaim>()
            .Run(article.Desk.By(article.Desk.Ana), article.Id, withdrawn)
            .IsDone();

        IReadOnlyList<SourceUse> uses = [];
        var sent = await app
            .Node.Use<SqlCommands>()
            .During(async () =>
                uses = await article.Use<ListSourceUses>().Run(article.Desk.MemberOf(article.Desk.Ana), source)
            );

        Assert.Single(sent);
        var use = Assert.Single(uses);
        Assert.Equal((article.Id, claim, "12 million crowns"), (use.Article, use.Claim, use.Assertion));
        Assert.Equal(await article.Sentence("12 million"), use.Sentence);
    }

    internal static Task<Result> Add(TestDesk desk, SourceId id, SourceDetails details) =>
        desk.Node.Use<AddSource>().Run(desk.By(desk.Ana), id, details);

    internal static Task<SourceView?> Read(TestDesk desk, SourceId id) =>
        desk.Node.Use<ReadSource>().Run(desk.MemberOf(desk.Ana), id);

    internal static Task<Result> Edit(
        TestDesk desk,
        PersonId by,
        SourceId id,
        SourceDetails before,
        SourceDetails details
    ) => desk.Node.Use<EditSource>().Run(desk.By(by), id, before, details);

    [Fact]
    public async Task A_source_is_found_by_its_id_or_by_that_of_one_merged_into_it_and_on_no_other_desk()
    {
        var (desk, other) = (await app.NewDesk(), await app.NewDesk());
        var (stays, goes) = (SourceId.New(), SourceId.New());
        await Add(desk, stays, Call).IsDone();
        await Add(desk, goes, Call with { Title = "The call" }).IsDone();
        await desk.Node.Use<MergeSources>().Run(desk.By(desk.Yusuf), goes, stays).IsDone();

        foreach (var id in new[] { stays, goes })
        {
            Assert.Equal(stays, Assert.Single((await Find(desk, new SourceQuery(One: id))).Lines).Line.Id);
            Assert.Equal(0, (await Find(other, new SourceQuery(One: id))).Total);
        }
    }

    private static Task<SourcePage> Find(TestDesk desk, SourceQuery query) =>
        desk.Node.Use<FindSources>().Run(desk.MemberOf(desk.Ruth), query);

    private Task Many(TestDesk desk, int count) =>
        app.Sql(
            """
            INSERT INTO source (id, desk_id, kind, title, title_key, searched, version, added_by, added_at)
            SELECT gen_random_uuid(), {0}, 'Article', 'Report ' || n, 'report ' || n, 'report ' || n, 1, {1}, now()
            FROM generate_series(1, {2}) n
            """,
            desk.Id.Value,
            desk.Ana.Value,
            count
        );

    private static string Sample(SourceField field) =>
        field switch
        {
            SourceField.Day => "2026-03-02",
            SourceField.Time => "14:30",
            SourceField.Terms => "NotForAttribution",
            _ => $"Some {field}",
        };
}
