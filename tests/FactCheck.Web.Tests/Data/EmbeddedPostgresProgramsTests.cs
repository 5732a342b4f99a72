using FactCheck.Web.Data;

namespace FactCheck.Web.Tests.Data;

public sealed class EmbeddedPostgresProgramsTests
{
    [Fact]
    public async Task Without_server_programs_one_line_names_the_package_to_install()
    {
        var error = await Assert.ThrowsAsync<EmbeddedPostgresException>(() =>
            EmbeddedPostgresPrograms.Find([], dataMajor: null, CancellationToken.None)
        );

        Assert.Contains("apt-get install postgresql)", error.Message);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public async Task Links_that_lead_nowhere_are_no_programs()
    {
        await using var folder = await TestFolder.Create();
        foreach (var name in new[] { "pg_ctl", "initdb", "postgres" })
        {
            File.CreateSymbolicLink(Path.Combine(folder.Path, name), "/nowhere");
        }

        await Assert.ThrowsAsync<EmbeddedPostgresException>(() =>
            EmbeddedPostgresPrograms.Find([folder.Path], dataMajor: null, CancellationToken.None)
        );
    }

    [Fact]
    public async Task Data_of_a_version_that_is_not_installed_are_not_given_to_another()
    {
        var error = await Assert.ThrowsAsync<EmbeddedPostgresException>(() =>
            EmbeddedPostgresPrograms.Find(EmbeddedPostgresPrograms.UsualPlaces(), dataMajor: 9, CancellationToken.None)
        );

        Assert.Contains("apt-get install postgresql-9)", error.Message);
    }

    [Fact]
    public async Task Programs_of_this_machine_are_found_and_their_version_read()
    {
        var found = await EmbeddedPostgresPrograms.Find(
            EmbeddedPostgresPrograms.UsualPlaces(),
            dataMajor: null,
            CancellationToken.None
        );

        Assert.InRange(found.Major, 15, 99);
        Assert.True(File.Exists(found.InitDb));
    }
}
