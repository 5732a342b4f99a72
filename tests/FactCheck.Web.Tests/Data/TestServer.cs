using FactCheck.Web.Data;
using FactCheck.Web.Tests.Data;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

[assembly: AssemblyFixture(typeof(TestServer))]

namespace FactCheck.Web.Tests.Data;

/// <summary>
/// The PostgreSQL server of this test run: the one test.sh started and named in FACTCHECK_TEST_POSTGRES, else one of its
/// own, started when the first test asks for it.
/// </summary>
public sealed class TestServer : IAsyncDisposable
{
    private readonly Lazy<Task<string>> address;
    private TestFolder? folder;
    private EmbeddedPostgres? own;

    public TestServer() => address = new Lazy<Task<string>>(FindOrStart);

    /// <summary>The superuser's address, for making and dropping databases.</summary>
    public Task<string> AdminConnectionString() => address.Value;

    public async ValueTask DisposeAsync()
    {
        if (own is not null)
        {
            await own.DisposeAsync();
        }

        if (folder is not null)
        {
            await folder.DisposeAsync();
        }
    }

    private async Task<string> FindOrStart()
    {
        if (Environment.GetEnvironmentVariable("FACTCHECK_TEST_POSTGRES") is { Length: > 0 } given)
        {
            return given;
        }

        folder = await TestFolder.Create();
        own = await EmbeddedPostgres.Start(folder.Path, NullLogger.Instance);
        return new NpgsqlConnectionStringBuilder(own.ConnectionString)
        {
            Username = "postgres",
            Database = "postgres",
        }.ConnectionString;
    }
}
