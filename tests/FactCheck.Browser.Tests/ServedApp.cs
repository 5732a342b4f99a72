using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace FactCheck.Browser.Tests;

/// <summary>The app as <c>Program</c> composes it, on a database of the tests.</summary>
internal sealed class ServedApp(string connectionString, LoggedErrors errors) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("ConnectionStrings:FactCheck", connectionString);
        builder.ConfigureLogging(log => log.ClearProviders().AddProvider(errors));
    }
}
