using System.Diagnostics;
using FactCheck.Web.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FactCheck.Web.Tests.Data;

/// <summary>A process that keeps its own database the way the app does, so that tests can end it in every way there is.</summary>
internal sealed class DatabaseKeeper : IAsyncDisposable
{
    public const string Verb = "keep-database";
    private readonly Process _process;

    private DatabaseKeeper(Process process) => _process = process;

    /// <summary>What the process itself does.</summary>
    public static async Task<int> Run(string folder)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["FACTCHECK_DATA"] = folder;
        builder.Configuration["ConnectionStrings:FactCheck"] = "";
        builder.Services.AddSingleton<EmbeddedPostgresHost>();
        builder.Services.AddHostedService(services => services.GetRequiredService<EmbeddedPostgresHost>());
        using var host = builder.Build();
        try
        {
            await host.StartAsync();
        }
        catch (OperationCanceledException)
        {
            return 1;
        }

        Console.WriteLine(host.Services.GetRequiredService<EmbeddedPostgresHost>().ConnectionString);
        await host.WaitForShutdownAsync();
        return 0;
    }

    public static DatabaseKeeper Launch(string folder) => new(SelfProcess.Start(Verb, folder));

    /// <summary>Waits until the database runs, and gives its address.</summary>
    public async Task<string> ConnectionString() =>
        await _process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60))
        ?? throw new InvalidOperationException("The process ended before its database was there.");

    /// <summary>Sends INT, TERM or KILL and waits for the end of the process.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> End(string signal)
    {
        await TestFolder.Signal(_process.Id, signal);
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await End("TERM");
        }

        _process.Dispose();
    }
}
