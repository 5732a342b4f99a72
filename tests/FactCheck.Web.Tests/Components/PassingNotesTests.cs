using Bunit;
using FactCheck.Web.Layout;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;

namespace FactCheck.Web.Tests.Components;

public sealed class PassingNotesTests() : ComponentTest(services => services.AddMudServices())
{
    [Fact]
    public async Task MudBlazor_comes_with_the_first_note_and_not_before()
    {
        var script = JSInterop.SetupVoid("import", "./_content/MudBlazor/MudBlazor.min.js");
        var drawn = Render<PassingNotes>();
        Assert.Empty(drawn.Markup.Trim());

        await drawn.InvokeAsync(() => Services.GetRequiredService<ISnackbar>().Add("Two sentences were joined."));

        Assert.NotNull(drawn.Find("link[rel=stylesheet]"));
        Assert.DoesNotContain("joined", drawn.Markup, StringComparison.Ordinal);

        script.SetVoidResult();
        await drawn.Find("link").TriggerEventAsync("onload", EventArgs.Empty);

        drawn.WaitForAssertion(() => Assert.Contains("joined", drawn.Markup, StringComparison.Ordinal));
        Assert.Single(JSInterop.Invocations["import"]);
    }
}
