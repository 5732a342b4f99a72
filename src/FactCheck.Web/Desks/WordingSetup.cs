using FactCheck.Web.History;

namespace FactCheck.Web.Desks;

/// <summary>Registers what puts refusals and history into words, in the reader's language.</summary>
internal static class WordingSetup
{
    public static IServiceCollection AddWording(this IServiceCollection services) =>
        services.AddSingleton<RefusalWording>().AddSingleton<HistoryWording>();
}
