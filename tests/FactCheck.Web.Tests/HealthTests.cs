using System.Net;
using FactCheck.Web.Tests.Data;
using Microsoft.AspNetCore.Mvc.Testing;

namespace FactCheck.Web.Tests;

public sealed class HealthTests(TestServer server)
{
    [Fact]
    public async Task An_app_with_an_empty_database_brings_it_up_to_date_and_says_that_it_is_healthy()
    {
        await using var database = await TestDatabase.Create(server, "empty", _ => Task.CompletedTask);
        await using var app = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
            host.UseSetting("ConnectionStrings:FactCheck", database.ConnectionString)
                .UseSetting("FACTCHECK_DEMO", "false")
        );
        using var client = app.CreateClient();

        var answer = await client.GetAsync("/healthz", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
