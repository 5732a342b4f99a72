using FactCheck.Web.History;
using FactCheck.Web.Sources;

namespace FactCheck.Web.Desks;

/// <summary>Registers what puts refusals, history and origins into words, in the reader's language.</summary>
internal static class WordingSetup
{
    public static IServiceCollection AddWording(this IServiceCollection services) =>
        services.AddSingleton<RefusalWording>().AddSingleton<HistoryWording>().AddSingleton<OriginWording>();
}
