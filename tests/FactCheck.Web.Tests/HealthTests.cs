using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;

namespace FactCheck.Web.Tests;

public sealed class HealthTests
{
    [Fact]
    public async Task A_running_app_says_that_it_is_healthy()
    {
        await using var app = new WebApplicationFactory<Program>();
        using var client = app.CreateClient();

        var answer = await client.GetAsync("/healthz", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
