using Bunit;
using FactCheck.Web.Desks;
using FactCheck.Web.History;
using FactCheck.Web.Sources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Tests.Components;

/// <summary>Draws components by themselves, with the app's own words: a word that is missing fails the test.</summary>
public abstract class ComponentTest : BunitContext
{
    /// <param name="add">Adds what the components of one test class need besides.</param>
    protected ComponentTest(Action<IServiceCollection>? add = null)
    {
        Services.AddLocalization();
        Services.AddTransient(typeof(IStringLocalizer<>), typeof(StrictWords<>));
        Services.AddSingleton<RefusalWording>().AddSingleton<HistoryWording>().AddSingleton<OriginWording>();
        add?.Invoke(Services);
        JSInterop.Mode = JSRuntimeMode.Loose;
        JSInterop.SetupModule(_ => true).Mode = JSRuntimeMode.Loose;
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    /// <summary>The words people see, from the resource of a folder.</summary>
    protected string Say<TWords>(string key, params object[] arguments) =>
        Services.GetRequiredService<IStringLocalizer<TWords>>()[key, arguments];
}
