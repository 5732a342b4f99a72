namespace FactCheck.Web.Demo;

/// <summary>Registers the demo desk.</summary>
internal static class DemoSetup
{
    public static IServiceCollection AddDemo(this IServiceCollection services) =>
        services
            .AddSingleton<DemoMode>()
            .AddSingleton<DemoChecking>()
            .AddSingleton<DemoDesk>()
            .AddHostedService<DemoStart>();
}
