using FactCheck.Domain;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using FactCheck.Web.Tests.Data;
using FactCheck.Web.Tests.Desks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FactCheck.Web.Tests.Sources;

/// <summary>Sources and outlets from before the directory are found and compared like those that come after.</summary>
public sealed class OlderSourcesTests(TestServer server)
{
    private const string Before = "Ticks";

    [Fact]
    public async Task What_was_there_before_is_levelled_when_the_database_is_brought_up_to_date()
    {
        await using var database = await TestDatabase.Create(server, $"before the directory {Mark}", Migrate);
        await using var node = new TestNode(database.ConnectionString, TimeProvider.System);
        var desk = DeskId.New();
        await using (var db = await node.Db())
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO desk (id, slug, name, is_exercise, version, head_hash) VALUES ({desk.Value}, 'old', 'Old', false, 0, '');
                INSERT INTO outlet (id, desk_id, name) VALUES (gen_random_uuid(), {desk.Value}, 'Café  Time');
                INSERT INTO source (id, desk_id, kind, title, url, version, added_by, added_at)
                VALUES (gen_random_uuid(), {desk.Value}, 'Article', 'The Bridge ÉTAIT open', 'HTTPS://www.Example.org/A/?b=1#c', 1, gen_random_uuid(), now());
                """
            );
            await DatabaseStart.Migrate(db, CancellationToken.None);
        }

        await using var now = await node.Db();
        var outlet = await now.Outlets.SingleAsync();
        var source = await now.Sources.SingleAsync();
        Assert.Equal([NameKey.Short("Café Time")], outlet.NameKeys);
        Assert.Equal((NameKey.Short(source.Title), SourceFields.None), (source.TitleKey, source.Fields));
        Assert.Equal(SourceAddress.KeyOf(source.Url), source.UrlKey);
        Assert.Contains("etait", source.Searched);
    }

    private static Guid Mark => typeof(FactCheckDb).Module.ModuleVersionId;

    private static async Task Migrate(string address)
    {
        await using var node = new TestNode($"{address};Pooling=false", TimeProvider.System);
        await using var db = await node.Db();
        await db.GetService<IMigrator>().MigrateAsync(Before);
    }
}
