namespace FactCheck.Web;

/// <summary>Registers every use case: each class of this project with a public method <c>Run</c>.</summary>
internal static class UseCases
{
    public static IServiceCollection AddUseCases(this IServiceCollection services)
    {
        foreach (var type in All)
        {
            services.AddSingleton(type);
        }

        return services;
    }

    /// <summary>All use cases of the app.</summary>
    public static IEnumerable<Type> All =>
        typeof(UseCases)
            .Assembly.GetTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false, IsPublic: true } && t.GetMethod("Run") is not null);
}
