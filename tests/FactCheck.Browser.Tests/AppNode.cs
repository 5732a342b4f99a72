using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using FactCheck.Web.Tests.Data;

namespace FactCheck.Browser.Tests;

/// <summary>A second node of the app on the same database: a process of its own, which a test can kill and start again.</summary>
internal sealed class AppNode : IAsyncDisposable
{
    private readonly string connectionString;
    private Process process;

    private AppNode(string connectionString, Uri address)
    {
        this.connectionString = connectionString;
        Address = address;
        process = Launch();
    }

    /// <summary>Where it listens, each time it is started.</summary>
    public Uri Address { get; }

    public static async Task<AppNode> Start(string connectionString)
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        var node = new AppNode(connectionString, new UriBuilder("http", "localhost", port).Uri);
        await node.IsReady();
        return node;
    }

    /// <summary>Ends it as a crash of the machine does: nothing is said to anybody.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    /// <summary>Starts it again at the same address.</summary>
    public async Task Restart()
    {
        process = Launch();
        await IsReady();
    }

    public async ValueTask DisposeAsync() => await Kill();

    private Process Launch()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location])
        {
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.Environment["ConnectionStrings__FactCheck"] = connectionString;
        start.Environment["FACTCHECK_DEMO"] = "true";
        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{Address.Port}";
        start.Environment["ASPNETCORE_CONTENTROOT"] = AppContext.BaseDirectory;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        return Process.Start(start)!;
    }

    private async Task IsReady()
    {
        using var http = new HttpClient();
        await Eventually.True(async () =>
        {
            try
            {
                return (await http.GetAsync(new Uri(Address, "healthz"))).IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        });
    }
}
