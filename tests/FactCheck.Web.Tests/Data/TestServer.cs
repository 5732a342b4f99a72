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
    private readonly Lazy<Task<string>> _address;
    private TestFolder? _folder;
    private EmbeddedPostgres? _own;

    public TestServer() => _address = new Lazy<Task<string>>(FindOrStart);

    /// <summary>The superuser's address, for making and dropping databases.</summary>
    public Task<string> AdminConnectionString() => _address.Value;

    public async ValueTask DisposeAsync()
    {
        if (_own is not null)
        {
            await _own.DisposeAsync();
        }

        if (_folder is not null)
        {
            await _folder.DisposeAsync();
        }
    }

    private async Task<string> FindOrStart()
    {
        if (Environment.GetEnvironmentVariable("FACTCHECK_TEST_POSTGRES") is { Length: > 0 } given)
        {
            return given;
        }

        _folder = await TestFolder.Create();
        _own = await EmbeddedPostgres.Start(_folder.Path, NullLogger.Instance);
        return new NpgsqlConnectionStringBuilder(_own.ConnectionString)
        {
            Username = "postgres",
            Database = "postgres",
        }.ConnectionString;
    }
}
