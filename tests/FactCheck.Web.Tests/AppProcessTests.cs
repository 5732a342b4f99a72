using FactCheck.Web.Tests.Data;

namespace FactCheck.Web.Tests;

public sealed class AppProcessTests(MadeDatabase made) : IClassFixture<MadeDatabase>
{
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_running_app_ends_with_its_database_at_a_signal(string signal)
    {
        await using var folder = await TestFolder.Create();
        await made.CopyTo(folder);
        await using var app = AppProcess.Launch(folder);
        await app.Says("Now listening on");

        Assert.Equal(0, await app.End(signal));

        await folder.IsQuiet();
    }

    [Fact]
    public async Task Ctrl_C_between_the_start_of_the_database_and_that_of_the_app_leaves_no_process()
    {
        await using var folder = await TestFolder.Create();
        await made.CopyTo(folder);
        await using var app = AppProcess.Launch(folder);
        await app.Says("is running");

        await app.End("INT");

        await folder.IsQuiet();
    }
}
