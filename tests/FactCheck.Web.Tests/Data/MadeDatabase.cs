using System.Diagnostics;
using FactCheck.Web.Data;
using Microsoft.Extensions.Logging.Abstractions;

namespace FactCheck.Web.Tests.Data;

/// <summary>A database that was made, run and stopped once, for tests that begin with one: copying is quicker than making.</summary>
public sealed class MadeDatabase : IAsyncLifetime
{
    private TestFolder _folder = null!;

    public async ValueTask InitializeAsync()
    {
        _folder = await TestFolder.Create();
        await using var postgres = await EmbeddedPostgres.Start(_folder.Path, NullLogger.Instance);
    }

    internal async Task CopyTo(TestFolder other)
    {
        using var copy = Process.Start("cp", ["-a", _folder.Postgres, other.Postgres]);
        await copy.WaitForExitAsync();
        Assert.Equal(0, copy.ExitCode);
    }

    public ValueTask DisposeAsync() => _folder.DisposeAsync();
}
