using FactCheck.Web;
using FactCheck.Web.Accounts;
using FactCheck.Web.Data;
using FactCheck.Web.Demo;
using FactCheck.Web.Desks;
using FactCheck.Web.Export;
using FactCheck.Web.History;
using FactCheck.Web.Layout;
using FactCheck.Web.Live;
using FactCheck.Web.Sources;
using MudBlazor.Services;

var builder = WebApplication.CreateBuilder(args);

// The build output serves the web root too, not only a published copy.
builder.WebHost.UseStaticWebAssets();
if (string.IsNullOrEmpty(builder.Configuration["urls"]))
{
    builder.WebHost.UseUrls("http://localhost:5080");
}

builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<EmbeddedPostgresHost>();
builder.Services.AddHostedService<DatabaseStart>();
builder.Services.AddFactCheckData();
builder.Services.AddFactCheckAccounts();
builder.Services.AddLive();
builder.Services.AddUseCases();
builder.Services.AddWording();
builder.Services.AddSingleton<SourceTexts>();
builder.Services.AddDemo();
builder.Services.AddLocalization();
builder
    .Services.AddRazorComponents()
    .AddInteractiveServerComponents()
    // A field may hold a large paste: it is refused with its text kept, and not by a line that breaks.
    .AddHubOptions(hub => hub.MaximumReceiveMessageSize = DraftKeeper.LargestMessage);
builder.Services.AddMudServices();
builder.Services.AddHealthChecks().AddCheck<DatabaseCheck>("database").AddCheck<DemoCheck>("demo");

var app = builder.Build();
if (VerifyCommand.IsMeant(args))
{
    return await CleanRun.Of(() => VerifyCommand.Run(app));
}

if (!app.Environment.IsDevelopment())
{
    app.UseExceptionHandler("/error", createScopeForErrors: true);
}

app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
app.UseSecurityHeaders();
app.UseAuthentication();
app.UseAuthorization();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapHealthChecks("/healthz");
app.MapAccounts();
app.MapTheme();
app.MapReports();
app.MapDrafts();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();

return await CleanRun.Of(() => app.RunAsync());
